import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { fingerprint } from '../../src/store/fingerprint.ts';
import {
  daysKnown,
  emptyRegister,
  enter,
  knownIn,
  lineOf,
  linesChanged,
  readRegister,
  writtenRegister,
} from '../../src/store/index-register.ts';

const days = fc.integer({ min: 0, max: 365 }).map((count) => plusDays('2028-01-01' as Day, count));
const numbers = fc.double({ min: 0, max: 2 ** 53, noNaN: true });
const known = fc.record(
  {
    signature: fc.tuple(numbers, numbers, numbers, numbers),
    young: fc.boolean(),
    print: fc.oneof(fc.constant(''), fc.string().map(fingerprint)),
  },
  { noNullPrototype: true },
);
const files = fc.array(fc.tuple(days, fc.option(known, { nil: undefined })), { maxLength: 40 });

describe('the register of a year', () => {
  it('gives back how each file was entered last, when it is read again, too', () => {
    fc.assert(
      fc.property(files, (entered) => {
        const register = emptyRegister();
        for (const [day, one] of entered) enter(register, day, one);
        const last = new Map(entered);
        const again = readRegister(writtenRegister(register, '2 abc 480'), '2 abc 480');
        for (const [day, one] of last) {
          expect(knownIn(register, day)).toEqual(one);
          expect(knownIn(again, day)).toEqual(one);
        }
        const there = [...last].flatMap(([day, one]) => (one ? [day] : [])).sort();
        const months = [...new Set(there.map((day) => day.slice(0, 7)))];
        expect(months.flatMap((month) => daysKnown(again, month))).toEqual(there);
      }),
    );
  });

  it('says of a file that it has changed if any of its numbers is another, or it was young', () => {
    fc.assert(
      fc.property(days, known, fc.constantFrom(0, 1, 2, 3), (day, one, which) => {
        const register = emptyRegister();
        enter(register, day, one);
        const line = lineOf(day);
        const looks = Float64Array.from(one.signature);
        expect(linesChanged(register, [line], looks)).toEqual(one.young ? [line] : []);
        looks[which]! += 2 ** 20;
        expect(linesChanged(register, [line], looks)).toEqual([line]);
        looks.fill(Number.NaN);
        expect(linesChanged(register, [line], looks)).toEqual([line]);
      }),
    );
  });

  it('is empty where another build wrote it, or it is of another length', () => {
    const register = emptyRegister();
    enter(register, '2028-02-29' as Day, { signature: [1, 2, 3, 4], young: false, print: '' });
    const bytes = writtenRegister(register, '2 abc 480');
    expect(readRegister(bytes, '2 abd 480')).toEqual(emptyRegister());
    expect(readRegister(bytes.subarray(0, -8), '2 abc 480')).toEqual(emptyRegister());
  });
});
