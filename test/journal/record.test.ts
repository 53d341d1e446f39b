import { describe, expect, it } from 'vitest';
import { emptyEntry } from '../../src/journal/entry.ts';
import { recordAt, recordsMeant } from '../../src/journal/record.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-23');
const commitment = (id: string, text: string) =>
  ({ id, text, made: today, due: today, status: 'open', moved: [] }) as const;
const journal = {
  entries: [
    {
      ...emptyEntry(today),
      commitments: [commitment('k3f9', 'Send the 2 plans'), commitment('2', 'Call Zoë')],
      wins: [{ text: 'The plan is out, 2' }, { text: 'Plan' }],
      notes: [{ text: 'Call Zoë back' }],
    },
  ],
};
const meant = (which: string, kind?: 'win' | 'note' | 'commitment') =>
  recordsMeant(journal, today, which, kind).map((one) => `${one.kind} ${one.index + 1}`);

describe('a record is meant', () => {
  it('by the number that lead shows before anything else', () =>
    expect(meant('2')).toEqual(['commitment 2']));
  it('by the id of a commitment', () => expect(meant('k3f9')).toEqual(['commitment 1']));
  it('by all of its words before a piece of them', () => expect(meant('PLAN')).toEqual(['win 2']));
  it('by a piece of its words, whatever their case and accents', () =>
    expect(meant('zoe')).toEqual(['commitment 2', 'note 1']));
  it('by a piece of its words among those of one kind', () => {
    expect(meant('plan is', 'win')).toEqual(['win 1']);
    expect(meant('zoe', 'note')).toEqual(['note 1']);
  });
  it('by nothing that is empty or stands nowhere', () => {
    expect(meant(' ')).toEqual([]);
    expect(meant('../../x')).toEqual([]);
  });
  it('by its place on its day', () => {
    expect(recordAt(journal, today, 'win', 2)?.text).toBe('Plan');
    expect(recordAt(journal, today, 'win', 3)).toBeUndefined();
  });
});
