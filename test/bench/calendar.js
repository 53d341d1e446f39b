// Days as whole numbers since 1 January 1970, so that many years of them are quickly counted through.

const length = 86_400_000;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The number of the day written `YYYY-MM-DD`. */
export function numberOf(day) {
  return Date.parse(`${day}T00:00:00Z`) / length;
}

const written = new Map();

/** The day with this number, as `YYYY-MM-DD`. */
export function dayOf(number) {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * length).toISOString().slice(0, 10);
    written.set(number, day);
  }
  return day;
}

/** The weekday of the day with this number. 1 January 1970 was a Thursday. */
export function weekdayOf(number) {
  return weekdays[(number + 3) % 7];
}

/** Whether people work on the day with this number. */
export function isWorking(number) {
  return (number + 3) % 7 < 5;
}

/** The moment at `minutes` after the midnight on which the day with this number begins, in Central Europe. */
export function momentOf(number, minutes, seconds = 0) {
  const day = dayOf(number + Math.floor(minutes / 1440));
  const inDay = minutes % 1440;
  const month = Number(day.slice(5, 7));
  const two = (value) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}:${two(seconds)}+0${month > 3 && month < 11 ? 2 : 1}:00`;
}
