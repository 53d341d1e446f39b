import { type Day, earlierOf } from '../journal/day.ts';
import { holds, type Standard } from '../journal/standard.ts';
import { byPart, type Cut } from './parts.ts';
import { rateOf } from './rate.ts';
import { type StandardAccount, standardCounts } from './standards.ts';
import type { RatedPart, StandardTrend } from './stats.ts';
import { streak } from './streak.ts';
import { strength } from './strength.ts';
import type { View } from './view.ts';

/** One verdict that counts: of a day, or of a week or month as of its last day. */
interface Judged {
  readonly day: Day;
  readonly kept: boolean;
}

/** Every standard with its rate in each part, its strength, and its streak if that is asked for. */
export function standardTrends(
  { journal, period, today }: View,
  accounts: readonly StandardAccount[],
  { grain, parts }: Cut,
): StandardTrend[] {
  // Of many years most parts have nothing to do with a standard.
  const empty = parts.map((part) => ({ ...part, ...rateOf(0, 0) }));
  return accounts.map((account): StandardTrend => {
    const { id, text, side, on, unit, untested, unrecorded, rate } = standardCounts(account);
    const { standard } = account;
    return {
      ...{ id, text, ...(side && { side }), on, unit, untested, unrecorded },
      total: rate,
      grain,
      parts: ratedParts(account, empty),
      ...(unit === 'day' && { strength: strength(standard, journal, earlierOf(period.to, today)) }),
      ...(showsStreak(standard, period.to, today) && { streak: streak(standard, journal, today) }),
    };
  });
}

/** A streak is opt-in, and of now: it has no place in a past period, nor with a standard that is retired. */
function showsStreak(standard: Standard, to: Day, today: Day): boolean {
  return standard.streak === true && to >= today && holds(standard, today);
}

/** The rate of one standard in each of `parts`, which are those in which there is nothing. */
function ratedParts(account: StandardAccount, parts: readonly RatedPart[]): RatedPart[] {
  return byPart(parts, judgedIn(account), ({ day }) => day).map((judged, index) => {
    const { label, from, to } = parts[index]!;
    if (judged.length === 0) return parts[index]!;
    return { label, from, to, ...rateOf(judged.filter(({ kept }) => kept).length, judged.length) };
  });
}

function judgedIn({ kept, missed, target }: StandardAccount): Judged[] {
  if (!target) {
    return [...kept.map((day) => ({ day, kept: true })), ...missed.map((day) => ({ day, kept: false }))];
  }
  return target.units
    .filter(({ verdict }) => verdict !== undefined)
    .map(({ period, verdict }) => ({ day: period.to, kept: verdict === 'kept' }));
}
