import { describe, expect, it } from 'vitest';
import { range } from '../../src/journal/period.ts';
import { paintFor } from '../../src/render/paint.ts';
import { statsText } from '../../src/render/stats.ts';
import { widthOf } from '../../src/render/width.ts';
import type { Stats } from '../../src/summary/stats.ts';
import { statsOf } from '../../src/summary/stats-of.ts';
import { lastYearOfWeeks, wholeJournal } from '../../src/summary/stats-period.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, journal, standard } from '../support/written.ts';
import { madeUpJournal, today } from './made-up-year.ts';

const look = (columns: number, plain = false) => ({ paint: paintFor({ colour: false, plain }), columns });
const text = (stats: Stats, columns = 80, plain = false) => statsText(stats, look(columns, plain));
const journalOfAYear = madeUpJournal(400);
const year = statsOf(journalOfAYear, lastYearOfWeeks(journalOfAYear, today), today);

/** The section `name` on a wide screen. */
const section = (stats: Stats, name: string, plain = false) =>
  `\n${text(stats, 100, plain)}`
    .split(/\n(?=\S)/)
    .filter((part) => part.startsWith(name))
    .join('\n')
    .trimEnd();

describe('a year', () => {
  it.each([40, 60, 80])('reads well in %i columns', async (columns) =>
    expect(text(year, columns)).toMatchFileSnapshot(`screens/stats-${columns}.txt`),
  );
  it('reads well in plain words', async () =>
    expect(text(year, 80, true)).toMatchFileSnapshot('screens/stats-plain.txt'));
  it('has no picture in plain words', () => expect(text(year, 60, true)).not.toMatch(/[▁-█░▒▓~·]/));
  it('says the same in colour', async () => {
    const coloured = statsText(year, { paint: paintFor({ colour: true, plain: false }), columns: 60 });
    await expect(coloured).toMatchFileSnapshot('screens/stats-colour.txt');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(text(year, 60));
  });
  it('has a year of weeks in one row of 60 columns', () => {
    const rows = text(year, 60).split('\n');
    expect(widthOf(rows.find((row) => row.startsWith('  T '))!)).toBe(2 + 2 + 52);
    expect(rows[rows.indexOf('say/do') + 2]!.trim()).toHaveLength(53);
  });
});

describe('ten years', () => {
  const decade = madeUpJournal(3650);
  const stats = statsOf(decade, wholeJournal(decade, today), today);
  it('are told by quarter', () => expect(stats.sayDo.grain).toBe('quarter'));
  it.each([40, 60])('fit %i columns', async (columns) => {
    await expect(text(stats, columns)).toMatchFileSnapshot(`screens/stats-decade-${columns}.txt`);
    expect(Math.max(...text(stats, columns).split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
  });
});

describe('what is too little to say', () => {
  const over = (entries: Parameters<typeof entry>[], more: Parameters<typeof journal>[0] = {}) =>
    statsOf(
      journal({ ...more, entries: entries.map(([on, parts]) => closedEntry(on, parts)) }),
      range(day('2026-11-02'), day('2026-11-22')),
      day('2026-11-22'),
    );

  it('is said where no promise has come due', () =>
    expect(section(over([['2026-11-02', {}]]), 'say/do')).toBe(
      'say/do     no promise has come due in these days',
    ));
  it('has no percentage and no picture of a single week', () =>
    expect(
      section(
        over([['2026-11-02', { commitments: [commitment('a', '2026-11-02', { status: 'kept' })] }]]),
        'say/do',
      ),
    ).toBe('say/do     1 of 1'));
  it('is said of a standard', () => {
    const standards = [standard('walk'), standard('rest', ['sun']), standard('sing', '2 per month')];
    const tested = { standards: { walk: 'kept', rest: 'untested' } } as const;
    expect(section(over([['2026-11-08', tested]], { standards }), 'standards')).toBe(
      `
standards  I walk
             1 of 1 · 1 tested day, too few to tell its strength
           I rest
             no occasion for it yet
           I sing
             unrecorded so far`.slice(1),
    );
  });
  it('is said of budgets and answers', () => {
    const parts = {
      commitments: [commitment('a', '2026-11-02', { status: 'kept', budget: 60, spent: 90 })],
      answers: { energy: 4, mood: 'good' },
    } as const;
    const stats = over([['2026-11-02', parts]]);
    expect(section(stats, 'planning')).toBe(
      'planning   1 budget with the time taken; from five on they tell how you plan',
    );
    expect(section(stats, 'answers')).toBe('answers    energy: 1 answer, too few for a picture');
  });
  it('is said of a few days', () => {
    const stats = statsOf(
      journal({ entries: [closedEntry('2026-11-20')] }),
      range(day('2026-11-16'), day('2026-11-22')),
      day('2026-11-22'),
    );
    expect(text(stats).split('\n').at(-2)).toBe(
      '3 days are a short time; the long view says more from a few weeks on.',
    );
  });
  it('is no reproach where there is nothing', () => {
    expect(text(statsOf(journal({}), range(day('2026-11-02'), day('2026-11-22')), today), 60)).toBe(
      `2 to 22 November 2026

Nothing was written down in these days. They stay
unrecorded, which is not missed.

Next: lead today, or keep something that went well: lead win
TEXT
`,
    );
  });
});

describe('gaps', () => {
  const due = { standards: [standard('walk')] };
  const on = (...days: readonly string[]) =>
    statsOf(
      journal({ ...due, entries: days.map((one) => entry(one, { standards: { walk: 'kept' } })) }),
      range(day('2026-11-01'), day('2026-11-22')),
      day('2026-11-22'),
    );
  it('are not spoken of where there are none', () =>
    expect(section(on('2026-11-18', '2026-11-20'), 'gaps')).toBe(''));
  it('are told with the day one came back', () =>
    expect(section(on('2026-11-15', '2026-11-20'), 'gaps')).toBe(
      'gaps       one gap of 4 days, Mon 16 Nov to Thu 19 Nov; back on Fri 20 Nov',
    ));
  it('that are not over have a way back', () =>
    expect(section(on('2026-11-15'), 'gaps')).toBe(
      `
gaps       one gap of 6 days, Mon 16 Nov to Sat 21 Nov
           One line takes it up again: lead today`.slice(1),
    ));
  it('are summed up where there are several', () =>
    expect(section(on('2026-11-01', '2026-11-05', '2026-11-12'), 'gaps')).toBe(
      `
gaps       3 gaps of 3 to 9 due days, the last of 9 days, Fri 13 Nov to Sat 21 Nov
           back after 3 to 6 days
           One line takes it up again: lead today`.slice(1),
    ));
});

it('shows what a terminal would obey', () => {
  const standards = [standard('walk', 'daily', { text: 'I\u001b[2J\nwalk' })];
  const entries = [closedEntry('2026-11-20', { standards: { walk: 'kept' }, answers: { '\u202eid': 3 } })];
  const stats = statsOf(journal({ standards, entries }), range(day('2026-11-20'), day('2026-11-20')), today);
  expect(section(stats, 'standards')).toContain('I␛[2J⏎walk');
  expect(section(stats, 'answers')).toContain('\\u{202e}id: 1 answer');
});
