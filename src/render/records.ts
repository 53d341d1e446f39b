import { type Day, inShort } from '../journal/day.ts';
import { type DayRecord, type RecordKind, recordKinds } from '../journal/record.ts';
import { count } from './count.ts';

/** How many of each kind, and of which day: `2 wins and 1 note of Mon 23 Nov`. */
export function recordsCounted(records: readonly Pick<DayRecord, 'kind' | 'day'>[], today: Day): string {
  const days = [...new Set(records.map(({ day }) => day))];
  const [day] = days;
  const kinds = recordKinds.flatMap((kind) => {
    const number = records.filter((one) => one.kind === kind).length;
    return number === 0 ? [] : [count(number, kind)];
  });
  const last = kinds.pop()!;
  const listed = kinds.length > 0 ? `${kinds.join(', ')} and ${last}` : last;
  return `${listed} of ${days.length === 1 ? inShort(day!, today) : count(days.length, 'day')}`;
}

/** How a record is called on the command line by its place: `2026-11-23 win 2`. */
export function placeOf({ day, kind, index }: { day: Day; kind: RecordKind; index: number }): string {
  return `${day} ${kind} ${index + 1}`;
}
