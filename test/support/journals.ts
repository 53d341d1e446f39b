import fc from 'fast-check';
import { type Commitment, causes, type Move, statuses } from '../../src/journal/commitment.ts';
import { type Day, plusDays, weekdays } from '../../src/journal/day.ts';
import type { Entry } from '../../src/journal/entry.ts';
import type { Goal, Step } from '../../src/journal/goal.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { type Lens, type LensAnswers, lenses } from '../../src/journal/lens.ts';
import type { DayStarts, Moment } from '../../src/journal/moment.ts';
import { dayPeriod, monthOf, type Period, quarterOf, range, weekOf } from '../../src/journal/period.ts';
import { usualSettings, weekStarts } from '../../src/journal/settings.ts';
import { sides } from '../../src/journal/side.ts';
import { type Standard, verdicts } from '../../src/journal/standard.ts';
import { day } from './day.ts';

/** A journal, a period of it and the day from which it is seen. */
export interface Scene {
  readonly journal: Journal;
  readonly period: Period;
  readonly today: Day;
}

/** Days a made-up journal is spread over: two months, and so a month's end, from `start` on. */
const spread = 60;

/** Before a clock change, New Year and 29 February. */
const starts = ['2026-10-14', '2026-12-05', '2028-01-20'].map(day);

const sometimes = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const seldom = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 1 });
const words = fc.constantFrom('Send the plan', 'Ask Sam', 'Zoë’s “demo” | #1', '会議を準備する');
const flags = fc.boolean();
const offsets = fc.integer({ min: 0, max: spread });

/** The record without the keys that are `undefined`, as a file is read. */
function given<Written extends object>(written: Written) {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Written]: Exclude<Written[Key], undefined>;
  };
}

const plain = { noNullPrototype: true };

/** Ids of standards; the last is in no list, the one before it is a trap. */
const standardIds = ['prepare', 'listen', 'walk', 'constructor', 'unknown'] as const;
const goalIds = ['delegate', 'speak', 'calm'] as const;

const schedules: fc.Arbitrary<Standard['on']> = fc.oneof(
  fc.constantFrom({ days: weekdays }, { days: weekdays.slice(0, 5) }),
  fc.subarray([...weekdays], { minLength: 1 }).map((days) => ({ days })),
  fc.record({ times: fc.integer({ min: 1, max: 7 }), per: fc.constantFrom('week', 'month') }, plain),
);

const standardsFrom = (start: Day): fc.Arbitrary<Standard[]> =>
  fc
    .tuple(...standardIds.slice(0, -1).map((id) => sometimes(standardFrom(start, id))))
    .map((some) => some.filter((one) => one !== undefined));

const standardFrom = (start: Day, id: string): fc.Arbitrary<Standard> =>
  fc
    .record(
      {
        on: schedules,
        side: sometimes(fc.constantFrom(...sides)),
        since: seldom(offsets),
        until: seldom(offsets),
        paused: fc.array(fc.tuple(offsets, fc.integer({ min: 0, max: 9 })), { maxLength: 1 }),
        streak: sometimes(flags),
      },
      plain,
    )
    .map(({ since, until, paused, ...rest }) =>
      given({
        id,
        text: `I ${id}`,
        ...rest,
        since: since === undefined ? undefined : plusDays(start, since - 10),
        until: until === undefined ? undefined : plusDays(start, until),
        paused: paused.map(([from, length]) => ({
          from: plusDays(start, from),
          to: plusDays(start, from + length),
        })),
      }),
    ) as fc.Arbitrary<Standard>;

const goalsFrom = (start: Day): fc.Arbitrary<Goal[]> =>
  fc
    .tuple(
      ...goalIds.map((id) =>
        sometimes(
          fc.record(
            {
              status: fc.constantFrom('active', 'active', 'reached', 'dropped'),
              ended: sometimes(offsets),
              side: sometimes(fc.constantFrom(...sides)),
              since: sometimes(offsets),
              by: sometimes(fc.integer({ min: -20, max: 2 * spread })),
              measure: sometimes(
                fc.constantFrom({ of: 'demos', from: 0, to: 8 }, { of: 'late hours', from: 10, to: 3 }),
              ),
            },
            plain,
          ),
        ).map((goal) => goal && { id, text: `Grow in ${id}`, ...goal }),
      ),
    )
    .map((some) =>
      some
        .filter((one) => one !== undefined)
        .map(({ since, by, ended, ...goal }) =>
          given({
            ...goal,
            since: since === undefined ? undefined : plusDays(start, since),
            by: by === undefined ? undefined : plusDays(start, by),
            ended: ended === undefined ? undefined : plusDays(start, ended),
          }),
        ),
    ) as fc.Arbitrary<Goal[]>;

/** A commitment as a file may hold it: usually as the program writes it, now and then edited by hand. */
const commitmentsOn = (made: Day): fc.Arbitrary<Commitment> =>
  fc
    .record(
      {
        id: fc.string({ unit: fc.constantFrom(...'abcdefgh2345'), minLength: 4, maxLength: 4 }),
        text: words,
        status: fc.constantFrom(...statuses, 'kept'),
        side: sometimes(fc.constantFrom(...sides)),
        to: sometimes(fc.constant('Dana')),
        budget: sometimes(fc.constantFrom(60, 120)),
        spent: sometimes(fc.constantFrom(30, 60, 120, 180)),
        target: sometimes(words),
        onTarget: sometimes(flags),
        cause: sometimes(fc.constantFrom(...causes)),
        why: sometimes(words),
        first: fc.integer({ min: 0, max: 12 }),
        moves: fc.array(
          fc.record(
            {
              on: fc.integer({ min: -4, max: 4 }),
              to: fc.integer({ min: -2, max: 9 }),
              cause: sometimes(fc.constantFrom(...causes)),
            },
            plain,
          ),
          { maxLength: 3 },
        ),
        done: sometimes(fc.integer({ min: -4, max: 4 })),
        dropped: sometimes(fc.integer({ min: -4, max: 4 })),
      },
      plain,
    )
    .map(({ first, moves, done, dropped, ...rest }) => {
      let due = plusDays(made, first);
      const moved: Move[] = [];
      for (const { on, to, cause } of moves) {
        const next = plusDays(due, to);
        moved.push(given({ on: plusDays(due, on), from: due, to: next, cause }) as Move);
        due = next;
      }
      const after = (days: number | undefined) => (days === undefined ? undefined : plusDays(due, days));
      return given({
        ...rest,
        made,
        due,
        moved,
        done: rest.status === 'kept' ? after(done) : undefined,
        dropped: rest.status === 'dropped' ? after(dropped) : undefined,
      }) as Commitment;
    });

const steps: fc.Arbitrary<Step> = fc
  .record(
    {
      goal: fc.constantFrom(...goalIds, 'no-such-goal'),
      text: words,
      value: sometimes(fc.integer({ min: -2, max: 12 })),
      status: fc.constantFrom('kept', 'kept', ...statuses),
    },
    plain,
  )
  .map(given) as fc.Arbitrary<Step>;

const momentsFrom = (on: Day): fc.Arbitrary<Moment> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('00:00:00', '02:30:00', '03:59:59', '08:05:12', '23:59:59'),
      fc.constantFrom('+01:00', '+09:00', '-08:00', 'Z'),
    )
    .map(([later, time, offset]) => `${plusDays(on, later)}T${time}${offset}` as Moment);

const answers: fc.Arbitrary<LensAnswers> = fc
  .record({ lead: sometimes(fc.constantFrom('', ' ', 'Yes')), manage: sometimes(fc.constant('No')) }, plain)
  .map(given);

/** An entry of `on`, with anything an entry may hold. */
export const entriesOn = (on: Day): fc.Arbitrary<Entry> =>
  fc
    .record(
      {
        opened: sometimes(momentsFrom(on)),
        closed: sometimes(momentsFrom(on)),
        standards: fc.dictionary(
          fc.constantFrom(...standardIds),
          fc.constantFrom(...verdicts, 'kept'),
          plain,
        ),
        commitments: fc.array(commitmentsOn(on), { maxLength: 3 }),
        wins: fc.array(
          fc
            .record(
              { text: words, who: sometimes(fc.constant('Sam')), goal: sometimes(fc.constant('speak')) },
              plain,
            )
            .map(given),
          { maxLength: 2 },
        ),
        development: fc.array(steps, { maxLength: 2 }),
        lens: fc
          .array(fc.tuple(fc.constantFrom(...lenses), answers), { maxLength: 2 })
          .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Lens, LensAnswers>>),
        answers: fc.dictionary(
          fc.constantFrom('energy', 'sleep', 'constructor'),
          fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom(6.5, 'much', true)),
          plain,
        ),
      },
      plain,
    )
    .map((entry) => ({ day: on, notes: [], ...given(entry) })) as fc.Arbitrary<Entry>;

/** A journal whose entries lie in the days from `start`, ids of commitments unique. */
const journalsFrom = (start: Day): fc.Arbitrary<Journal> =>
  fc
    .record(
      {
        weekStarts: fc.constantFrom(...weekStarts),
        dayStarts: fc.constantFrom('00:00', '04:00') as fc.Arbitrary<DayStarts>,
        standards: standardsFrom(start),
        goals: goalsFrom(start),
        away: fc.array(fc.tuple(offsets, fc.integer({ min: 0, max: 12 })), { maxLength: 3 }),
        entries: fc
          .subarray(Array.from({ length: spread }, (_, count) => plusDays(start, count)))
          .chain((days) => fc.tuple(...days.map(entriesOn))),
      },
      plain,
    )
    .map(({ weekStarts, dayStarts, away, entries, ...rest }) => ({
      ...rest,
      settings: { ...usualSettings, weekStarts, dayStarts },
      away: away.map(([from, length]) => ({
        from: plusDays(start, from),
        to: plusDays(start, from + length),
      })),
      entries: uniqueIds(entries),
      unread: [],
    }));

function uniqueIds(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => ({
    ...entry,
    commitments: entry.commitments.map((one, index) => ({ ...one, id: `${one.id}-${entry.day}-${index}` })),
  }));
}

/** A journal, any period that touches it, and a today in or near it. */
export const scenes: fc.Arbitrary<Scene> = fc
  .constantFrom(...starts)
  .chain((start) =>
    fc.tuple(
      journalsFrom(start),
      offsets.map((offset) => plusDays(start, offset)),
      offsets.map((offset) => plusDays(start, offset)),
      fc.integer({ min: -2, max: spread + 14 }).map((offset) => plusDays(start, offset)),
      fc.constantFrom('day', 'week', 'month', 'quarter', 'range'),
    ),
  )
  .map(([journal, from, to, today, kind]) => {
    const periods = {
      day: () => dayPeriod(from),
      week: () => weekOf(from, journal.settings.weekStarts),
      month: () => monthOf(from),
      quarter: () => quarterOf(from),
      range: () => range(from, to),
    };
    return { journal, period: periods[kind as keyof typeof periods](), today };
  });
