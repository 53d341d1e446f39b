import type { Day } from '../journal/day.ts';
import { spellDuration } from '../journal/duration.ts';
import type { PromiseLine } from '../summary/summary.ts';
import { count } from './count.ts';

/** From how many moves on they are worth a word. */
const often = 3;

/** One promise as a report tells of it. */
export interface ReportPromise {
  readonly text: string;
  /** Due day, whom to, budget, cause …: what is known and belongs to what became of it, separated by commas. */
  readonly facts: string;
  readonly why?: string;
  /** It is open, and its day is over. */
  readonly overdue?: true;
}

/** How promises are told of: `short` writes a day in a few words; `to`: whom they were made to need not be said. */
export interface Telling {
  readonly short: (day: Day) => string;
  readonly to?: string;
}

/** One promise in the words of a report. */
export function reportPromise(line: PromiseLine, { short, to: toWhom }: Telling): ReportPromise {
  const { text, outcome, to, done, movedTo, moved, cause, why } = line;
  const isDone = ['kept', 'late'].includes(outcome) || (outcome === 'pending' && done !== undefined);
  const facts = [
    `due ${short(line.due)}`,
    to && to !== toWhom && `to ${to}`,
    isDone && outcome !== 'kept' && done && `done ${short(done)}`,
    movedTo && `moved to ${short(movedTo)}`,
    moved >= often && outcome !== 'renegotiated' && `moved ${count(moved, 'time')} in all`,
    ...(isDone ? reached(line) : movedTo ? [] : wanted(line)),
    cause && `cause: ${cause.replace('-', ' ')}`,
  ];
  return {
    text,
    facts: facts.filter(Boolean).join(', '),
    ...(why && { why }),
    ...(outcome === 'open' && { overdue: true }),
  };
}

/** Budget and target of what was done. */
function reached({ budget, spent, target, onTarget }: PromiseLine): (string | false)[] {
  const word = onTarget === undefined ? '' : onTarget ? ', reached' : ', not reached';
  return [
    spent !== undefined &&
      (budget === undefined
        ? `took ${spellDuration(spent)}`
        : `took ${spellDuration(spent)} of ${spellDuration(budget)}`),
    target !== undefined && `target: ${target}${word}`,
  ];
}

/** Budget and target of what was not done, or not yet. */
function wanted({ budget, target }: PromiseLine): (string | false)[] {
  return [
    budget !== undefined && `budget ${spellDuration(budget)}`,
    target !== undefined && `target: ${target}`,
  ];
}
