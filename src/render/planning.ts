import { type Commitment, type Outcome, promisesOf } from '../journal/commitment.ts';
import { type Day, inShort, plusDays } from '../journal/day.ts';
import { spellDuration } from '../journal/duration.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { range } from '../journal/period.ts';
import { type UsualLoad, usualLoad } from '../summary/load.ts';
import { type PlanningFactor, planningFactor } from '../summary/planning.ts';
import { promiseLines } from '../summary/promises.ts';
import { viewOf } from '../summary/view.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { wrap } from './width.ts';

/** How far back is looked: a year, so that it is about the person of now. */
const daysBack = 364;

/** What a person's record of the last year, up to yesterday, says of what they promise. Plain data. */
export interface Usual {
  /** Promises of which is known what was planned and what it took. */
  readonly budgets: number;
  readonly factor?: PlanningFactor['factor'];
  readonly load?: UsualLoad;
}

/** What `journal` says of that on `today`. */
export function usualOf(journal: Journal, today: Day): Usual {
  const year = range(plusDays(today, -daysBack), plusDays(today, -1));
  const promises = promiseLines(viewOf(journal, year, today));
  const { pairs, factor } = planningFactor(promises);
  const load = usualLoad(promises);
  return { budgets: pairs.length, ...(factor && { factor }), ...(load && { load }) };
}

/**
 * What a person's own record says to a commitment just made, in lines that end
 * in a newline: what its budget may come to, and that its day now holds more
 * than is usually kept on one. Nothing where the record is too short.
 *
 * The second is said only to the commitment with which the day grows past it,
 * so it is said once.
 *
 * @param journal with the commitment in it.
 */
export function planningLines(
  journal: Pick<Journal, 'entries'>,
  { budgets, factor, load }: Usual,
  { budget, due }: Commitment,
  today: Day,
  { paint, columns }: Look,
): string {
  return [budget === undefined ? '' : aboutBudget(budget), aboutLoad()]
    .flatMap((said) => (said === '' ? [] : wrap(said, columns - 2)))
    .map((line) => `${paint.quiet(`  ${line}`)}\n`)
    .join('');

  function aboutBudget(planned: number): string {
    if (!factor) return '';
    const { low, median, high } = factor;
    const likely = spellDuration(Math.max(1, Math.round(planned * median)));
    return (
      `Of your last ${budgets} budgets, the middle one came to ${decimal(median)} times what was planned ` +
      `(half of them ${decimal(low)} to ${decimal(high)}): ${spellDuration(planned)} may become ${likely}.`
    );
  }

  function aboutLoad(): string {
    const held = dueOn(journal, due, today);
    if (!load || held !== Math.floor(load.kept) + 1) return '';
    const on = due === today ? 'today' : inShort(due, today);
    return `That makes ${held} for ${on}; on ${count(load.days, 'day')} with promises you usually kept ${decimal(load.kept)}.`;
  }
}

/** Promises that `day` now holds: neither moved away from it nor dropped. */
function dueOn(journal: Pick<Journal, 'entries'>, day: Day, today: Day): number {
  const left: readonly Outcome[] = ['renegotiated', 'dropped'];
  return commitmentsOf(journal)
    .flatMap((commitment) => promisesOf(commitment, today))
    .filter(({ due, outcome }) => due === day && !left.includes(outcome)).length;
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
