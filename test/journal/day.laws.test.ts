import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Day,
  daysBetween,
  daysFrom,
  parseDay,
  plusDays,
  weekdayOf,
  weekdays,
} from '../../src/journal/day.ts';

const dayLength = 86_400_000;
/** Days since 1970-01-01, from the year 10 to the year 9990, as far as the counts below do not leave 1 to 9999. */
const instants = fc.integer({ min: -715_867, max: 2_929_000 });
/** The day `number` days after 1970-01-01, by the clock of the language. */
const written = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10) as Day;

it('reckons as the clock of the language does in UTC', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -3000, max: 3000 }), (number, count) => {
      expect(plusDays(written(number), count)).toBe(written(number + count));
      expect(daysBetween(written(number), written(number + count))).toBe(count);
      expect(weekdayOf(written(number))).toBe(weekdays[(new Date(number * dayLength).getUTCDay() + 6) % 7]);
    }),
    { numRuns: 2000 },
  );
});

it('reads a day exactly when there is one', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 14 }),
    fc.integer({ min: 0, max: 33 }),
  );
  fc.assert(
    fc.property(parts, ([year, month, dayOfMonth]) => {
      const text = [
        String(year).padStart(4, '0'),
        ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0')),
      ].join('-');
      const length = [
        31,
        year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
      ];
      const exists = year > 0 && month > 0 && dayOfMonth > 0 && dayOfMonth <= (length[month - 1] ?? 0);
      expect(parseDay(text)).toBe(exists ? text : undefined);
    }),
    { numRuns: 2000 },
  );
});

it('lists days without a gap, each written as it sorts', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 800 }), (number, count) => {
      const days = daysFrom(written(number), written(number + count));
      expect(days).toHaveLength(count + 1);
      expect(days.toSorted()).toEqual(days);
      expect(new Set(days).size).toBe(days.length);
    }),
  );
});
