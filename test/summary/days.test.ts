import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import type { DayStarts, Moment } from '../../src/journal/moment.ts';
import { monthOf, weekOf } from '../../src/journal/period.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { day } from '../support/day.ts';
import { closedEntry, commitment, entry, journal, standard } from '../support/written.ts';

const week = weekOf(day('2026-01-12'), 'mon');
const days = (parts: Parameters<typeof journal>[0], today = '2026-01-19') =>
  summarise(journal(parts), week, day(today)).days;
const first: Pick<Journal, 'entries'> = { entries: [entry('2026-01-12')] };

describe('a day is due', () => {
  it('when a standard names it, up to today', () => {
    const standards = [standard('prepare', ['mon', 'thu', 'sun'])];
    expect(days({ standards, ...first }).due).toBe(3);
    expect(days({ standards, ...first }, '2026-01-15').due).toBe(2);
    expect(days({ standards, ...first }, '2026-01-14').due).toBe(1);
  });
  it('not because of a number of times a week', () =>
    expect(days({ standards: [standard('walk', '7 per week')], ...first }).due).toBe(0));
  it('when a promise is due, but not one that was moved or dropped in time', () => {
    const moved = [{ on: day('2026-01-12'), from: day('2026-01-13'), to: day('2026-01-14') }];
    const commitments = [
      commitment('moved', '2026-01-12', { due: day('2026-01-14'), moved }),
      commitment('dropped', '2026-01-12', { due: day('2026-01-15'), status: 'dropped' }),
    ];
    expect(days({ entries: [entry('2026-01-12', { commitments })] }).due).toBe(1);
  });
  it('not on a day off, nor before the journal began', () => {
    const away = [{ from: day('2026-01-16'), to: day('2026-01-30') }];
    expect(days({ standards: [standard('prepare')], away, entries: [entry('2026-01-14')] })).toMatchObject({
      due: 2,
      away: 3,
    });
  });
});

describe('days present, closed and from memory', () => {
  it('are those opened on the day, closed at all, and closed after the next day', () => {
    const entries = [
      closedEntry('2026-01-12'),
      closedEntry('2026-01-13', { opened: '2026-01-14T08:00:00+01:00' as Moment }),
      closedEntry('2026-01-14', { closed: '2026-01-16T00:00:00+01:00' as Moment }),
      entry('2026-01-15'),
    ];
    expect(days({ entries })).toMatchObject({ present: 2, closed: 3, fromMemory: 1 });
  });
  it('go by when days start', () => {
    const entries = [
      entry('2026-01-12', {
        opened: '2026-01-13T03:00:00+01:00' as Moment,
        closed: '2026-01-14T03:00:00+01:00' as Moment,
      }),
    ];
    expect(days({ entries })).toMatchObject({ present: 0, fromMemory: 1 });
    expect(days({ entries, settings: { dayStarts: '04:00' as DayStarts } })).toMatchObject({
      present: 1,
      fromMemory: 0,
    });
  });
  it('are whole days over both clock changes', () => {
    const march = ['2026-03-28', '2026-03-29', '2026-03-30'].map((on) => closedEntry(on));
    const october = ['2026-10-24', '2026-10-25', '2026-10-26'].map((on) => closedEntry(on));
    const written = journal({ standards: [standard('prepare')], entries: [...march, ...october] });
    expect(summarise(written, monthOf(day('2026-10-01')), day('2026-11-01')).days).toEqual({
      due: 31,
      present: 3,
      closed: 3,
      fromMemory: 0,
      away: 0,
    });
  });
  it('follow a person who flies from Tokyo to Los Angeles and has one day twice', () => {
    const entries = [
      // Monday in Tokyo, closed on Tuesday morning there.
      entry('2026-01-12', {
        opened: '2026-01-12T08:00:00+09:00' as Moment,
        closed: '2026-01-13T08:00:00+09:00' as Moment,
        standards: { prepare: 'kept' },
      }),
      // Tuesday begun in Tokyo, gone on with in Los Angeles, closed there on Wednesday: 47 hours later.
      entry('2026-01-13', {
        opened: '2026-01-13T08:00:00+09:00' as Moment,
        closed: '2026-01-14T14:00:00-08:00' as Moment,
        standards: { prepare: 'kept' },
      }),
    ];
    const summary = summarise(
      journal({ standards: [standard('prepare')], entries }),
      week,
      day('2026-01-14'),
    );
    expect(summary.days).toEqual({ due: 3, present: 2, closed: 2, fromMemory: 0, away: 0 });
    expect(summary.standards[0]).toMatchObject({ kept: 2, missed: 0, unrecorded: 0 });
  });
});
