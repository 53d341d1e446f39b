import type { Weekday } from '../journal/day.ts';
import type { Tally } from './exact.ts';
import { crowdedFrom, type Hypothesis, lastWeeks, tally } from './hypotheses.ts';

/** What is seen, with its counts, in words that leave room for another explanation. */
export function findingWords({ pattern, standard, weekday, ...groups }: Hypothesis): string {
  const [worse, better] = [tally(groups.worse), tally(groups.better)];
  const what = standard ? `"${standard.text}"` : 'Promises';
  const seem = standard ? 'seems' : 'seem';
  const were = standard ? '' : 'were ';
  const often = (tally: Tally) => spelt(tally, standard?.unit);
  const against = (group: string, rest: string) =>
    `${group} ${were}kept ${often(worse)}; ${rest} ${often(better)}.`;
  switch (pattern) {
    case 'fell':
      return `${what} ${seem} to have become harder: kept ${often(worse)} in the last ${lastWeeks} weeks, ${often(better)} before.`;
    case 'rose':
      return `${what} ${seem} to come easier now: kept ${often(better)} in the last ${lastWeeks} weeks, ${often(worse)} before.`;
    case 'weekday':
      return `${what} ${seem} harder on ${fullNames[weekday!]}: kept ${often(worse)}; on other days ${often(better)}.`;
    case 'crowded':
      return `On days with ${crowdedFrom} promises or more, ${standard ? `${what} was` : 'promises were'} kept ${often(worse)}; otherwise ${often(better)}.`;
    case 'self-broken':
      return against('Promises to yourself', 'those to others');
    case 'others-broken':
      return against('Promises to others', 'those to yourself');
    case 'unbudgeted':
      return against('Promises without a budget', 'those with one');
    case 'manage-broken':
      return against('Promises on the manage side', 'those on the lead side');
    case 'lead-broken':
      return against('Promises on the lead side', 'those on the manage side');
    case 'moved-broken':
      return against('Promises that had been moved', 'the others');
  }
}

function spelt({ k, n }: Tally, unit: 'day' | 'week' | 'month' = 'day'): string {
  return unit === 'day' ? `${k} of ${n}` : `${k} of ${n} ${unit}s`;
}

const fullNames: Readonly<Record<Weekday, string>> = {
  mon: 'Mondays',
  tue: 'Tuesdays',
  wed: 'Wednesdays',
  thu: 'Thursdays',
  fri: 'Fridays',
  sat: 'Saturdays',
  sun: 'Sundays',
};
