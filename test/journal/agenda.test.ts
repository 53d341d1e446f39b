import { describe, expect, it } from 'vitest';
import { agendaOf, commitmentsMeant } from '../../src/journal/agenda.ts';
import { day } from '../support/day.ts';
import { commitment, entry } from '../support/written.ts';

const today = day('2026-11-23');
const entries = [
  entry('2026-11-20', {
    commitments: [
      commitment('a111', '2026-11-25', { text: 'Ask Sam for feedback' }),
      commitment('b222', '2026-11-20', { text: 'Café with Ana' }),
      commitment('c333', '2026-11-20', { text: 'Old plan', status: 'kept', done: day('2026-11-20') }),
    ],
  }),
  entry('2026-11-23', {
    commitments: [
      commitment('d444', '2026-11-23', { text: 'Send the plan', status: 'kept', done: today }),
      commitment('e555', '2026-11-23', { text: 'Ask Dana' }),
      commitment('f666', '2026-11-30', { text: 'Book', status: 'dropped', dropped: today }),
    ],
  }),
];
const meant = (which: string) => commitmentsMeant({ entries }, today, which).map(({ id }) => id);

describe('the agenda', () => {
  it('numbers what is open, and what is due or was settled today, by day', () =>
    expect(agendaOf({ entries }, today).map(({ number, commitment: { id } }) => [number, id])).toEqual([
      [1, 'b222'],
      [2, 'd444'],
      [3, 'e555'],
      [4, 'a111'],
      [5, 'f666'],
    ]));
});

describe('a commitment is meant', () => {
  it('by its number', () => expect(meant('3')).toEqual(['e555']));
  it('by its id', () => expect(meant('c333')).toEqual(['c333']));
  it('by a piece of its text, without regard to case and accents', () =>
    expect(meant('CAFE')).toEqual(['b222']));
  it('among those still open first', () => expect(meant('plan')).toEqual(['c333', 'd444']));
  it('with all it may be', () => expect(meant('ask')).toEqual(['a111', 'e555']));
  it('not by a number that is not listed', () => expect(meant('9')).toEqual([]));
  it('not by nothing', () => expect(meant(' ')).toEqual([]));
});
