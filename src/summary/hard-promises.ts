import { type Cause, type Commitment, causes } from '../journal/commitment.ts';
import { commitmentsOf, entriesDuring } from '../journal/journal.ts';
import { before, type Period, within } from '../journal/period.ts';
import { carriedFrom } from '../journal/review.ts';
import { type Side, sides } from '../journal/side.ts';
import { entriesOfWhole, greatest, type Holding, type LookBack } from './look-back.ts';
import { promiseLines } from './promises.ts';
import { having, promiseShares, type Shares } from './say-do.ts';
import type { PromiseLine } from './summary.ts';
import { viewOf } from './view.ts';

/** How many of two kinds of promises there must be, and how far apart the shares kept, before they are compared. */
const [enough, apart] = [3, 0.25];

/** Weeks before the one reviewed that say how much is usually kept, and how many of them must have promises. */
const [weeksBack, weeksNeeded] = [8, 4];

/** An open commitment that was moved again and again; the longest such chain. */
export function longestChain({ journal, upTo, shrunk }: LookBack): Holding<'longest-chain'>[] {
  const open = commitmentsOf(journal).filter(
    ({ id, status, made, moved }) =>
      status === 'open' && made <= upTo && moved.length >= carriedFrom && !shrunk.has(id),
  );
  const chain = greatest(open, ({ moved }) => moved.length);
  if (!chain) return [];
  const { text, moved } = chain;
  const why = `"${text}" has been moved ${moved.length} times`;
  return [{ reason: 'longest-chain', why, fill: { text, count: String(moved.length) } }];
}

/** Promises to others, or to oneself, that are clearly less often kept than the other kind. */
export function brokenSides(look: LookBack): Holding<'others-broken' | 'self-broken'>[] {
  const lines = linesOf(look, look.recent.period);
  const [self, others] = [false, true].map(
    (toOthers) => promiseShares(lines.filter(({ to }) => (to !== undefined) === toOthers)).sayDo,
  ) as [Shares, Shares];
  const side = (reason: 'others-broken' | 'self-broken', worse: Shares, better: Shares) => {
    const missed = having(worse.n, 'missed').length;
    const isEnough = missed >= 2 && worse.n.length >= enough && better.n.length >= enough;
    if (!isEnough || share(better) - share(worse) < apart) return [];
    const [of, than] = reason === 'self-broken' ? ['to yourself', 'to others'] : ['to others', 'to yourself'];
    const why = `you kept ${counted(worse)} promises ${of} and ${counted(better)} ${than} ${look.recent.words}`;
    return [{ reason, why, fill: { count: String(missed) } }];
  };
  return [...side('others-broken', others, self), ...side('self-broken', self, others)];
}

/** The cause that most of the missed promises have, if it was named twice at least. */
export function mainCause(look: LookBack): Holding<`cause-${Cause}`>[] {
  const missed = having(linesOf(look, look.recent.period), 'missed');
  const counts = causes.map((id) => ({ id, count: missed.filter(({ cause }) => cause === id).length }));
  const main = greatest(counts, ({ count }) => count);
  if (!main || main.count < 2) return [];
  const { id, count } = main;
  const why = `the cause of ${count} of ${missed.length} missed promises ${look.recent.words} is "${id.replace('-', ' ')}"`;
  return [{ reason: `cause-${id}`, why, fill: { count: String(count) } }];
}

/** Clearly more promises in a week than are usually kept in one. */
export function overPromised(look: LookBack): Holding<'over-promised'>[] {
  const { period, words } = look.reviewed;
  if (period.kind !== 'week') return [];
  const starts = look.journal.settings.weekStarts;
  const kept: number[] = [];
  for (let week = before(period, starts), back = 0; back < weeksBack; back += 1) {
    const { k, n } = promiseShares(linesOf(look, week)).sayDo;
    if (n.length > 0) kept.push(k.length);
    week = before(week, starts);
  }
  if (kept.length < weeksNeeded) return [];
  const usual = kept.sort((a, b) => a - b)[Math.floor((kept.length - 1) / 2)]!;
  const lines = linesOf(look, period);
  const due = lines.length - having(lines, 'renegotiated', 'dropped').length;
  if (due < usual + 3 || due < usual * 1.5) return [];
  const why = `${due} promises fell due ${words}, and in the weeks before you usually kept ${usual}`;
  return [{ reason: 'over-promised', why, fill: { count: String(due) } }];
}

/** Two weeks of promises, of which none belongs to one of the sides, and no step towards a goal of it either. */
export function missingSides(look: LookBack): Holding<'no-lead' | 'no-manage'>[] {
  const { journal, fortnight } = look;
  const entries = entriesOfWhole(look, fortnight);
  if (entries.length === 0) return [];
  const current = commitmentsOf(journal).filter((one) => isCurrent(one, fortnight.period));
  const of = (side: Side) => current.filter((commitment) => commitment.side === side).length;
  const steps = (side: Side) => {
    const goals = new Set(journal.goals.filter((goal) => goal.side === side).map(({ id }) => id));
    return entriesDuring(journal, fortnight.period).some(({ development }) =>
      development.some(({ goal, status }) => status === 'kept' && goals.has(goal)),
    );
  };
  return sides.flatMap((side) => {
    const other = side === 'lead' ? 'manage' : 'lead';
    if (current.length < 3 || of(side) > 0 || of(other) < 2 || steps(side)) return [];
    const why = `of ${current.length} commitments ${fortnight.words}, ${of(other)} are on the ${other} side and none is on the ${side} side`;
    return [{ reason: `no-${side}` as const, why, fill: {} }];
  });
}

/** Everything promised was kept. Whether a standard was missed is not looked at here. */
export function allPromisesKept(look: LookBack): number | undefined {
  const { k, n } = promiseShares(linesOf(look, look.reviewed.period)).sayDo;
  return n.length >= 3 && k.length === n.length ? n.length : undefined;
}

function isCurrent({ status, made, due }: Commitment, period: Period): boolean {
  return status !== 'dropped' && (within(period, made) || within(period, due));
}

function linesOf({ journal, today }: LookBack, period: Period): PromiseLine[] {
  return promiseLines(viewOf(journal, period, today));
}

function share({ k, n }: Shares): number {
  return n.length === 0 ? 0 : k.length / n.length;
}

function counted({ k, n }: Shares): string {
  return `${k.length} of ${n.length}`;
}
