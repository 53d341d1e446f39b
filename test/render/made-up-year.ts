import type { Cause, Commitment, Status } from '../../src/journal/commitment.ts';
import { type Day, daysFrom, plusDays, weekdayOf } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Journal } from '../../src/journal/journal.ts';
import type { Verdict } from '../../src/journal/standard.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, journal, standard } from '../support/written.ts';

/** The Monday from which the made-up years are looked back on. */
export const today = day('2026-11-23');

/** What comes up as if by chance, but the same each time: a number from 0 to 99 for each `seed`. */
function dice(seed: number): number {
  return ((seed * 7919 + 104_729) ^ (seed >> 3)) % 100;
}

/** A person who writes on working days, with holidays, gaps and ups and downs; `days` up to today. */
export function madeUpJournal(days: number): Journal {
  const start = plusDays(today, -days);
  const working = daysFrom(start, plusDays(today, -1)).filter(
    (one) => !['sat', 'sun'].includes(weekdayOf(one)),
  );
  const isGap = (index: number) => index % 97 > 91;
  return journal({
    standards: [
      standard('prepare', 'weekdays', { text: 'I come prepared to every meeting', streak: true }),
      standard('listen', 'weekdays', { text: 'I let others finish before I answer' }),
      standard('thank', '3 per week', { text: 'I thank someone by name', streak: true }),
      standard('rare', ['fri'], { text: 'I write the notes before I go home', since: plusDays(today, -14) }),
    ],
    away: [
      { from: day('2026-07-20'), to: day('2026-08-09') },
      { from: day('2025-12-24'), to: day('2026-01-02') },
    ],
    entries: working.flatMap((one, index) => (isGap(index) ? [] : [entryOf(one, index)])),
  });
}

function entryOf(on: Day, index: number): Entry {
  const verdict = (share: number, turn: number): Verdict => {
    const cast = dice(index * 3 + turn);
    return cast < share ? 'kept' : cast > 96 ? 'untested' : 'missed';
  };
  const standards = {
    prepare: verdict(60 + Math.min(30, index / 6), 0),
    listen: verdict(70, 1),
    ...(dice(index) < 62 && { thank: 'kept' as const }),
  };
  return closedEntry(on, {
    standards,
    commitments: [promised(on, index)],
    lens: { change: index % 9 === 0 ? { lead: 'Yes' } : {}, scope: index % 7 === 0 ? { manage: 'No' } : {} },
    answers: { energy: 1 + (dice(index + 5) % 5), ...(index % 90 === 0 && { 'hours of sleep': 6.5 }) },
  });
}

const causes: readonly (Cause | undefined)[] = [
  'no-time',
  'forgot',
  'no-time',
  'avoided',
  undefined,
  'blocked',
];

function promised(on: Day, index: number): Commitment {
  const cast = dice(index * 11);
  const status: Status = cast < 78 ? 'kept' : 'missed';
  const cause = causes[index % causes.length];
  const moved = cast < 6 ? [{ on, from: on, to: plusDays(on, 1), ...(cause && { cause }) }] : [];
  return commitment(`k${index}`, on, {
    status,
    moved,
    due: moved.length > 0 ? plusDays(on, 1) : on,
    ...(cast % 5 < 4 && { side: cast % 3 === 0 ? ('lead' as const) : ('manage' as const) }),
    ...(index % 3 === 0 && { to: 'Dana' }),
    ...(index % 4 === 0 && { budget: 120, spent: 90 + (cast % 7) * 20 }),
    ...(status === 'missed' && cause && { cause }),
  });
}
