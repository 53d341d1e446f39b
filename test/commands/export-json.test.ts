import { describe, expect, it } from 'vitest';
import { documentOf, exported, fits, linesOf, saidBy } from '../support/exported.ts';
import { tenWeeks } from '../support/ten-weeks.ts';

describe('an export as JSON', () => {
  it('of the ten weeks fits its schema, with all that was written and without what is private', async () => {
    const disk = tenWeeks();
    const { days } = await documentOf(disk);
    expect(days).toEqual(saidBy(disk).days);
    const shared = await documentOf(disk, {});
    expect(JSON.stringify(shared)).not.toContain('"private":true');
    expect(shared['left-out']).toBe(4);
  });

  const disk = {
    'standards.yaml': '- {id: listen, text: I listen, mine: x}\n- {id: walk, text: I walk, private: true}\n',
    'goals.yaml':
      '- {id: g, text: Grow}\n- {id: old, text: Was, since: 2025-01-01, ended: 2025-02-01, status: reached}\n',
    'days/2026/2026-11-16.yaml':
      'intention: Before\ncommitments:\n  - {id: k001, text: Send it, due: 2026-11-24, to: Sam, mood: brave}\n',
    'days/2026/2026-11-23.yaml':
      'weather: fog for Sam\nstandards: {listen: kept, walk: missed}\nwins:\n  - {text: Won, who: Sam, goal: g, status: Sam beamed}\n  - {text: Own, private: true}\nlens: {change: {lead: A, manage: B, extra: C}}\n',
    'reviews/2026-W47.yaml': 'focus: Ask Sam\n',
    'reviews/2026-W48.yaml': 'focus: More\nprivate: true\n',
    'templates/check-in.yaml': 'open:\n  - {id: mood, text: How is Sam?}\n',
  };

  it('of a period has its days, and of earlier ones the promises that fall in it', async () => {
    const data = await documentOf(disk, {}, '2026-W48');
    expect(data.days).toEqual({
      '2026-11-16': {
        commitments: [{ id: 'k001', text: 'Send it', due: '2026-11-24', to: 'Sam', mood: 'brave' }],
      },
      '2026-11-23': {
        weather: 'fog for Sam',
        standards: { listen: 'kept' },
        wins: [{ text: 'Won', who: 'Sam', goal: 'g', status: 'Sam beamed' }],
        lens: { change: { lead: 'A', manage: 'B', extra: 'C' } },
      },
    });
    expect(data.standards).toEqual([{ id: 'listen', text: 'I listen', mine: 'x' }]);
    expect(data.goals.map(({ id }: { id: string }) => id)).toEqual(['g']);
    // The standard, the win and the review.
    expect([data.reviews, data['left-out'], data.templates]).toEqual([{}, 3, {}]);
  });

  it('has what a filter leaves, with the keys of the person’s own that stand in it', async () => {
    const who = await documentOf(disk, { who: 'sam' });
    expect(who.days).toEqual({
      '2026-11-23': { wins: [{ text: 'Won', who: 'Sam', goal: 'g', status: 'Sam beamed' }] },
    });
    expect([who.reviews, who.templates]).toEqual([{}, {}]);
    const side = await documentOf(disk, { side: 'lead', in: ['lens'] });
    expect(side.days).toEqual({ '2026-11-23': { lens: { change: { lead: 'A', extra: 'C' } } } });
  });

  it('has nobody’s name in it where people are redacted, and every other word', async () => {
    const { text, notes } = await exported(disk, { redact: 'people', includePrivate: true });
    expect(text).not.toMatch(/Sam/i);
    expect(text).toContain('"weather":"fog for Person A"');
    expect(text).toContain('"status":"Person A beamed"');
    expect(text).toContain('How is Person A?');
    expect(notes).toMatch(/^1 person is called by a letter/);
    expect(fits(JSON.parse(text))).toBe(true);
  });

  it('writes numbers that JSON does not know as YAML says them', async () => {
    const day = { 'days/2026/2026-11-23.yaml': 'odd: [.inf, -.inf, .nan, 1e3]\n' };
    expect((await documentOf(day)).days['2026-11-23']).toEqual({ odd: ['.inf', '-.inf', '.nan', 1000] });
  });

  it('names the files that could not be read, and has the others', async () => {
    const broken = { ...disk, 'days/2026/2026-11-20.yaml': 'wins: 5\n' };
    const { unread, days } = await documentOf(broken);
    expect(unread).toMatchObject([{ path: 'days/2026/2026-11-20.yaml', line: 1, column: 1 }]);
    expect(Object.keys(days)).toEqual(['2026-11-16', '2026-11-23']);
  });

  it('gives each record its kind and its day', async () => {
    const lines = await linesOf(disk, {});
    expect(lines.map(({ kind, day, key }) => [kind, day, ...(key ? [key] : [])])).toEqual([
      ['journal', '2026-11-23'],
      ['settings', null],
      ['standard', null],
      ['goal', null],
      ['goal', '2025-01-01'],
      ['day', '2026-11-16'],
      ['commitment', '2026-11-16'],
      ['day', '2026-11-23'],
      ['verdict', '2026-11-23', 'listen'],
      ['win', '2026-11-23'],
      ['lens', '2026-11-23', 'change'],
      ['review', '2026-11-22', '2026-W47'],
    ]);
  });
});
