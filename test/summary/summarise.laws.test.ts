import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysFrom, plusDays } from '../../src/journal/day.ts';
import { dayPeriod, type Period, range, weekOf } from '../../src/journal/period.ts';
import type { Rate } from '../../src/summary/rate.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { scenes } from '../support/journals.ts';
import { reordered } from '../support/reordered.ts';

it('has k in n, n made of its parts, and every promise in one place', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const summary = summarise(journal, period, today);
      const { sayDo, late, missed, open, onTime, commitments } = summary;
      const rates = [
        ...[sayDo, onTime, summary.onBudget, summary.onTarget],
        ...summary.standards.map((line) => line.rate),
      ];
      for (const { k, n, low, high } of rates) {
        expect(0 <= k && k <= n && 0 <= low && low <= high && high <= 1).toBe(true);
        if (n > 0) expect(low <= k / n && k / n <= high).toBe(true);
      }
      expect(sayDo.n).toBe(sayDo.k + late + missed + open);
      expect(onTime).toMatchObject({ k: sayDo.k, n: sayDo.k + late });
      expect(commitments.length).toBe(sayDo.n + summary.renegotiated + summary.dropped + summary.pending);
      for (const line of summary.standards)
        expect(line.rate).toMatchObject({ k: line.kept, n: line.kept + line.missed });
    }),
  );
});

/** Every count of a summary that adds up over periods, by name; of rates k and n. */
function countsOf(summary: Summary): Map<string, number> {
  const rate = (name: string, { k, n }: Rate): [string, number][] => [
    [`${name} k`, k],
    [`${name} n`, n],
  ];
  return new Map([
    ...Object.entries(summary.days),
    ...(['late', 'missed', 'renegotiated', 'dropped', 'open', 'pending'] as const).map(
      (name): [string, number] => [name, summary[name]],
    ),
    ...(['sayDo', 'onTime', 'onBudget', 'onTarget'] as const).flatMap((name) => rate(name, summary[name])),
    ...summary.standards.flatMap(({ id, kept, missed, untested, unrecorded, days }): [string, number][] => [
      [`${id} kept`, kept],
      [`${id} missed`, missed],
      [`${id} untested`, untested],
      [`${id} unrecorded`, unrecorded],
      [`${id} days`, Object.keys(days).length],
    ]),
    ...summary.lenses.flatMap(({ lens, lead, manage }): [string, number][] => [
      [`${lens} lead`, lead],
      [`${lens} manage`, manage],
    ]),
    ['wins', summary.wins.length],
    ['commitments', summary.commitments.length],
    ['manage', summary.sides.manage],
    ['lead', summary.sides.lead],
  ]);
}

/** The counts of several summaries added up; what is nought is left out. */
function addedUp(summaries: readonly Summary[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const counts of summaries.map(countsOf)) {
    for (const [name, count] of counts) if (count > 0) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}

it('adds up: day by day, or week by week, is the whole', () => {
  fc.assert(
    fc.property(scenes, ({ journal, period, today }) => {
      const { weekStarts } = journal.settings;
      const whole = range(weekOf(period.from, weekStarts).from, weekOf(period.to, weekStarts).to);
      const days = daysFrom(whole.from, whole.to).map(dayPeriod);
      const weeks: Period[] = [];
      for (let day = whole.from; day <= whole.to; day = plusDays(day, 7)) weeks.push(weekOf(day, weekStarts));
      const all = addedUp([summarise(journal, whole, today)]);
      expect(addedUp(days.map((one) => summarise(journal, one, today)))).toEqual(all);
      expect(addedUp(weeks.map((one) => summarise(journal, one, today)))).toEqual(all);
    }),
  );
});

it('counts the same whatever the order of lists in the files', () => {
  const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  const settled = ({ commitments, standards, wins, goals, ...counts }: Summary) => ({
    ...counts,
    lists: [commitments, standards, wins, goals].map(sorted),
  });
  fc.assert(
    fc.property(scenes, fc.integer({ min: 1, max: 100 }), ({ journal, period, today }, turn) => {
      const other = summarise(reordered(journal, turn), period, today);
      expect(settled(other)).toEqual(settled(summarise(journal, period, today)));
    }),
  );
});
