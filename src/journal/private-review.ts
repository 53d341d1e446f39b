import type { Journal } from './journal.ts';
import type { Hidden } from './private-entry.ts';
import type { Review } from './review.ts';

/** Reviews as others may see them, and how many were left out as a whole. */
export interface OpenReviews {
  readonly reviews: readonly Review[];
  readonly leftOut: number;
}

/** `reviews` without those that are private, and in the others nothing that names what is private. */
export function openReviews(
  reviews: readonly Review[],
  journal: Pick<Journal, 'standards' | 'goals' | 'entries'>,
  hidden: Hidden,
): OpenReviews {
  const open = reviews.filter((one) => !one.private && !hidden.sections.has('reviews'));
  const words = hiddenWords(journal, hidden);
  return {
    reviews: open.map((review) => openReview(review, hidden, words)),
    leftOut: reviews.length - open.length,
  };
}

/** The words of all that is private and may be quoted by a hard question. */
export function hiddenWords(
  { standards, goals, entries }: Pick<Journal, 'standards' | 'goals' | 'entries'>,
  hidden: Hidden,
): readonly string[] {
  return [
    ...standards.filter(({ id }) => hidden.standards.has(id)),
    ...goals.filter(({ id }) => hidden.goals.has(id)),
    ...entries.flatMap(({ commitments }) => commitments.filter(({ id }) => hidden.commitments.has(id))),
  ].map(({ text }) => text);
}

/** The keys of a review that name things by their ids, as it is read or as its file says it. */
interface ReviewSaid {
  readonly carried?: Readonly<Record<string, unknown>> | null;
  readonly goals?: Readonly<Record<string, unknown>> | null;
  readonly newGoals?: readonly string[] | null;
  readonly 'new-goals'?: readonly string[] | null;
  readonly commitments?: readonly string[] | null;
  readonly standard?: { readonly id: string } | null;
  readonly hard?: { readonly text: string; readonly why: string } | null;
}

/**
 * One review without what names something private: its choices about it, and
 * a hard question that quotes it.
 *
 * @param words those of all that is private.
 */
export function openReview<One extends object>(review: One, hidden: Hidden, words: readonly string[]): One {
  const said = review as ReviewSaid;
  const open = { ...review } as Record<string, unknown>;
  const byId = (key: 'carried' | 'goals', ids: ReadonlySet<string>) => {
    const map = said[key];
    if (map) open[key] = Object.fromEntries(Object.entries(map).filter(([id]) => !ids.has(id)));
  };
  const list = (key: 'newGoals' | 'new-goals' | 'commitments', ids: ReadonlySet<string>) => {
    const given = said[key];
    if (given) open[key] = given.filter((id) => !ids.has(id));
  };
  byId('carried', hidden.commitments);
  byId('goals', hidden.goals);
  list('newGoals', hidden.goals);
  list('new-goals', hidden.goals);
  list('commitments', hidden.commitments);
  if (said.standard && hidden.standards.has(said.standard.id)) delete open['standard'];
  const { hard } = said;
  if (hard && words.some((one) => hard.text.includes(one) || hard.why.includes(one))) delete open['hard'];
  return open as One;
}
