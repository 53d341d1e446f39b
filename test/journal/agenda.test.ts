import { describe, expect, it } from 'vitest';
import { agendaOf, commitmentsMeant } from '../../src/journal/agenda.ts';
import type { Commitment } from '../../src/journal/commitment.ts';
import { day } from '../support/day.ts';
import { commitment, entry } from '../support/written.ts';

const today = day('2026-11-23');
const entries = [
  entry('2026-11-20', {
    commitments: [
      commitment('a111', '2026-11-25', { text: 'Ask Sam for feedback', made: day('2026-11-20') }),
      commitment('b222', '2026-11-20', { text: 'Café with Ana' }),
      commitment('c333', '2026-11-20', { text: 'Old plan', status: 'kept', done: day('2026-11-20') }),
    ],
  }),
  entry('2026-11-23', {
    commitments: [
      commitment('d444', '2026-11-23', { text: 'Send the plan', status: 'kept', done: today }),
      commitment('e555', '2026-11-23', { text: 'Ask Dana' }),
      commitment('f666', '2026-11-30', { text: 'Book', made: today, status: 'dropped', dropped: today }),
    ],
  }),
];
const meant = (which: string) => commitmentsMeant({ entries }, today, which).map(({ id }) => id);

describe('the agenda', () => {
  it('numbers what is open, and what is due or was settled today, by day', () =>
    expect(agendaOf({ entries }, today).map(({ number, commitment: { id } }) => [number, id])).toEqual([
      [1, 'b222'],
      [3, 'd444'],
      [4, 'e555'],
      [2, 'a111'],
      [5, 'f666'],
    ]));

  it('leaves each its number until the day is over, whatever is added, moved or settled', () => {
    const numbers = (of: typeof entries) =>
      Object.fromEntries(agendaOf({ entries: of }, today).map((one) => [one.commitment.id, one.number]));
    const before = numbers(entries);
    const [friday, monday] = entries as [(typeof entries)[0], (typeof entries)[0]];
    const [ask, cafe, ...others] = friday.commitments as [Commitment, Commitment];
    const moved = [{ on: today, from: ask.due, to: day('2026-11-23') }];
    const later = [
      {
        ...friday,
        commitments: [
          { ...ask, due: day('2026-11-23'), moved },
          { ...cafe, status: 'kept' as const, done: today },
          ...others,
        ],
      },
      { ...monday, commitments: [...monday.commitments, commitment('g777', '2026-11-23')] },
    ];
    expect(numbers(later)).toEqual({ ...before, g777: 6 });
  });
});

describe('a commitment is meant', () => {
  it('by its number', () => expect(meant('4')).toEqual(['e555']));
  it('by its id', () => expect(meant('c333')).toEqual(['c333']));
  it('by a piece of its text, without regard to case and accents', () =>
    expect(meant('CAFE')).toEqual(['b222']));
  it('among those still open first', () => expect(meant('plan')).toEqual(['c333', 'd444']));
  it('with all it may be', () => expect(meant('ask')).toEqual(['a111', 'e555']));
  it('not by a number that is not listed', () => expect(meant('9')).toEqual([]));
  it('not by nothing', () => expect(meant(' ')).toEqual([]));
});
