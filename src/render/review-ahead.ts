import { type Commitment, promisesOf } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { type Period, spellPeriod } from '../journal/period.ts';
import type { Review } from '../journal/review.ts';
import type { Look } from './look.ts';
import { marked } from './marked.ts';
import type { Mark } from './paint.ts';
import { harmless, onOneLine } from './shown.ts';
import { wrap } from './width.ts';

/** Which period a review is of, as words in a sentence: `week 47`, `November 2026`. */
export function periodWords(period: Period): string {
  if (period.kind === 'week') return `week ${Number(period.label.slice(-2))}`;
  const spelt = spellPeriod(period);
  return period.kind === 'quarter' ? spelt.replace('Quarter', 'quarter') : spelt;
}

/** The title of a review: `Review of week 47, 16 to 22 November 2026`. */
export function reviewTitle(period: Period): string {
  const spelt = spellPeriod(period);
  return `Review of ${['week', 'quarter'].includes(period.kind) ? spelt[0]!.toLowerCase() + spelt.slice(1) : spelt}`;
}

/**
 * What a review set out to do: its focus and the commitments made in it, each
 * with what has become of it by `today`. Lines that end in a newline.
 */
export function lookAhead({ focus, commitments }: Review, journal: Journal, today: Day, look: Look): string {
  const byId = new Map(commitmentsOf(journal).map((commitment) => [commitment.id, commitment]));
  const lines = [
    ...(focus === undefined ? [] : focusLines(focus, look)),
    ...commitments.flatMap((id) => {
      const commitment = byId.get(id);
      return commitment ? commitmentLines(commitment, today, look) : [];
    }),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** What a review set out to do, under the heading of a day. */
export function focusLine({ period, focus = '' }: Review, { paint, columns }: Look): string {
  const lines = wrap(`The focus of this ${period.kind}: ${onOneLine(focus, paint)}`, columns);
  return lines.map((line) => `${paint.accent(line)}\n`).join('');
}

function focusLines(focus: string, { paint, columns }: Look): string[] {
  return harmless(focus)
    .split('\n')
    .flatMap((line) => wrap(line, columns - 2))
    .map(paint.accent);
}

function commitmentLines(commitment: Commitment, today: Day, { paint, columns }: Look): string[] {
  const { text, to, due } = commitment;
  const { mark, words } = becameOf(commitment, today);
  const said = words ?? inShort(due, today);
  return marked(mark, text, [to && `to ${to}`, said], { paint, columns: columns - 2 });
}

/** What has become of a commitment. */
function becameOf(commitment: Commitment, today: Day): { readonly mark: Mark; readonly words?: string } {
  const { status, cause, due, moved } = commitment;
  const now = promisesOf(commitment, today).at(-1)!.outcome;
  const isLate = status === 'kept' && (commitment.done ?? due) > due;
  if (status === 'kept')
    return isLate ? { mark: 'late', words: 'kept late' } : { mark: 'kept', words: 'kept' };
  if (status === 'dropped') return { mark: 'dropped', words: 'dropped' };
  if (status === 'missed')
    return { mark: 'missed', words: cause ? `missed, ${cause.replace('-', ' ')}` : 'missed' };
  if (moved.length > 0) return { mark: 'moved', words: `moved to ${inShort(due, today)}` };
  return { mark: 'open', ...(now === 'open' && { words: `no outcome yet, due ${inShort(due, today)}` }) };
}
