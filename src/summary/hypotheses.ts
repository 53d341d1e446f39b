import { plusDays, type Weekday, weekdays } from '../journal/day.ts';
import type { Case, Evidence, PromiseCase, StandardCases } from './evidence.ts';
import { fisher, type Tally } from './exact.ts';

/** What a hypothesis says sets two groups of cases apart. */
export type Pattern =
  | 'fell'
  | 'rose'
  | 'weekday'
  | 'crowded'
  | 'self-broken'
  | 'others-broken'
  | 'unbudgeted'
  | 'manage-broken'
  | 'lead-broken'
  | 'moved-broken';

/** Two groups of cases, and how likely their difference is by chance alone. */
export interface Hypothesis {
  readonly pattern: Pattern;
  /** The standard it is about; left out: promises. */
  readonly standard?: Pick<StandardCases, 'id' | 'text' | 'unit'>;
  readonly weekday?: Weekday;
  /** The group that is kept less often if the hypothesis is true. */
  readonly worse: readonly Case[];
  readonly better: readonly Case[];
  /** One-sided, not corrected. */
  readonly chance: number;
}

/** Weeks that a trend sets against those before. */
export const lastWeeks = 8;

/** From how many promises on a day is crowded. */
export const crowdedFrom = 4;

/** Fewest cases on both sides. */
const enough = 6;

/**
 * Every hypothesis that there are cases enough for. The family is fixed in
 * advance, whatever the cases are: for promises and for each standard the last
 * weeks against those before, both ways; each weekday against the others; days
 * with many promises against the others. For promises also those to oneself
 * against those to others and lead against manage, both ways; those without a
 * budget and those moved before against the others.
 */
export function hypotheses({ upTo, promises, standards }: Evidence): Hypothesis[] {
  const before = plusDays(upTo, -7 * lastWeeks);
  const recent = ({ day }: Case) => day > before;
  const trends = <Of extends Case>(cases: readonly Of[]) => [
    compared('fell', cases, recent, not(recent)),
    compared('rose', cases, not(recent), recent),
  ];
  const byDay = <Of extends Case>(cases: readonly Of[]) => [
    ...weekdays.map((weekday) => {
      const on = (one: Case) => one.weekday === weekday;
      return { ...compared('weekday', cases, on, not(on)), weekday };
    }),
    compared('crowded', cases, crowded, not(crowded)),
  ];
  const ofPromises = [
    ...trends(promises),
    ...byDay(promises),
    compared('self-broken', promises, not(toOther), toOther),
    compared('others-broken', promises, toOther, not(toOther)),
    compared('unbudgeted', promises, not(budgeted), budgeted),
    compared('manage-broken', promises, onSide('manage'), onSide('lead')),
    compared('lead-broken', promises, onSide('lead'), onSide('manage')),
    compared('moved-broken', promises, moved, not(moved)),
  ];
  const ofStandards = standards.flatMap(({ id, text, unit, cases }) =>
    [...trends(cases), ...(unit === 'day' ? byDay(cases) : [])].map((one) => ({
      ...one,
      standard: { id, text, unit },
    })),
  );
  return [...ofPromises, ...ofStandards]
    .filter(({ worse, better }) => worse.length >= enough && better.length >= enough)
    .map((one) => ({ ...one, chance: fisher(tally(one.worse), tally(one.better)) }));
}

function compared<Of extends Case>(
  pattern: Pattern,
  cases: readonly Of[],
  worse: (one: Of) => boolean,
  better: (one: Of) => boolean,
): Omit<Hypothesis, 'chance'> {
  return { pattern, worse: cases.filter(worse), better: cases.filter(better) };
}

/** How many of `cases` were kept. */
export function tally(cases: readonly Case[]): Tally {
  return { k: cases.filter(({ kept }) => kept).length, n: cases.length };
}

const crowded = ({ promised }: Case) => promised >= crowdedFrom;
const toOther = (one: PromiseCase) => one.toOther;
const budgeted = (one: PromiseCase) => one.budgeted;
const moved = (one: PromiseCase) => one.moved;
const onSide = (side: PromiseCase['side']) => (one: PromiseCase) => one.side === side;

function not<Of>(test: (one: Of) => boolean): (one: Of) => boolean {
  return (one) => !test(one);
}
