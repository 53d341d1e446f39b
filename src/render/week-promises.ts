import type { PromiseLine, Summary } from '../summary/summary.ts';
import { dayWithin } from './day-within.ts';
import { flow } from './flow.ts';
import type { Look } from './look.ts';
import { marked } from './marked.ts';
import { rateText, rateWithInterval } from './rate.ts';
import { shown } from './shown.ts';
import { cut, wrap } from './width.ts';

/** From how many moves on a commitment is named for it. */
const often = 3;

/** Say/do with everything beside it, then on time, on budget and on target where there is something to go by. */
export function sayDoRows(summary: Summary, { paint, columns }: Look): string[] {
  const { sayDo, late, missed, open, renegotiated, dropped, commitments } = summary;
  if (commitments.length === 0) return [paint.quiet('no promise falls in these days')];
  const off = commitments.filter((promise) => promise.outcome === 'pending' && promise.off).length;
  const ahead = summary.pending - off;
  const beside = [
    late > 0 && paint.warn(`${late} late`),
    missed > 0 && paint.bad(`${missed} missed`),
    open > 0 && paint.warn(`${open} open`),
    renegotiated > 0 && `${renegotiated} renegotiated`,
    dropped > 0 && `${dropped} dropped in time`,
    ahead > 0 && `${ahead} not over yet`,
    off > 0 && `${off} on a day off`,
  ].filter((part) => part !== false);
  const rates = [
    summary.onTime.n > 0 && `on time ${rateText(summary.onTime)}`,
    summary.onBudget.n > 0 && `on budget ${rateText(summary.onBudget)}`,
    summary.onTarget.n > 0 && `on target ${rateText(summary.onTarget)}`,
  ].filter((part) => part !== false);
  const { and } = paint;
  return [
    ...flow(
      [paint.strong(sayDo.n > 0 ? rateWithInterval(sayDo, paint) : 'none over yet'), ...beside],
      columns,
      and,
    ),
    ...flow(rates, columns, and),
  ];
}

/** Every missed promise with its day, its cause and why. */
export function missedRows({ commitments, period }: Summary, look: Look): string[] {
  return commitments
    .filter(({ outcome }) => outcome === 'missed')
    .flatMap(({ text, due, to, cause, why, movedTo }) => {
      const reason = [cause?.replace('-', ' '), why].filter(Boolean).join(': ');
      const now = movedTo && `now ${dayWithin(period, movedTo)}`;
      return marked('missed', text, [dayWithin(period, due), to && `to ${to}`, reason, now], look);
    });
}

/** Promises whose day is over and of which nothing was said. */
export function openRows({ commitments, period }: Summary, look: Look): string[] {
  return commitments
    .filter(({ outcome }) => outcome === 'open')
    .flatMap(({ text, due, to }) => marked('open', text, [dayWithin(period, due), to && `to ${to}`], look));
}

/** What was moved in time, day by day, and what has been moved so often that it wants another answer. */
export function movedRows({ commitments, period }: Summary, look: Look): string[] {
  const chains = new Map<string, PromiseLine[]>();
  for (const promise of commitments) chains.set(promise.id, [...(chains.get(promise.id) ?? []), promise]);
  return [...chains.values()].flatMap((chain) => {
    const { text, moved, status } = chain[0]!;
    const isMoved = chain.some(({ outcome }) => outcome === 'renegotiated');
    if (!isMoved && moved < often) return [];
    const days = chain[0]!.chain ?? [];
    const way = days.map((day) => dayWithin(period, day)).join(look.paint.plain ? ' to ' : ' → ');
    const name = look.paint.plain ? text : cut(shown(text), look.columns - 2);
    if (moved < often) return marked('moved', name, [way, moved > 1 && 'moved twice'], look);
    const advice = status === 'open' ? ': do it, shrink it, hand it over or drop it' : '';
    return [
      ...marked('warning', name, [days.length > 1 && way], look),
      ...wrap(`moved ${moved} times${advice}`, look.columns - 2).map((line) => `  ${look.paint.warn(line)}`),
    ];
  });
}
