import type { Day } from './day.ts';
import type { Entry } from './entry.ts';
import type { HardAnswered } from './hard-question.ts';
import type { Moment } from './moment.ts';
import { type Period, within } from './period.ts';

/** The kinds of period that are reviewed. */
export const reviewKinds = ['week', 'month', 'quarter', 'year'] as const;
export type ReviewKind = (typeof reviewKinds)[number];

/** What may happen to a commitment that was moved again and again. */
export const carriedChoices = ['do', 'shrink', 'hand-over', 'drop'] as const;
export type CarriedChoice = (typeof carriedChoices)[number];

/** What may happen to the one standard a review looks at. */
export const standardChoices = ['keep', 'reword', 'retire'] as const;
export type StandardChoice = (typeof standardChoices)[number];

/** What may happen to a goal whose time is over. */
export const goalChoices = ['go-on', 'reached', 'drop'] as const;
export type GoalChoice = (typeof goalChoices)[number];

/** From how many moves on a commitment is asked about. */
export const carriedFrom = 3;

/** Promises that a review may end with. */
export const mostPromises = 3;

/** A look back over a period: answers, and the focus for the next. */
export interface Review {
  readonly period: Period;
  readonly opened?: Moment;
  /** When it was signed off; left out: it was broken off and can be gone on with. */
  readonly closed?: Moment;
  readonly private?: boolean;
  /** Only the three questions of the short form were answered. */
  readonly short?: true;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, string>>;
  /** By the id of the commitment. */
  readonly carried: Readonly<Record<string, CarriedChoice>>;
  readonly standard?: { readonly id: string; readonly choice: StandardChoice };
  readonly hard?: HardAnswered;
  /** By the id of the goal. */
  readonly goals: Readonly<Record<string, GoalChoice>>;
  /** Ids of the goals that were set. */
  readonly newGoals: readonly string[];
  /** Ids of the commitments that were made for the next period; they stand in the entry of their day. */
  readonly commitments: readonly string[];
  /** What the next period is for. */
  readonly focus?: string;
}

/** A question of a review, its words taken from a template. */
export interface ReviewQuestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

/** The questions of one kind of review, in the order they are asked. */
export interface ReviewQuestions {
  readonly long: readonly ReviewQuestion[];
  /** Asked first after a missed review. */
  readonly short: readonly ReviewQuestion[];
}

/** The standard that a review looks at, and the counts that it was chosen for. */
export interface StandardAsked {
  readonly id: string;
  readonly text: string;
  readonly why: string;
}

/** The reviews of the kind of `period` that lie before it, oldest first. */
export function earlierReviews(reviews: readonly Review[], { kind, from }: Period): Review[] {
  return reviews
    .filter(({ period }) => period.kind === kind && period.to < from)
    .sort((a, b) => (a.period.to < b.period.to ? -1 : 1));
}

/** The last review before `period` that looked ahead: with a focus, or with commitments. */
export function lastTime(reviews: readonly Review[], period: Period): Review | undefined {
  return earlierReviews(reviews, period).findLast(
    ({ focus, commitments }) => focus !== undefined || commitments.length > 0,
  );
}

/**
 * Whether a review of the kind of `period` was passed over: something was
 * written between the period of the last one and this one. Before the first
 * review nothing was missed.
 */
export function isMissed(
  reviews: readonly Review[],
  entries: readonly Pick<Entry, 'day'>[],
  period: Period,
): boolean {
  const last = earlierReviews(reviews, period).at(-1)?.period.to;
  return last !== undefined && entries.some(({ day }) => last < day && day < period.from);
}

/** A review that looks ahead to a period, which it has a focus for. */
export interface Focused {
  readonly review: Review;
  readonly ahead: Period;
}

/**
 * The reviews with a focus for a period that `day` lies in, those of the shortest first.
 *
 * @param ahead the period that a review looks ahead to.
 */
export function focusesFor(
  reviews: readonly Review[],
  day: Day,
  ahead: (review: Review) => Period,
): Focused[] {
  return reviewKinds
    .flatMap((kind) => reviews.filter(({ period }) => period.kind === kind))
    .filter(({ closed, focus }) => closed !== undefined && focus !== undefined)
    .map((review) => ({ review, ahead: ahead(review) }))
    .filter((one) => within(one.ahead, day));
}

/** That of `focuses` which is shown on `day`: if it is the first since the review to be opened in the period. */
export function focusOn(
  focuses: readonly Focused[],
  entries: readonly Entry[],
  day: Day,
): Review | undefined {
  const isFresh = ({ review: { closed }, ahead: { from } }: Focused) =>
    !entries.some((one) => from <= one.day && one.day < day && one.opened && one.opened > closed!);
  return focuses.find(isFresh)?.review;
}

/** Whether anything was said in it yet; one that was only begun is none to read again. */
export function hasWords({
  closed,
  answers,
  carried,
  goals,
  standard,
  hard,
  commitments,
  focus,
}: Review): boolean {
  const chosen = [answers, carried, goals].some((map) => Object.keys(map).length > 0);
  return (
    closed !== undefined ||
    chosen ||
    standard !== undefined ||
    hard?.answer !== undefined ||
    commitments.length > 0 ||
    focus !== undefined
  );
}
