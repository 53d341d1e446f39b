import type { Day } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import { explainDays, explainLenses } from './explain.ts';
import { explainSides } from './explain-promises.ts';
import { explainCauses, explainPlanning, explainSayDo, explainToWhom } from './explain-stats-promises.ts';
import { explainStandardTrends } from './explain-stats-standards.ts';
import { type Explained, explainedCount, explainedParts, rounded } from './explained.ts';
import type { GapAccount } from './gaps.ts';
import type { HeatAccount } from './heat.ts';
import type { NumberGiven } from './own-numbers.ts';
import type { OwnNumber, Stats } from './stats.ts';
import { type StatsAccount, statsAccount } from './stats-account.ts';
import { statsFrom } from './stats-of.ts';
import { periodSeen } from './stats-period.ts';

/**
 * Lays open every number of `statsOf(journal, asked, today)`: its rule, and the
 * days and promises that went into it. It counts the same lists.
 */
export function explainStats(journal: Journal, asked: Period, today: Day): Explained[] {
  const period = periodSeen(journal, asked, today);
  if (!period) return [];
  const account = statsAccount(journal, period, today);
  const stats = statsFrom(account);
  return [
    ...explainDays(account.days),
    ...explainSayDo(account.promises, stats.sayDo),
    ...explainStandardTrends(account, stats.standards),
    explainHeat(account.heat),
    ...explainCauses(account.causes),
    ...explainPlanning(stats.planning),
    ...explainToWhom(account.promises),
    ...explainBalance(account, stats),
    ...explainLenses(account.view),
    explainGaps(account.gaps),
    ...stats.numbers.flatMap((line) => explainNumber(line, account.numbers.get(line.id)!)),
  ];
}

function explainHeat(accounts: readonly HeatAccount[]): Explained {
  const tested = accounts.filter(({ standing }) => standing === 'tested');
  const rule =
    'Each day with the standards kept, of those kept or missed on it. Days off, and days without a verdict of ' +
    'kept or missed, are left out.';
  return explainedCount('heat', 'days of the calendar', rule, tested.map(spellHeat));
}

function spellHeat({ day, kept, missed }: HeatAccount): string {
  const named = [
    ...(kept.length > 0 ? [`kept ${kept.join(', ')}`] : []),
    ...(missed.length > 0 ? [`missed ${missed.join(', ')}`] : []),
  ];
  return `${day} ${kept.length} of ${kept.length + missed.length}: ${named.join('; ')}`;
}

function explainBalance({ view }: StatsAccount, { balance }: Stats): Explained[] {
  const spelt = balance.parts
    .filter(({ manage, lead }) => manage + lead > 0)
    .map(({ label, manage, lead }) => `${label} manage ${manage}, lead ${lead}`);
  return [
    ...explainSides(view).map((one) => ({ ...one, path: one.path.replace('sides', 'balance') })),
    explainedParts('balance.parts', 'balance', balance.grain, spelt),
  ];
}

function explainGaps(gaps: readonly GapAccount[]): Explained {
  const rule =
    'Runs of three or more days in a row on which something was due and that have no entry. Days off and days ' +
    'on which nothing was due neither lengthen nor end one; an entry on any day ends it.';
  const spelt = gaps.map(({ on, back, backAfter }) => {
    const returned = back === undefined ? 'not over yet' : `back on ${back}, after ${backAfter} days`;
    return `${on.length} days: ${on.join(', ')} (${returned})`;
  });
  return explainedCount('gaps', 'gaps', rule, spelt);
}

function explainNumber({ id, n, median, min, max, grain, parts }: OwnNumber, given: readonly NumberGiven[]) {
  const spelt = parts
    .filter((part) => part.n > 0)
    .map((part) => `${part.label} ${rounded(part.median!)} of ${part.n}`);
  const all: Explained = {
    path: `numbers.${id}`,
    name: id,
    value: `${rounded(median)}, from ${rounded(min)} to ${rounded(max)}, ${n} ${n === 1 ? 'answer' : 'answers'}`,
    rule: 'The median of the answers that are numbers, the least and the greatest.',
    k: given.map(({ day, value }) => `${day} ${value}`),
  };
  return [all, explainedParts(`numbers.${id}.parts`, `${id}, its median`, grain, spelt)];
}
