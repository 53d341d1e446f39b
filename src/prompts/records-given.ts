import { LeadError } from '../errors.ts';
import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { nearestPiece } from '../journal/nearest.ts';
import {
  type DayRecord,
  type RecordKind,
  recordAt,
  recordKinds,
  recordsMeant,
  recordsOf,
} from '../journal/record.ts';
import { parseSpokenDay } from '../journal/spoken-day.ts';
import { placeOf } from '../render/records.ts';
import { shown } from '../render/shown.ts';
import { daysFolder } from '../store/layout.ts';
import { placed } from '../store/placed.ts';

/** Most records that are listed where words may mean several. */
const most = 12;

/** Where a record is looked for. */
export interface Given {
  readonly journal: Journal;
  readonly today: Day;
  /** Only among those of this kind. */
  readonly kind?: RecordKind;
}

/**
 * The records that `which` means: the number or id of a commitment, words of any
 * record, or its place, as `mon win 2`.
 *
 * @throws LeadError if it means none.
 */
export function recordsGiven(which: string, { journal, today, kind }: Given): DayRecord[] {
  const place = placeGiven(which, today);
  const there = place && recordAt(journal, place.day, place.kind, place.number);
  const meant = place ? [there].flatMap((one) => one ?? []) : recordsMeant(journal, today, which, kind);
  if (meant.length > 0) return meant;
  const unread = journal.unread.filter(({ path }) => path.startsWith(`${daysFolder}/`));
  if (unread.length > 0) {
    throw new LeadError(
      `nothing is called "${which}", unless it stands in a file that could not be read:\n${placed(unread[0]!)}`,
      { hint: 'Nothing was changed. Mend the file in an editor, then try again.' },
    );
  }
  const among = recordsOf(journal).filter((one) => kind === undefined || one.kind === kind);
  const near = place ? undefined : nearestPiece(which, among.toReversed());
  const way =
    'Give words of a commitment, win, step or note, the id of a commitment, or a place such as "mon win 2".';
  throw new LeadError(`nothing is called "${which}"`, {
    failure: 'misused',
    hint: `Nothing was changed. ${near ? `Did you mean ${near.id ?? placeOf(near)}, ${shown(near.text)}?` : way}`,
  });
}

/** The one record that `which` means. @throws LeadError if it means none, or several, which are then listed. */
export function recordGiven(which: string, given: Given): DayRecord {
  const [first, ...others] = recordsGiven(which, given);
  if (first && others.length === 0) return first;
  throw several(which, [first!, ...others]);
}

/** The error for words that mean several records. */
function several(which: string, records: readonly DayRecord[]): LeadError {
  const names = records.slice(0, most).map((one) => one.id ?? placeOf(one));
  const width = Math.max(...names.map((name) => name.length));
  const lines = names.map((name, index) => {
    const { day, kind, text, id } = records[index]!;
    return `  ${name.padEnd(width)}  ${id === undefined ? '' : `${kind} of ${day}: `}${text.split('\n')[0]}`;
  });
  const more = records.length > most ? [`  and ${records.length - most} more`] : [];
  return new LeadError(`"${which}" may mean ${records.length} things:\n${[...lines, ...more].join('\n')}`, {
    failure: 'misused',
    hint: 'Nothing was changed. Give the id or the place, in front of each; --in KIND looks among one kind alone.',
  });
}

const byPlace = new RegExp(`^(.*?)\\s*\\b(${recordKinds.join('|')}) (\\d{1,4})$`, 'i');

/** A place such as `mon win 2`, or `win 2` for today; nothing where the words before are no day. */
function placeGiven(which: string, today: Day) {
  const [, before, kind, number] = byPlace.exec(which.trim()) ?? [];
  const day = kind === undefined ? undefined : parseSpokenDay(before || 'today', today);
  return day && { day, kind: kind!.toLowerCase() as RecordKind, number: Number(number) };
}
