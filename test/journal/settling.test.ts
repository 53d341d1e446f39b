import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import { settlingOn, standardsOn } from '../../src/journal/settling.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, journal, standard } from '../support/written.ts';

const monday = day('2026-11-23');
const daysOf = (written: Journal) => settlingOn(written, monday).days;
const daily = [standard('walk')];
const weekdays = [standard('prepare', 'weekdays')];

describe('the days to settle', () => {
  it('are none in an empty journal', () =>
    expect(settlingOn(journal({}), monday)).toEqual({ days: [], commitments: [] }));
  it('are the last day that was left open', () =>
    expect(daysOf(journal({ entries: [closedEntry('2026-11-21'), entry('2026-11-22')] }))).toEqual([
      '2026-11-22',
    ]));
  it('are none when the last day was closed in the evening', () =>
    expect(daysOf(journal({ entries: [closedEntry('2026-11-22')] }))).toEqual([]));
  it('do not include today', () => expect(daysOf(journal({ entries: [entry('2026-11-23')] }))).toEqual([]));
  it('pass over a weekend on which nothing was due', () =>
    expect(daysOf(journal({ standards: weekdays, entries: [entry('2026-11-20')] }))).toEqual(['2026-11-20']));
  it('include the days of a weekend on which a standard was due', () =>
    expect(daysOf(journal({ standards: daily, entries: [entry('2026-11-20')] }))).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]));
  it('do not include days passed over only because of a standard for so many times a week', () =>
    expect(
      daysOf(journal({ standards: [standard('run', '3 per week')], entries: [closedEntry('2026-11-20')] })),
    ).toEqual([]));
  it('include an earlier day of the last week that was left open', () =>
    expect(daysOf(journal({ entries: [entry('2026-11-19'), closedEntry('2026-11-22')] }))).toEqual([
      '2026-11-19',
    ]));
  it('do not go back farther than a week', () =>
    expect(daysOf(journal({ entries: [entry('2026-11-10'), closedEntry('2026-11-22')] }))).toEqual([]));
  it('leave out days off', () => {
    const away = [{ from: day('2026-11-21'), to: day('2026-11-22') }];
    expect(daysOf(journal({ standards: daily, away, entries: [entry('2026-11-20')] }))).toEqual([
      '2026-11-20',
    ]);
  });
  it('leave out a day whose file cannot be read', () => {
    const unread = [{ path: 'days/2026/2026-11-22.yaml', line: 1, column: 1, message: 'x' }];
    expect(daysOf(journal({ standards: daily, unread, entries: [closedEntry('2026-11-21')] }))).toEqual([]);
  });
});

describe('a gap', () => {
  const gapAfter = (last: string, parts: Partial<Journal> = {}) =>
    settlingOn(journal({ standards: daily, entries: [entry(last)], ...parts }), monday);

  it('is none after two days', () => expect(gapAfter('2026-11-20').gap).toBeUndefined());
  it('begins with the third day, and leaves its days unrecorded', () =>
    expect(gapAfter('2026-11-19')).toEqual({
      days: ['2026-11-19'],
      commitments: [],
      gap: { from: '2026-11-20', to: '2026-11-22', days: 3 },
    }));
  it('asks for no day at all when the last one was closed', () =>
    expect(gapAfter('2026-11-19', { entries: [closedEntry('2026-11-19')] }).days).toEqual([]));
  it('does not count days off', () => {
    const away = [{ from: day('2026-11-10'), to: day('2026-11-20') }];
    expect(gapAfter('2026-11-09', { away }).gap).toBeUndefined();
  });
});

describe('the commitments to settle', () => {
  const entries = [
    entry('2026-09-01', {
      commitments: [commitment('old', '2026-09-01'), commitment('done', '2026-09-01', { status: 'kept' })],
    }),
    closedEntry('2026-11-20', {
      commitments: [
        commitment('later', '2026-11-25'),
        commitment('today', '2026-11-23'),
        commitment('friday', '2026-11-20'),
      ],
    }),
  ];
  it('are those open whose day is over, however old, by day', () =>
    expect(settlingOn(journal({ entries }), monday).commitments.map(({ id }) => id)).toEqual([
      'old',
      'friday',
    ]));
});

describe('the standards of a day', () => {
  it('are those due on it', () => {
    const standards = [...daily, standard('prepare', ['tue'])];
    expect(standardsOn(journal({ standards }), monday).map(({ id }) => id)).toEqual(['walk']);
  });
  it('are none on a day off', () =>
    expect(standardsOn(journal({ standards: daily, away: [{ from: monday, to: monday }] }), monday)).toEqual(
      [],
    ));
});
