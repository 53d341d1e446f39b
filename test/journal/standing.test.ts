import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/journal/moment.ts';
import { standingOn } from '../../src/journal/standing.ts';
import { shortLine } from '../../src/render/short-line.ts';
import { day } from '../support/day.ts';
import { commitment, entry, journal } from '../support/written.ts';

const today = day('2026-11-23');
const kept = (id: string, due: string) => commitment(id, due, { status: 'kept', done: today });
const of = (...commitments: ReturnType<typeof commitment>[]) =>
  standingOn(
    journal({
      entries: [entry('2026-11-23', { opened: '2026-11-23T08:00:00+01:00' as Moment, commitments })],
    }),
    today,
  );

describe('how a day stands', () => {
  it('counts what is due by today, and what was done today before it was due', () => {
    const standing = of(
      commitment('a', '2026-11-23'),
      commitment('b', '2026-11-20'),
      commitment('c', '2026-11-24'),
      commitment('d', '2026-11-23', { status: 'missed' }),
      commitment('e', '2026-11-23', { status: 'dropped', dropped: today }),
      kept('f', '2026-11-23'),
      kept('g', '2026-11-25'),
    );
    expect(standing).toMatchObject({ promised: 5, kept: 2, missed: 1, open: 2, steps: 0, wins: 0 });
    expect(shortLine(standing, false)).toBe('2/5 ✓ 2 open');
  });

  it('is nothing to say once all is quiet', () => expect(shortLine(of(), false)).toBe(''));

  it('says so when all is kept', () => {
    expect(shortLine(of(kept('a', '2026-11-23')), false)).toBe('1/1 ✓');
    expect(shortLine(of(kept('a', '2026-11-23')), true)).toBe('1 of 1 kept');
  });

  it('names the days that are not settled: two by name, more by their number', () => {
    const line = (...unsettled: string[]) => shortLine({ ...of(), unsettled: unsettled.map(day) }, false);
    expect(line('2026-11-22')).toBe('Sun unsettled');
    expect(line('2026-11-17', '2026-11-20')).toBe('Tue, Fri unsettled');
    expect(line('2026-11-16')).toBe('Mon 16 Nov unsettled');
    expect(line('2026-11-18', '2026-11-19', '2026-11-20')).toBe('3 days unsettled');
  });

  it('asks for no opening on a day off', () => {
    const off = journal({ away: [{ from: today, to: today }] });
    expect(shortLine(standingOn(off, today), false)).toBe('');
    expect(shortLine(standingOn(journal({}), today), false)).toBe('not opened yet');
  });
});
