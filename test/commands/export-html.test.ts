import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../src/render/shown.ts';
import { run } from '../../src/run.ts';
import { builtInLayouts } from '../../src/store/report-layouts.ts';
import { writeYaml } from '../../src/store/yaml-write.ts';
import { evilJournal } from '../hostile/texts.ts';
import { allCharts } from '../support/all-charts.ts';
import { readPage } from '../support/read-html.ts';
import { tenWeeks } from '../support/ten-weeks.ts';
import { testWorld } from '../support/world.ts';

/** The page of a week of a journal; left out: in a layout that has everything. */
async function pageOf(
  disk: Readonly<Record<string, string>>,
  period = '2026-W47',
  layout = 'all',
  filters: readonly string[] = [],
): Promise<string> {
  const world = testWorld({
    now: '2026-11-24T08:05:12+01:00',
    disk: { ...disk, 'templates/layouts/all.md': allCharts },
  });
  const exit = await run(['export', period, '--format', 'html', '--layout', layout, ...filters], world);
  if (exit !== 0) throw new Error(world.notes());
  return world.screen();
}

/** A journal with `text` wherever something may be typed. */
function saying(text: string): Record<string, string> {
  const files = {
    'standards.yaml': [{ id: 'prepare', text, on: 'daily', since: '2026-01-05' }],
    'goals.yaml': [
      {
        id: 'delegate',
        text,
        since: '2026-10-01',
        by: '2026-12-31',
        measure: { of: text, from: 0, to: 8 },
        status: 'active',
      },
    ],
    'days/2026/2026-11-17.yaml': {
      closed: '2026-11-18T08:05:12+01:00',
      standards: { prepare: 'missed' },
      commitments: [
        {
          id: 'k001',
          text,
          to: text,
          target: text,
          side: 'lead',
          status: 'missed',
          cause: 'no-time',
          why: text,
        },
      ],
      wins: [{ text, goal: 'delegate' }],
      development: [{ goal: 'delegate', text, value: 3 }],
    },
  };
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [path, writeYaml(data)]));
}

const words = (text: string) => harmless(text).replaceAll(/\s+/g, ' ').trim();

describe('lead export --format html', () => {
  it('is one page that needs nothing else and runs nothing', async () => {
    const page = await pageOf(tenWeeks(), '2026-Q4');
    const { errors, elements, links } = readPage(page);
    expect(errors).toEqual([]);
    expect(
      elements.filter((element) =>
        /^(script|link|img|iframe|object|use|base|form)\b|\bon\w+|src/.test(element),
      ),
    ).toEqual([]);
    expect(links.filter((link) => !/^https?:/.test(link))).toEqual([]);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/url\(|@import/);
  });

  it('has each chart as a picture with a title, and in words', async () => {
    const { text, elements } = readPage(await pageOf(tenWeeks(), '2026-Q4'));
    expect(elements.filter((element) => element.startsWith('figure')).length).toBe(5);
    const pictures = elements.filter((element) => element.startsWith('svg[role'));
    expect(pictures.length).toBeGreaterThan(8);
    expect(elements.filter((element) => element === 'title[id]')).toHaveLength(pictures.length);
    expect(elements.filter((element) => element === 'desc[id]')).toHaveLength(pictures.length);
    expect(text).toContain('week 44: 1 of 4; week 45: 3 of 3');
    expect(text).toMatch(/Kept on \d+ days, missed on \d+ days/);
    expect(text).toMatch(/wrong promise: 1 missed, 1 moved; forgot: 1 missed/);
    expect(text).toMatch(/In all: \d+ managing, \d+ leading/);
    expect(text).toContain('Measured in results others owned from start to finish, from 0 to 6');
    expect(text).not.toContain('chart');
  });

  it('shows a week among the weeks before it, and goals from where they began', async () => {
    const { text } = readPage(await pageOf(tenWeeks(), '2026-W42'));
    expect(text).toContain('In the 6 weeks up to Sun 18 Oct 2026: ');
    expect(text).toContain('Wed 9 Sep: 1');
  });

  it('is under 300 kB for a quarter', async () => {
    expect(Buffer.byteLength(await pageOf(tenWeeks(), '2026-Q4'))).toBeLessThan(300_000);
  });

  it('has no chart where there is nothing to show', async () => {
    const { elements } = readPage(await pageOf({ 'lead.yaml': 'version: 1\n' }));
    expect(elements.filter((element) => /^(svg|figure)/.test(element))).toEqual([]);
    // Nor a heading of its own.
    const asked = await pageOf(tenWeeks(), '2026-Q4', 'quarter', ['--who', 'Dana']);
    expect(asked).not.toContain('<figure');
    expect(asked).not.toMatch(/<\/h\d>\s*(<h\d>|<\/main>)/);
  });

  it('obeys nothing that was typed, and says all of it', async () => {
    // Whether a table is a list on a phone hangs on how long its words are.
    const asTable = (one: string) =>
      one.replace(/^table\[class\]$/, 'table[]').replace(/ ?data-head\]$/, ']');
    const read = async (layout: string, typed: string) => {
      const { elements, text } = readPage(await pageOf(saying(typed), '2026-W47', layout));
      return { elements: elements.map(asTable), text };
    };
    const evil = await pageOf(evilJournal);
    expect(readPage(evil).errors).toEqual([]);
    expect(evil).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
    const marks = fc.constantFrom(
      '</p>',
      '<script>',
      '"',
      "'",
      '&lt;',
      '{{ title }}',
      '{% chart goals %}',
      '-->',
      'a',
      ' ',
      '<svg onload=a>',
      ']]>',
      '\u0000',
      '</style>',
      '</title>',
      'é',
    );
    const texts = fc
      .array(marks, { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join(''))
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        const { elements, text } = await read('all', typed);
        expect(elements).toEqual((await read('all', 'a')).elements);
        // Promise, target and reason; win and goal; standard thrice, in words and as a title; goal likewise, its measure twice.
        expect(text.split(words(typed)).length - 1).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 25 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(builtInLayouts)), texts, async (layout, typed) => {
        const { elements, text } = await read(layout, typed);
        expect(elements).toEqual((await read(layout, 'a')).elements);
        expect(text).toContain(words(typed));
      }),
      { numRuns: 25 },
    );
  });
});

describe('lead export --open', () => {
  const exported = async (args: readonly string[], browser = true) => {
    const world = testWorld({ disk: { 'lead.yaml': 'version: 1\n' }, browser });
    return { world, exit: await run(['export', '--open', ...args], world) };
  };

  it('puts the page on a shelf of its own, where the last one was, and shows it', async () => {
    const { world, exit } = await exported([]);
    expect([exit, world.screen(), world.shown]).toEqual([
      0,
      'Written to /shelf/report.html.\n',
      ['/shelf/report.html'],
    ]);
    expect(world.disk.get('/shelf/report.html')).toMatch(/^<!DOCTYPE html>/);
    expect(await run(['export', '--open'], world)).toBe(0);
  });

  it('shows the file that was named, which it does not replace unasked', async () => {
    const { world, exit } = await exported(['-o', 'my week.html']);
    expect([exit, world.shown]).toEqual([0, ['/somewhere/my week.html']]);
    expect(await run(['export', '--open', '-o', 'my week.html'], world)).toBe(2);
    expect(world.shown).toHaveLength(1);
  });

  it('says where the page lies even where there is no browser', async () => {
    const { world, exit } = await exported([], false);
    expect([exit, world.screen()]).toEqual([1, 'Written to /shelf/report.html.\n']);
    expect(world.notes()).toContain('there is no browser here');
  });

  it('makes no sense of Markdown', async () => {
    expect((await exported(['--format', 'md'])).exit).toBe(2);
  });
});
