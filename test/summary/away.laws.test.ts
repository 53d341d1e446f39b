import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, daysFrom, plusDays } from '../../src/journal/day.ts';
import { type Entry, emptyEntry } from '../../src/journal/entry.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { dayPeriod } from '../../src/journal/period.ts';
import type { Rate } from '../../src/summary/rate.ts';
import { summarise } from '../../src/summary/summarise.ts';
import type { Summary } from '../../src/summary/summary.ts';
import { scenes } from '../support/journals.ts';

/** A scene and one day of its period. */
const scenesWithADay = scenes.chain((scene) => {
  const days = daysFrom(scene.period.from, scene.period.to);
  return fc.tuple(fc.constant(scene), fc.constantFrom(...days));
});

/** All k and n that a day decides for itself; those of weeks and months by a target belong to no single day. */
function ratesOf(summary: Summary): Record<string, Pick<Rate, 'k' | 'n'>> {
  const { sayDo, onTime, onBudget, onTarget } = summary;
  const daily = summary.standards
    .filter(({ unit }) => unit === 'day')
    .map(({ id, rate }) => [id, rate] as const);
  const rates = Object.entries({ sayDo, onTime, onBudget, onTarget, ...Object.fromEntries(daily) });
  return Object.fromEntries(rates.map(([name, { k, n }]) => [name, { k, n }]));
}

function unitsOf(summary: Summary): Map<string, { kept: number; missed: number }> {
  const lines = summary.standards.filter(({ unit }) => unit !== 'day');
  return new Map(lines.map(({ id, kept, missed }) => [id, { kept, missed }]));
}

const withDayOff = (journal: Journal, day: Day): Journal => ({
  ...journal,
  away: [...journal.away, { from: day, to: day }],
});

const changed = (journal: Journal, change: (entry: Entry) => Entry): Journal => ({
  ...journal,
  entries: journal.entries.map(change),
});

/** The journal with nothing kept on `day`: neither a standard nor a promise. */
const nothingKept = (journal: Journal, day: Day): Journal =>
  changed(journal, (entry) => ({
    ...entry,
    standards: Object.fromEntries(
      Object.entries(entry.standards).filter(([, verdict]) => entry.day !== day || verdict !== 'kept'),
    ),
    commitments: entry.commitments.map((one) =>
      one.due === day && one.status === 'kept' ? { ...one, status: 'missed' } : one,
    ),
  }));

/** The journal with `id` untested on `day`, where it was not kept. */
function withUntested(journal: Journal, day: Day, id: string): Journal {
  const known = journal.entries.some((entry) => entry.day === day);
  const entries = known
    ? journal.entries
    : [...journal.entries, emptyEntry(day)].sort((a, b) => (a.day < b.day ? -1 : 1));
  return changed({ ...journal, entries }, (entry) =>
    entry.day === day && entry.standards[id] !== 'kept'
      ? { ...entry, standards: { ...entry.standards, [id]: 'untested' } }
      : entry,
  );
}

function expectNotLower(after: Summary, before: Summary): void {
  const [higher, lower] = [ratesOf(after), ratesOf(before)];
  for (const [name, { k, n }] of Object.entries(lower)) {
    // A line that showed nothing but a verdict on the day goes with it.
    const now = (Object.hasOwn(higher, name) ? higher[name] : undefined) ?? { k: 0, n: 0 };
    expect([name, now.k, now.n <= n]).toEqual([name, k, true]);
  }
}

describe('a day off', () => {
  it('never changes k or n of another day', () => {
    fc.assert(
      fc.property(scenesWithADay, ([{ journal, today }, off]) => {
        const after = withDayOff(journal, off);
        for (const day of daysFrom(plusDays(off, -7), plusDays(off, 7)).filter((one) => one !== off)) {
          const [was, is] = [journal, after].map((one) => ratesOf(summarise(one, dayPeriod(day), today)));
          expect(is).toEqual(was);
        }
      }),
    );
  });

  it('has nothing in k or n itself', () => {
    fc.assert(
      fc.property(scenesWithADay, ([{ journal, today }, off]) => {
        const rates = ratesOf(summarise(withDayOff(journal, off), dayPeriod(off), today));
        expect(Object.values(rates).filter(({ n }) => n > 0)).toEqual([]);
      }),
    );
  });

  it('on which nothing was kept never lowers a rate', () => {
    fc.assert(
      fc.property(scenesWithADay, ([{ journal, period, today }, off]) => {
        const before = nothingKept(journal, off);
        expectNotLower(summarise(withDayOff(before, off), period, today), summarise(before, period, today));
      }),
    );
  });

  it('on which nothing was kept never breaks a week or a month that was kept', () => {
    fc.assert(
      fc.property(scenesWithADay, ([{ journal, period, today }, off]) => {
        const before = nothingKept(journal, off);
        const [was, is] = [before, withDayOff(before, off)].map((one) =>
          unitsOf(summarise(one, period, today)),
        );
        for (const [id, { kept }] of was!) expect(is!.get(id)?.kept ?? 0).toBeGreaterThanOrEqual(kept);
      }),
    );
  });

  it('on which nothing was kept never makes a week or a month missed', () => {
    fc.assert(
      fc.property(scenesWithADay, ([{ journal, period, today }, off]) => {
        const before = nothingKept(journal, off);
        const [was, is] = [before, withDayOff(before, off)].map((one) =>
          unitsOf(summarise(one, period, today)),
        );
        for (const [id, { missed }] of was!) expect(is!.get(id)?.missed ?? 0).toBeLessThanOrEqual(missed);
      }),
    );
  });
});

describe('an untested verdict, where nothing was kept', () => {
  const scenesWithAnId = fc
    .tuple(scenesWithADay, fc.nat())
    .filter(([[{ journal }]]) => journal.standards.length > 0)
    .map(([[scene, day], which]) => {
      const { standards } = scene.journal;
      return { scene, day, id: standards[which % standards.length]!.id };
    });

  it('never changes k or n of another day', () => {
    fc.assert(
      fc.property(scenesWithAnId, ({ scene: { journal, today }, day, id }) => {
        const after = withUntested(journal, day, id);
        for (const other of daysFrom(plusDays(day, -7), plusDays(day, 7)).filter((one) => one !== day)) {
          const [was, is] = [journal, after].map((one) => ratesOf(summarise(one, dayPeriod(other), today)));
          expect(is).toEqual(was);
        }
      }),
    );
  });

  it('never lowers a rate, be it of days, weeks or months', () => {
    fc.assert(
      fc.property(scenesWithAnId, ({ scene: { journal, period, today }, day, id }) => {
        const [before, after] = [journal, withUntested(journal, day, id)].map((one) =>
          summarise(one, period, today),
        );
        expectNotLower(after!, before!);
        const units = unitsOf(after!);
        for (const [standard, { kept, missed }] of unitsOf(before!)) {
          expect(units.get(standard)!.kept).toBe(kept);
          expect(units.get(standard)!.missed).toBeLessThanOrEqual(missed);
        }
      }),
    );
  });
});
