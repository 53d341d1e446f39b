import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/journal/moment.ts';
import type { PastChange } from '../../src/journal/past-change.ts';
import { paintFor } from '../../src/render/paint.ts';
import { pastChangeList, pastChangeText } from '../../src/render/past-change.ts';
import { widthOf } from '../../src/render/width.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-24');
const look = (columns: number, plain = false) => ({ paint: paintFor({ colour: false, plain }), columns });

const done: PastChange = {
  at: '2026-11-23T16:20:00+01:00' as Moment,
  command: 'lead done plan --spent 3h',
  what: ['Send the plan: status kept, spent 3h'],
  files: [
    {
      path: 'days/2026/2026-11-23.yaml',
      from: 'commitments:\n  - id: k001\n    text: Send the plan\n    status: kept\n    spent: 3h\n',
      to: 'commitments:\n  - id: k001\n    text: Send the plan\n    status: open\n',
    },
  ],
};
const made: PastChange = {
  ...done,
  command: 'lead init',
  what: ['the usual settings'],
  files: [
    { path: 'lead.yaml', from: 'version: 1\n', to: undefined },
    { path: 'goals.yaml', from: undefined, to: '- id: speak\n' },
  ],
};
const hostile: PastChange = {
  ...done,
  command: 'lead note "\u001b[2J\u202egone"',
  what: ['notes: \u001b]0;x\u0007'],
  files: [{ path: 'days/2026/2026-11-23.yaml', from: '  - text: \u001b[31mred\u0000\r\n', to: '' }],
};

describe('a change that is about to be taken back', () => {
  it('is shown with its command, its time, its file and the lines that go and come', () => {
    expect(pastChangeText(done, today, look(80))).toBe(
      `lead done plan --spent 3h
Mon 23 Nov 16:20 · Send the plan: status kept, spent 3h
days/2026/2026-11-23.yaml
−     status: kept
−     spent: 3h
+     status: open
`,
    );
  });

  it('says which file goes and which comes', () => {
    expect(pastChangeText(made, today, look(80))).toBe(
      `lead init
Mon 23 Nov 16:20 · the usual settings
lead.yaml, which goes
− version: 1
goals.yaml, which comes back
+ - id: speak
`,
    );
  });

  it('is told in words', () => {
    expect(pastChangeText(done, today, look(80, true)).split('\n').slice(3, 6)).toEqual([
      'goes:     status: kept',
      'goes:     spent: 3h',
      'comes:     status: open',
    ]);
  });

  it('names 24 lines of a file and counts the rest', () => {
    const from = Array.from({ length: 40 }, (_, count) => `line ${count}\n`).join('');
    const change = { ...done, files: [{ path: 'a.yaml', from, to: undefined }] };
    const lines = pastChangeText(change, today, look(80)).split('\n');
    expect(lines.slice(-3)).toEqual(['− line 23', '  and 16 more lines', '']);
  });

  it.each([40, 80])('is legible in %i columns, and can do no harm', (columns) => {
    for (const change of [done, made, hostile]) {
      const text = pastChangeText(change, today, look(columns));
      expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
      expect(text).toMatch(/^(?:[^\p{Cc}\u202e]|\n)*$/u);
    }
  });
});

describe('the list of changes', () => {
  it('is one line each', () => {
    expect(pastChangeList([done, made], today, look(91))).toBe(
      `Mon 23 Nov 16:20  lead done plan --spent 3h  2026-11-23.yaml  Send the plan: status kept,…
Mon 23 Nov 16:20  lead init  lead.yaml, goals.yaml  the usual settings
`,
    );
  });

  it('is a few lines each in a narrow window', () => {
    expect(pastChangeList([done], today, look(40))).toBe(
      `Mon 23 Nov 16:20
  lead done plan --spent 3h
  2026-11-23.yaml
  Send the plan: status kept, spent 3h
`,
    );
  });

  it.each([40, 70, 80, 120])('is legible in %i columns, and can do no harm', (columns) => {
    const many = { ...made, files: Array.from({ length: 9 }, () => done.files[0]!) };
    const text = pastChangeList([done, made, hostile, many], today, look(columns));
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
    expect(text).toMatch(/^(?:[^\p{Cc}\u202e]|\n)*$/u);
  });
});
