import { describe, expect, it } from 'vitest';
import { type Commitment, promisesOf } from '../../src/journal/commitment.ts';
import { plusDays } from '../../src/journal/day.ts';
import { day } from '../support/day.ts';

const due = day('2026-11-23');
const plan: Commitment = {
  id: 'k3f9',
  text: 'Send the plan',
  made: day('2026-11-20'),
  due,
  status: 'open',
  moved: [],
};
/** What became of each promise, seen `later` days after the due day. */
const outcomes = (change: Partial<Commitment>, later: number) =>
  promisesOf({ ...plan, ...change }, plusDays(due, later)).map((promised) => promised.outcome);

describe('a promise', () => {
  it('is pending until its day is over, even if it is done', () => {
    expect(outcomes({ status: 'open' }, 0)).toEqual(['pending']);
    expect(outcomes({ status: 'kept', done: day('2026-11-21') }, 0)).toEqual(['pending']);
    expect(outcomes({ status: 'missed' }, -1)).toEqual(['pending']);
  });
  it('is kept when it was done on or before its day', () => {
    expect(outcomes({ status: 'kept' }, 1)).toEqual(['kept']);
    expect(outcomes({ status: 'kept', done: due }, 1)).toEqual(['kept']);
    expect(outcomes({ status: 'kept', done: day('2026-11-21') }, 1)).toEqual(['kept']);
  });
  it('is late when it was done after', () =>
    expect(outcomes({ status: 'kept', done: day('2026-11-24') }, 1)).toEqual(['late']));
  it('is missed when so said, and open when nothing was', () => {
    expect(outcomes({ status: 'missed' }, 1)).toEqual(['missed']);
    expect(outcomes({ status: 'open' }, 1)).toEqual(['open']);
  });
  it('is dropped in time up to its day, and missed after it', () => {
    expect(outcomes({ status: 'dropped', dropped: due }, 1)).toEqual(['dropped']);
    expect(outcomes({ status: 'dropped', dropped: due }, -1)).toEqual(['dropped']);
    expect(outcomes({ status: 'dropped' }, 1)).toEqual(['dropped']);
    expect(outcomes({ status: 'dropped', dropped: day('2026-11-24') }, 1)).toEqual(['missed']);
  });
});

describe('a commitment that was moved', () => {
  const moved = [
    { on: day('2026-11-20'), from: day('2026-11-20'), to: day('2026-11-21') },
    { on: day('2026-11-22'), from: day('2026-11-21'), to: due },
  ];
  it('is one more promise than it has moves, each with its own day', () =>
    expect(
      promisesOf({ ...plan, moved }, day('2026-11-23')).map(({ due, outcome }) => [due, outcome]),
    ).toEqual([
      ['2026-11-20', 'renegotiated'],
      ['2026-11-21', 'missed'],
      ['2026-11-23', 'pending'],
    ]));
  it('breaks no promise whose day has not come here, though it was moved on a later day elsewhere', () => {
    // Moved in Tokyo on the 22nd, seen in Los Angeles on the 21st.
    expect(promisesOf({ ...plan, moved }, day('2026-11-21')).map(({ outcome }) => outcome)).toEqual([
      'renegotiated',
      'pending',
      'pending',
    ]);
  });
});
