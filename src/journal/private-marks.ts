import type { Commitment } from './commitment.ts';
import type { Day } from './day.ts';
import type { Entry } from './entry.ts';
import type { LensAnswers } from './lens.ts';
import type { Section } from './section.ts';
import { sharing } from './sharing.ts';
import { sides } from './side.ts';

/**
 * Gives as much of an entry as tells what of it nobody else is to see: what
 * `hiddenIn`, `withoutPrivate` and `hiddenWords` make of entries, they make of
 * these. What is said in them, who exports data reads from the files, a day at a time.
 *
 * @param sections those that the settings name.
 */
export function marksIn(sections: readonly Section[]): (entry: Entry) => Entry {
  const shared = sharing();
  const areHidden = sections.includes('commitments');
  return ({ day, private: isPrivate, intention, standards, commitments, lens, answers, ...lists }) => ({
    day,
    ...(isPrivate && { private: true }),
    ...(intention !== undefined && { intention: '' }),
    standards: shared(standards),
    commitments:
      isPrivate || areHidden ? commitments : shared(commitments.map((one) => (one.private ? one : blank))),
    wins: shared(lists.wins.map((one) => ({ text: '', ...markOf(one) }))),
    development: shared(
      lists.development.map((one) => ({ text: '', status: one.status, goal: one.goal, ...markOf(one) })),
    ),
    lens: shared(mapped(lens, (given) => ({ ...answeredIn(given), ...markOf(given) }))),
    notes: shared(lists.notes.map((one) => ({ text: '', ...markOf(one) }))),
    answers: shared(mapped(answers, () => '')),
  });
}

function markOf({ private: isPrivate }: { readonly private?: boolean }): { private?: true } {
  return isPrivate ? { private: true } : {};
}

function answeredIn(given: LensAnswers): LensAnswers {
  return Object.fromEntries(sides.flatMap((side) => (given[side] === undefined ? [] : [[side, '']])));
}

function mapped<Value, Made>(
  map: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value)]));
}

const someDay = '0001-01-01' as Day;

/** Stands for any promise that is for everybody. */
const blank: Commitment = { id: '', text: '', made: someDay, due: someDay, status: 'open', moved: [] };
