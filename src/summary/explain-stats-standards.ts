import { earlierOf } from '../journal/day.ts';
import { explainStandards } from './explain-standards.ts';
import { type Explained, explainedCount, explainedParts, rounded, spellParts } from './explained.ts';
import type { StandardTrend } from './stats.ts';
import type { StatsAccount } from './stats-account.ts';
import { keptInARow } from './streak.ts';
import { testedDays } from './strength.ts';

const rules = {
  strength:
    'The share kept of all days with a verdict of kept or missed up to the end of the period, where a verdict ' +
    'weighs half as much after 13 later such days.',
  streak:
    'How often it was kept since it was last missed. Days off, untested and unrecorded days change nothing.',
} as const;

/** Every number of every standard over a long time. */
export function explainStandardTrends(account: StatsAccount, trends: readonly StandardTrend[]): Explained[] {
  const whole = explainStandards(account.standards).filter(({ path }) => !path.endsWith('.target'));
  return trends.flatMap((trend) => [
    ...whole
      .filter(({ path }) => path.slice(0, path.lastIndexOf('.')) === `standards.${trend.id}`)
      .map((one) => ({ ...one, path: one.path.replace(/\.rate$/, '.total') })),
    explainedParts(`standards.${trend.id}.parts`, trend.id, trend.grain, spellParts(trend.parts)),
    ...explainFirmness(account, trend),
  ]);
}

function explainFirmness(
  { view, standards }: StatsAccount,
  { id, strength, streak }: StandardTrend,
): Explained[] {
  const { journal, period, today } = view;
  const { standard } = standards.find((one) => one.standard.id === id)!;
  const path = `standards.${id}`;
  const firm = strength && {
    path: `${path}.strength`,
    name: `${id}: strength`,
    value: `${rounded(strength.value)} over ${strength.n}`,
    rule: rules.strength,
    k: testedDays(standard, journal, earlierOf(period.to, today)).map(
      ({ day, verdict }) => `${day} ${verdict}`,
    ),
  };
  const row = streak && keptInARow(standard, journal, today);
  return [
    ...(firm ? [firm] : []),
    ...(row ? [explainedCount(`${path}.streak`, `${id}: ${streak.unit}s in a row`, rules.streak, row)] : []),
  ];
}
