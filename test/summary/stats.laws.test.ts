import fc from 'fast-check';
import { expect, it } from 'vitest';
import { range } from '../../src/journal/period.ts';
import { explainStats } from '../../src/summary/explain-stats.ts';
import { figures } from '../../src/summary/figures.ts';
import type { Rate } from '../../src/summary/rate.ts';
import type { RatedPart, Stats } from '../../src/summary/stats.ts';
import { statsAccount } from '../../src/summary/stats-account.ts';
import { promisesCounted, statsFrom, statsOf } from '../../src/summary/stats-of.ts';
import { periodSeen } from '../../src/summary/stats-period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { viewOf } from '../../src/summary/view.ts';
import { scenes } from '../support/journals.ts';
import { recountStats } from '../support/recount-stats.ts';
import { reordered } from '../support/reordered.ts';

/** Scenes with days to look at. */
const seen = scenes.filter(({ journal, period, today }) => periodSeen(journal, period, today) !== undefined);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const total = <Part>(parts: readonly Part[], of: (part: Part) => number) => sum(parts.map(of));
const added = (parts: readonly RatedPart[]) => ({
  k: total(parts, ({ k }) => k),
  n: total(parts, ({ n }) => n),
});
const counts = ({ k, n }: Rate) => ({ k, n });

/** As `--json` says it, with numbers to nine places: two ways of reckoning differ in the last. */
function asJson(stats: unknown): unknown {
  return JSON.parse(
    JSON.stringify(stats, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ),
  );
}

it('is the same when no more is known of a day than what is counted', () => {
  fc.assert(
    fc.property(seen, ({ journal, period, today }) => {
      const view = viewOf(journal, periodSeen(journal, period, today)!, today);
      const { of, promised } = figures(view);
      const counted = { ...journal, entries: journal.entries.map(of) };
      const promises = promisesCounted(view, promised(counted.entries));
      const stats = statsOf(counted, period, today, promises);
      expect(stats).toEqual(statsOf(journal, period, today));
      expect(Object.keys(stats)).toEqual(Object.keys(statsFrom(statsAccount(journal, period, today))));
      // They were put aside, and are no longer held.
      expect(counted.entries.flatMap(({ commitments }) => commitments)).toEqual([]);
      expect(promised(counted.entries)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('is the same when someone counts it again by the rules', () => {
  fc.assert(
    fc.property(seen, ({ journal, period, today }) => {
      expect(asJson(statsOf(journal, period, today))).toEqual(asJson(recountStats(journal, period, today)));
    }),
    { numRuns: 40 },
  );
});

it('is whole: the parts add up to it, and it is what the summary of the same days says', () => {
  fc.assert(
    fc.property(seen, ({ journal, period, today }) => {
      const stats = statsOf(journal, period, today);
      const summary = summarise(journal, stats.period, today);
      const { sayDo, balance, heat, toWhom, causes } = stats;
      expect(sayDo.total).toEqual(summary.sayDo);
      expect(added(sayDo.parts)).toEqual(counts(sayDo.total));
      expect(added([toWhom.self, toWhom.others] as RatedPart[])).toEqual(counts(sayDo.total));
      expect(total(causes, ({ missed }) => missed)).toBe(summary.missed);
      expect(total(causes, ({ moved }) => moved)).toBe(summary.renegotiated);
      expect(stats.standards.map(({ id, total: { k, n } }) => [id, k, n])).toEqual(
        summary.standards.map(({ id, rate: { k, n } }) => [id, k, n]),
      );
      for (const line of stats.standards) expect(added(line.parts)).toEqual(counts(line.total));
      expect({ manage: balance.manage, lead: balance.lead }).toEqual(summary.sides);
      expect(total(balance.parts, ({ manage }) => manage)).toBe(balance.manage);
      expect(total(balance.parts, ({ lead }) => lead)).toBe(balance.lead);
      for (const of of ['kept', 'tested'] as const)
        expect(total(heat.parts, (part) => part[of])).toBe(total(heat.days, (day) => day[of]));
      expect(stats.lenses).toEqual(summary.lenses);
      expect(stats.days).toEqual(summary.days);
      for (const { n, parts } of stats.numbers) expect(total(parts, (part) => part.n)).toBe(n);
    }),
    { numRuns: 50 },
  );
});

it('says of each part what the summary of that part says', () => {
  fc.assert(
    fc.property(seen, ({ journal, period, today }) => {
      const { sayDo, standards } = statsOf(journal, period, today);
      const over = ({ from, to }: RatedPart) => summarise(journal, range(from, to), today);
      for (const part of sayDo.parts) expect(part).toMatchObject(over(part).sayDo);
      for (const { id, parts } of standards) {
        for (const part of parts) {
          const line = over(part).standards.find((one) => one.id === id);
          expect(counts(part)).toEqual(line ? counts(line.rate) : { k: 0, n: 0 });
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('has k in n, parts that touch, and every day of the period in the calendar', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const stats = statsOf(journal, period, today);
      const rates = [
        ...[stats.sayDo.total, stats.toWhom.self, stats.toWhom.others, ...stats.sayDo.parts],
        ...stats.standards.flatMap((line) => [line.total, ...line.parts]),
      ];
      for (const { k, n, low, high } of rates)
        expect(0 <= k && k <= n && 0 <= low && low <= high && high <= 1).toBe(true);
      for (const { kept, tested, standing } of stats.heat.days) {
        expect(0 <= kept && kept <= tested).toBe(true);
        expect(standing === 'tested').toBe(tested > 0);
      }
      for (const { strength } of stats.standards)
        if (strength) expect(0 <= strength.value && strength.value <= 1).toBe(true);
      for (const { min, median, max } of stats.numbers) expect(min <= median && median <= max).toBe(true);
      for (const { days, from, to, back } of stats.gaps) {
        expect(days >= 3 && from < to && to < today).toBe(true);
        if (back !== undefined) expect(to < back && back <= today).toBe(true);
      }
    }),
  );
});

it('counts the same whatever the order of lists in the files', () => {
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  const settled = ({ standards, planning, ...rest }: Stats) => ({
    ...rest,
    lists: [standards, planning.pairs].map(sorted),
    factor: planning.factor,
  });
  fc.assert(
    fc.property(scenes, fc.integer({ min: 1, max: 100 }), ({ journal, period, today }, turn) => {
      const other = statsOf(reordered(journal, turn), period, today);
      expect(settled(other)).toEqual(settled(statsOf(journal, period, today)));
    }),
  );
});

/** Every number of the long view, by its path, in the words in which it is explained. */
function numbersOf(stats: Stats): Record<string, string> {
  const two = (value: number) => String(Math.round(value * 100) / 100);
  const spelt = ({ k, n }: Pick<Rate, 'k' | 'n'>) => `${k} of ${n}`;
  const plural = (of: number, one: string) => `${of} ${one}${of === 1 ? '' : 's'}`;
  const partsOf = (parts: readonly { readonly n: number }[], grain: string) =>
    plural(parts.filter(({ n }) => n > 0).length, grain);
  const { sayDo, standards, heat, causes, planning, toWhom, balance, lenses, gaps, numbers } = stats;
  const balanced = balance.parts.map(({ manage, lead }) => ({ n: manage + lead }));
  const entries: (readonly [string, unknown])[] = [
    ...Object.entries(stats.days).map(([name, count]) => [`days.${name}`, count] as const),
    ['sayDo.total', spelt(sayDo.total)],
    ['sayDo.parts', partsOf(sayDo.parts, sayDo.grain)],
    ...standards.flatMap((line): (readonly [string, unknown])[] => [
      [`standards.${line.id}.total`, spelt(line.total)],
      [`standards.${line.id}.untested`, line.untested],
      [`standards.${line.id}.unrecorded`, line.unrecorded],
      [`standards.${line.id}.parts`, partsOf(line.parts, line.grain)],
      ...(line.strength
        ? [[`standards.${line.id}.strength`, `${two(line.strength.value)} over ${line.strength.n}`] as const]
        : []),
      ...(line.streak ? [[`standards.${line.id}.streak`, line.streak.length] as const] : []),
    ]),
    ['heat', heat.days.filter(({ standing }) => standing === 'tested').length],
    ...causes.flatMap(({ cause = 'none', missed, moved }) => [
      [`causes.${cause}.missed`, missed] as const,
      [`causes.${cause}.moved`, moved] as const,
    ]),
    ['planning.pairs', planning.pairs.length],
    ...(planning.factor
      ? [
          [
            'planning.factor',
            `${two(planning.factor.median)}, quartiles ${two(planning.factor.low)} and ${two(planning.factor.high)}`,
          ] as const,
        ]
      : []),
    ['toWhom.self', spelt(toWhom.self)],
    ['toWhom.others', spelt(toWhom.others)],
    ['balance.manage', balance.manage],
    ['balance.lead', balance.lead],
    ['balance.parts', partsOf(balanced, balance.grain)],
    ...lenses.flatMap(({ lens, lead, manage }) => [
      [`lenses.${lens}.lead`, lead] as const,
      [`lenses.${lens}.manage`, manage] as const,
    ]),
    ['gaps', gaps.length],
    ...numbers.flatMap(({ id, n, median, min, max, grain, parts }) => [
      [`numbers.${id}`, `${two(median)}, from ${two(min)} to ${two(max)}, ${plural(n, 'answer')}`] as const,
      [`numbers.${id}.parts`, partsOf(parts, grain)] as const,
    ]),
  ];
  return Object.fromEntries(entries.map(([path, value]) => [path, String(value)]));
}

it('explains every number, and no other, with as many items as it says', () => {
  fc.assert(
    fc.property(seen, ({ journal, period, today }) => {
      const stats = statsOf(journal, period, today);
      const explained = explainStats(journal, period, today);
      const found = Object.fromEntries(explained.map(({ path, value }) => [path, value]));
      expect(found).toEqual(numbersOf(stats));
      expect(explained).toHaveLength(Object.keys(found).length);
      for (const { k, n, value } of explained) {
        if (n === undefined) continue;
        expect(value).toBe(`${k.length} of ${n.length}`);
        expect(k.filter((item) => !n.includes(item))).toEqual([]);
      }
      const listed = (path: string) => explained.find((one) => one.path === path)!.k;
      const rated = (parts: readonly RatedPart[]) =>
        parts.filter(({ n }) => n > 0).map(({ label, k, n }) => `${label} ${k} of ${n}`);
      expect(listed('sayDo.parts')).toEqual(rated(stats.sayDo.parts));
      for (const { id, parts, strength } of stats.standards) {
        expect(listed(`standards.${id}.parts`)).toEqual(rated(parts));
        if (strength) expect(listed(`standards.${id}.strength`)).toHaveLength(strength.n);
      }
      expect(listed('heat').map((line) => line.split(':')[0])).toEqual(
        stats.heat.days
          .filter(({ tested }) => tested > 0)
          .map(({ day, kept, tested }) => `${day} ${kept} of ${tested}`),
      );
    }),
    { numRuns: 50 },
  );
});
