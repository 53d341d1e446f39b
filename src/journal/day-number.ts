/** Days of the Gregorian calendar in 400 years, after which it repeats. */
const era = 146_097;

/** Days from 1 March of year 0 to 1 January 1970. */
const epoch = 719_468;

/**
 * Days from 1970-01-01 to the day written `YYYY-MM-DD`; negative before it.
 * What is no day has the number of some other day.
 *
 * Source: H. Hinnant, chrono-Compatible Low-Level Date Algorithms (2013), `days_from_civil`.
 */
export function dayNumber(written: string): number {
  const month = Number(written.slice(5, 7));
  // Years that begin in March have their leap day last.
  const year = Number(written.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const inEra = year - Math.floor(year / 400) * 400;
  const beforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const beforeYear = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100);
  return Math.floor(year / 400) * era + beforeYear + beforeMonth + Number(written.slice(8, 10)) - 1 - epoch;
}

/** The day `number` days after 1970-01-01, written `YYYY-MM-DD`; the inverse of `dayNumber`. */
export function writtenDay(number: number): string {
  const day = number + epoch;
  const eras = Math.floor(day / era);
  const inEra = day - eras * era;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const inMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return [padded(eras * 400 + year + (month <= 2 ? 1 : 0), 4), padded(month, 2), padded(inMonth, 2)].join(
    '-',
  );
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
