import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { monthOf, type Period, range, weekOf } from '../src/journal/period.ts';
import { run } from '../src/run.ts';
import { openFolder } from '../src/store/folder.ts';
import { readJournal } from '../src/store/read.ts';
import type { Rate } from '../src/summary/rate.ts';
import type { Stats } from '../src/summary/stats.ts';
import type { Summary } from '../src/summary/summary.ts';
import { day } from './support/day.ts';
import { recount } from './support/recount.ts';
import { recountStats } from './support/recount-stats.ts';
import { afterwards, lookingBack, saidOfTenWeeks, tenWeeks } from './support/ten-weeks.ts';
import { testWorld } from './support/world.ts';

const whole = range(day('2026-09-07'), day('2026-11-15'));
const mondays = ['09-07', '09-14', '09-21', '09-28', '10-05', '10-12', '10-19', '10-26', '11-02', '11-09'];
const weeks = mondays.map((monday) => weekOf(day(`2026-${monday}`), 'mon'));
const months = ['09', '10', '11'].map((month) => monthOf(day(`2026-${month}-01`)));

/** An ordinary week, the one in which a promise is moved and moved, the one with a holiday, the one after a gap. */
const told = ['2026-W39', '2026-W40', '2026-W42', '2026-W45'];

const summaryOf = async (label: string): Promise<Summary> =>
  JSON.parse(await saidOfTenWeeks('week', label, '--json'));

describe('the journal of ten weeks', () => {
  it('can be read to its last word', async () => {
    const journal = await readJournal(await openFolder(lookingBack()));
    expect({ days: journal.entries.length, unread: journal.unread }).toEqual({ days: 56, unread: [] });
  });

  it('is what the program writes when the story is played again', async () => {
    expect(await playedAgain()).toEqual(tenWeeks());
  });
});

describe('the numbers of the ten weeks', () => {
  it.each(['week', 'month', 'whole'])('are those of a recount by the rules, for each %s', async (kind) => {
    const journal = await readJournal(await openFolder(lookingBack()));
    const periods: Record<string, readonly Period[]> = { week: weeks, month: months, whole: [whole] };
    const counted = await Promise.all(periods[kind]!.map(({ label }) => summaryOf(label)));
    const again = periods[kind]!.map((period) => recount(journal, period, afterwards.slice(0, 10)));
    expect(counted.map(inNinePlaces)).toEqual(again.map(inNinePlaces));
  });

  it('are those that were counted by hand', async () => {
    const [byWeek, byStandard] = handCounted();
    const summaries = await Promise.all(byWeek!.map(([label]) => summaryOf(label!)));
    expect(summaries.map(weekRow)).toEqual(byWeek);
    const judged = await Promise.all(byStandard!.map(([label]) => summaryOf(label!)));
    expect(judged.map(standardsRow)).toEqual(byStandard);
  });
});

describe('the long view of the ten weeks', () => {
  it('is that of a recount by the rules', async () => {
    const journal = await readJournal(await openFolder(lookingBack()));
    const again = recountStats(journal, range(whole.from, day('2026-11-16')), afterwards.slice(0, 10));
    expect(inNinePlaces(await longView())).toEqual(inNinePlaces(again));
  });

  it('is that which was counted by hand', async () => {
    expect(statsRows(await longView())).toEqual(handCounted()[2]);
  });

  it('is the screen that was read and found good', async () => {
    holdAgainst('stats.txt', await saidOfTenWeeks('stats'));
  });

  it('is the data', async () => {
    holdAgainst('stats.json', await saidOfTenWeeks('stats', '--json'));
  });
});

describe('what is shown of the ten weeks', () => {
  it.each(told)('is the screen of %s that was read and found good', async (label) => {
    holdAgainst(`week-${label}.txt`, await saidOfTenWeeks('week', label));
  });

  it.each([...told, whole.label])('is the data of %s', async (label) => {
    holdAgainst(`week-${label}.json`, await saidOfTenWeeks('week', label, '--json'));
  });

  it.each([
    ['week', '2026-W40', ''],
    ['week', '2026-W45', ''],
    ['one-on-one', '2026-11-03..2026-11-16', ''],
    ['one-on-one', '2026-09-07..2026-11-15', 'Dana'],
    ['brag', '2026', ''],
    ['quarter', '2026-Q4', ''],
    ['year', '2026', ''],
  ])('is the report %s of %s %s', async (layout, period, who) => {
    const about = who === '' ? [] : ['--who', who];
    const text = await saidOfTenWeeks('export', period, '--layout', layout, ...about);
    holdAgainst(`report-${[layout, who || period].join('-')}.md`, text);
  });

  it('is the page that was looked at and found good', async () => {
    holdAgainst('report-week-2026-W45.html', await saidOfTenWeeks('export', '2026-W45', '--format', 'html'));
  });

  it.each([
    ['data-2026-W40.json', '--format', 'json'],
    ['data-2026-W40-redacted.jsonl', '--lines', '--redact', 'people'],
    ['commitments-2026-W40.csv', '--table', 'commitments'],
    ['wins-2026-W40-redacted.csv', '--table', 'wins', '--redact', 'people'],
  ])('is the export %s', async (name, ...options) => {
    holdAgainst(name, await saidOfTenWeeks('export', '2026-W40', ...options));
  });

  it('fits one screen of a terminal in an ordinary week', async () => {
    const lines = (await saidOfTenWeeks('week', told[0]!)).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(23);
  });
});

async function longView(): Promise<Stats> {
  return JSON.parse(await saidOfTenWeeks('stats', '--json'));
}

/** The tables of `RECOUNT.md`: week by week, standard by standard, and the long view. */
function handCounted(): string[][][] {
  return tablesIn(readFileSync(golden('RECOUNT.md'), 'utf8'));
}

function golden(name: string): string {
  return join(import.meta.dirname, 'golden', name);
}

/** `text` must be that of the golden file, which `UPDATE=1` writes anew. */
function holdAgainst(name: string, text: string): void {
  if (process.env['UPDATE']) writeFileSync(golden(name), text);
  expect(text).toBe(readFileSync(golden(name), 'utf8'));
}

/** What the story leaves on the disk, played through the program in memory. */
async function playedAgain(): Promise<Record<string, string>> {
  const { play } = (await import(join(import.meta.dirname, 'journals/write-ten-weeks.js'))) as {
    play(lead: (args: readonly string[], now: string, input?: string) => Promise<string>): Promise<void>;
  };
  let disk: Record<string, string> = {};
  let ids = 0;
  await play(async (args, now, input) => {
    const world = testWorld({ now, disk, interactive: false, ...(input !== undefined && { input }) });
    const newId = () => {
      ids += 1;
      return `k${String(ids).padStart(3, '0')}`;
    };
    if ((await run(args, { ...world, newId })) !== 0) throw new Error(`${now}: ${world.notes()}`);
    disk = Object.fromEntries(world.disk);
    return world.screen();
  });
  return Object.fromEntries(Object.entries(disk).filter(([path]) => !path.startsWith('.lead/')));
}

/** As `--json` says it, with numbers to nine places: two ways of reckoning differ in the last. */
function inNinePlaces(summary: unknown): unknown {
  return JSON.parse(
    JSON.stringify(summary, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ),
  );
}

/** The cells of every table in `markdown`, row by row, without its head. */
function tablesIn(markdown: string): string[][][] {
  return [...markdown.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) =>
    table
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((row) => row.slice(2, -2).split(' | ')),
  );
}

const spelt = ({ k, n }: Rate) => `${k} of ${n}`;

function weekRow(summary: Summary): string[] {
  const { period, sayDo, late, missed, open, renegotiated, dropped, pending, days, wins, sides } = summary;
  const { onBudget, onTarget } = summary;
  const counts = [late, missed, open, renegotiated, dropped, pending].map(String);
  const ofDays = [days.due, days.present, days.closed, days.fromMemory, days.away].map(String);
  const rest = [wins.length, sides.manage, sides.lead].map(String);
  return [period.label, spelt(sayDo), ...counts, spelt(onBudget), spelt(onTarget), ...ofDays, ...rest];
}

function standardsRow({ period, standards }: Summary): string[] {
  const columns = [
    'prepare',
    'listen-first',
    'thank',
    'hard-first',
    'evening',
    'notes',
    'coffee',
    'traffic-light',
  ];
  return [
    period.label,
    ...columns.map((column) => {
      const line = standards.find(({ id }) => id === column);
      return line ? `${spelt(line.rate)}, ${line.untested}, ${line.unrecorded}` : 'not in force';
    }),
  ];
}

function statsRows({ toWhom, causes, planning, balance, standards, heat, gaps }: Stats): string[][] {
  const { low, median, high } = planning.factor!;
  const rounded = [low, median, high].map((value) => String(Math.round(value * 100) / 100));
  const byMonth = (id: string) =>
    standards
      .find((line) => line.id === id)!
      .parts.map((part): string[] => [`${id} ${part.label}`, spelt(part)]);
  const week = heat.days.filter((one) => one.day >= '2026-09-21' && one.day <= '2026-09-27');
  return [
    ['to myself', spelt(toWhom.self)],
    ['to others', spelt(toWhom.others)],
    ...causes.map(({ cause, missed, moved }) => [cause ?? 'no cause', `${missed} missed, ${moved} moved`]),
    ['budgets', `${planning.pairs.length}: ${rounded.join(', ')}`],
    ...balance.parts.map(({ label, manage, lead }) => [`balance ${label}`, `manage ${manage}, lead ${lead}`]),
    ...byMonth('prepare'),
    ...byMonth('evening'),
    ['calendar, week 39', week.map(({ kept, tested }) => `${kept} of ${tested}`).join(', ')],
    [
      'gaps',
      gaps.map(({ days, from, backAfter }) => `${days} days from ${from}, back after ${backAfter}`).join(),
    ],
  ];
}
