import { type Cause, type Commitment, causes } from '../../src/journal/commitment.ts';
import { type Day, daysFrom, plusDays, weekdayOf, weekdays } from '../../src/journal/day.ts';
import { type Entry, emptyEntry } from '../../src/journal/entry.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { lensOf } from '../../src/journal/lens.ts';
import type { Moment } from '../../src/journal/moment.ts';
import { usualSettings } from '../../src/journal/settings.ts';
import type { Standard, Verdict } from '../../src/journal/standard.ts';

/** How a made-up person lives. */
export interface YearOptions {
  readonly seed: number;
  readonly from: Day;
  readonly weeks: number;
  /** The share of days on which standard `index` is kept in a week, counted from 0; 0 to 1. */
  readonly kept?: (index: number, week: number) => number;
  /** The same of promises. */
  readonly promisesKept?: number;
  /** How far good and bad days pull all shares up or down; 0 for none. */
  readonly moods?: number;
  /** Whether there are holidays, forgotten days and gaps, too. */
  readonly life?: boolean;
}

const working = weekdays.slice(0, 5);

const standards: readonly Standard[] = [
  {
    id: 'prepare',
    text: 'I come prepared to every meeting',
    on: { days: working },
    side: 'manage',
    paused: [],
  },
  {
    id: 'listen',
    text: 'I let others finish before I answer',
    on: { days: working },
    side: 'lead',
    paused: [],
  },
  { id: 'hard-first', text: 'I start with what I would rather put off', on: { days: working }, paused: [] },
  {
    id: 'evening',
    text: 'I am away from the screen by seven',
    on: { days: weekdays },
    streak: true,
    paused: [],
  },
  { id: 'thank', text: 'I thank someone for one specific thing', on: { times: 3, per: 'week' }, paused: [] },
];

/** A source of numbers from 0 up to 1, the same for the same seed: mulberry32, T. Ettinger (2017). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A journal of some weeks, drawn by chance: five standards, and none to five promises a working day. */
export function madeUpYear(options: YearOptions): Journal {
  const { from, weeks, life = false } = options;
  const random = randomFrom(options.seed);
  const away = life
    ? [
        {
          from: plusDays(from, 7 * Math.floor(weeks * 0.1)),
          to: plusDays(from, 7 * Math.floor(weeks * 0.1) + 9),
          why: 'holiday',
        },
        {
          from: plusDays(from, 7 * Math.floor(weeks * 0.66)),
          to: plusDays(from, 7 * Math.floor(weeks * 0.66) + 18),
          why: 'holiday',
        },
      ]
    : [];
  const gap = life ? [7 * Math.floor(weeks * 0.4) + 2, 7 * Math.floor(weeks * 0.4) + 12] : [0, -1];
  const days = daysFrom(from, plusDays(from, weeks * 7 - 1));
  const entries = days.flatMap((day, index) => {
    const off = away.some((one) => one.from <= day && day <= one.to);
    const forgotten = life && random() < 0.04;
    const inGap = index >= gap[0]! && index <= gap[1]!;
    return off || forgotten || inGap ? [] : [entryOf(day, Math.floor(index / 7), options, random)];
  });
  return { settings: usualSettings, standards, goals: [], away, entries, unread: [] };
}

function entryOf(day: Day, week: number, options: YearOptions, random: () => number): Entry {
  const { kept = () => 0.8, promisesKept = 0.8, moods = 0, life = false } = options;
  const mood = moods * (random() * 2 - 1);
  const isWorking = working.includes(weekdayOf(day));
  const isKept = (share: number) => random() < share + mood;
  const verdicts = standards.flatMap(({ id, on }, index): [string, Verdict][] => {
    const named = 'times' in on ? isWorking && random() < 0.7 : on.days.includes(weekdayOf(day));
    if (!named) return [];
    if (life && random() < 0.08) return [[id, 'untested']];
    return [[id, isKept(kept(index, week)) ? 'kept' : 'missed']];
  });
  const promises = isWorking ? Math.floor(random() * 6) : 0;
  const lens = lensOf(day);
  return {
    ...emptyEntry(day),
    opened: `${day}T08:05:00+01:00` as Moment,
    closed: `${plusDays(day, 1)}T08:02:00+01:00` as Moment,
    standards: Object.fromEntries(verdicts),
    commitments: Array.from({ length: promises }, (_, index) =>
      promiseOf(day, index, isKept(promisesKept), random),
    ),
    ...(life && isWorking && lens && random() < 0.5 && { lens: { [lens]: { lead: 'Yes', manage: 'No' } } }),
    ...(life && random() < 0.8 && { answers: { energy: 1 + Math.floor(random() * 5) } }),
  };
}

function promiseOf(day: Day, index: number, kept: boolean, random: () => number): Commitment {
  const chance = <Value>(share: number, value: Value): Value | undefined =>
    random() < share ? value : undefined;
  const side = chance(0.8, random() < 0.65 ? ('manage' as const) : ('lead' as const));
  const to = chance(0.4, 'Dana');
  const budget = chance(0.4, 30 * (1 + Math.floor(random() * 6)));
  const spent = budget === undefined ? undefined : Math.round(budget * (0.6 + random() * random() * 2.4));
  const cause: Cause | undefined = kept
    ? undefined
    : chance(0.8, causes[Math.floor(random() ** 2 * causes.length)]!);
  const late = !kept && random() < 0.2;
  const isMoved = random() < 0.12;
  const due = isMoved ? plusDays(day, 1) : day;
  return {
    id: `k-${day}-${index}`,
    text: 'Send the plan',
    made: day,
    due,
    status: kept || late ? 'kept' : 'missed',
    moved: isMoved ? [{ on: day, from: day, to: due, ...(cause && { cause }) }] : [],
    ...(side && { side }),
    ...(to && { to }),
    ...(budget !== undefined && { budget }),
    ...((kept || late) && { done: late ? plusDays(due, 2) : due, ...(spent !== undefined && { spent }) }),
    ...(cause && !isMoved && { cause }),
  };
}
