import { LeadError } from '../errors.ts';
import type { Cause, Status } from '../journal/commitment.ts';
import type { Filter } from '../journal/filter.ts';
import type { Journal } from '../journal/journal.ts';
import { type Kind, kindNamed, kinds, manyOf } from '../journal/kind.ts';
import { nearest } from '../journal/nearest.ts';
import type { Side } from '../journal/side.ts';
import type { Verdict } from '../journal/standard.ts';
import { goalGiven } from './goal-given.ts';
import { standardGiven } from './standard-given.ts';

/** What a command line says of what is to be looked at, as it was typed. */
export interface FilterOptions {
  /** Kinds, several with commas between. */
  readonly in?: readonly string[];
  readonly who?: string;
  readonly to?: string;
  readonly goal?: string;
  readonly standard?: string;
  readonly side?: Side;
  readonly status?: Status | Verdict;
  readonly cause?: Cause;
}

/** Whether any filter was given; which goals and standards there are, the whole journal says. */
export function hasFilter(options: FilterOptions): boolean {
  const { in: kinds, who, to, goal, standard, side, status, cause } = options;
  return [kinds, who, to, goal, standard, side, status, cause].some((given) => given !== undefined);
}

/**
 * The filter that was given. Goals and standards are those the journal knows,
 * or speaks of in an entry, though they were taken out of their file since.
 *
 * @throws LeadError if a kind, a goal or a standard is none, or a name is empty.
 */
export function filterGiven(options: FilterOptions, journal: Journal): Filter {
  const { who, to, goal, standard, side, status, cause } = options;
  return {
    ...(options.in && { kinds: kindsGiven(options.in) }),
    ...(who !== undefined && { who: nameGiven(who, 'who') }),
    ...(to !== undefined && { to: nameGiven(to, 'to') }),
    ...(goal !== undefined && { goal: goalMeant(goal, journal) }),
    ...(standard !== undefined && { standard: standardMeant(standard, journal) }),
    ...(side && { side }),
    ...(status && { status }),
    ...(cause && { cause }),
  };
}

function kindsGiven(written: readonly string[]): Kind[] {
  const words = written.flatMap((one) => one.split(/[\s,]+/)).filter((word) => word !== '');
  return (words.length > 0 ? words : ['']).map((word) => {
    const kind = kindNamed(word);
    if (kind) return kind;
    const near = nearest(word.toLowerCase(), kinds.map(manyOf));
    throw new LeadError(`there are no "${word}" to look in`, {
      failure: 'misused',
      hint: `${near ? `Did you mean ${near}? ` : ''}There are ${kinds.map(manyOf).join(', ')}.`,
    });
  });
}

function nameGiven(written: string, option: string): string {
  if (written.trim() !== '') return written.trim();
  throw new LeadError('no name given', { failure: 'misused', hint: `Try: --${option} Sam` });
}

function goalMeant(which: string, { goals, entries, unread }: Journal): string {
  const spoken = entries.some(({ commitments, wins, development }) =>
    [commitments, wins, development].some((list) => list.some(({ goal }) => goal === which)),
  );
  return spoken ? which : goalGiven({ items: goals, unread }, which).id;
}

function standardMeant(which: string, { standards, entries }: Journal): string {
  const spoken = entries.some((entry) => Object.hasOwn(entry.standards, which));
  return spoken ? which : standardGiven(standards, which).id;
}
