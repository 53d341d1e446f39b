import type { Day } from '../journal/day.ts';
import type { Entry } from '../journal/entry.ts';
import type { Lens, LensAnswers } from '../journal/lens.ts';
import { sharing } from '../journal/sharing.ts';
import { sides } from '../journal/side.ts';
import { byDue, linesOf, type Watched } from './promises.ts';
import type { PromiseLine } from './summary.ts';

/** Makes of entries as much as the long view counts, days and promises apart. */
export interface Figures {
  /** As much of `entry` as is counted, without its promises, of which as much is put aside. */
  of(entry: Entry): Entry;
  /** The promises that were put aside on the days of `entries`. They can be had once, and are not held any longer. */
  promised(entries: readonly Entry[]): readonly PromiseLine[];
}

/**
 * For who reads many entries: `statsOf` makes the same of these figures. The rest
 * is most of what is written, which counts where there are fifty years of it.
 *
 * @param seen from where: the period that is counted, today, and the days off.
 */
export function figures(seen: Watched): Figures {
  const aside = new Map<Day, readonly PromiseLine[]>();
  const shared = sharing();
  return {
    of({ day, opened, closed, standards, commitments, lens, answers }) {
      aside.set(day, commitments.length > 0 ? linesOf(seen, commitments).map(countedOf) : none);
      const said = { standards, lens: shared(answeredIn(lens)), answers: shared(numbersIn(answers)) };
      // As most days are: an object whose parts are known when it is made takes less room.
      if (opened && closed) return { day, opened, closed, ...nothing, ...said };
      return { day, ...(opened && { opened }), ...(closed && { closed }), ...nothing, ...said };
    },
    promised(entries) {
      const found = entries.flatMap(({ day }) => aside.get(day) ?? none);
      aside.clear();
      return found.sort(byDue);
    },
  };
}

/**
 * Only those of which both budget and time spent are known are named, and whom
 * one was made to is not. Of what nearly all have, an object takes the least room.
 */
function countedOf(line: PromiseLine): PromiseLine {
  const { id, text, made, due, outcome, status, moved, side, cause, to, movedTo, budget, spent } = line;
  const isNamed = budget !== undefined && spent !== undefined;
  const named = { id: isNamed ? id : '', text: isNamed ? text : '' };
  const all = { ...named, made, due, outcome, status, moved };
  return {
    ...(side ? { ...all, side } : all),
    ...(cause && { cause }),
    ...(to !== undefined && { to: someone }),
    ...(movedTo && { movedTo }),
    ...(isNamed && { budget, spent }),
  };
}

/** Which of the two questions of each lens were answered, in no words. */
function answeredIn(lens: Entry['lens']): Entry['lens'] {
  const answered: Partial<Record<Lens, LensAnswers>> = {};
  for (const [name, given] of Object.entries(lens)) {
    const some = sides.filter((side) => given[side]?.trim()).map((side) => [side, '+']);
    answered[name as Lens] = Object.fromEntries(some);
  }
  return answered;
}

function numbersIn(answers: Entry['answers']): Entry['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => Number.isFinite(value)));
}

/** Stands for whoever it is. */
const someone = '+';

const none: readonly never[] = [];

/** What is not counted of any day: the same lists for all. */
const nothing = { commitments: none, wins: none, development: none, notes: none } as const;
