/** The names of the weekdays, by the words that files use. */
export const weekdayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** The names of the months, from January. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const weekdays = Object.keys(weekdayNames) as (keyof typeof weekdayNames)[];

/** The weekday of which `name`, in small letters, is a beginning of at least three; also `mondays`. */
export function weekdayNamed(name: string): keyof typeof weekdayNames | undefined {
  const isOf = (full: string) => name.length >= 3 && (full.startsWith(name) || `${full}s` === name);
  return weekdays.find((weekday) => isOf(weekdayNames[weekday].toLowerCase()));
}

/** The month, from 1, of which `name`, in small letters, is a beginning of at least three. */
export function monthNamed(name: string): number | undefined {
  const index = monthNames.findIndex((full) => name.length >= 3 && full.toLowerCase().startsWith(name));
  return index < 0 ? undefined : index + 1;
}
