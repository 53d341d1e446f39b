import type { Commitment } from './commitment.ts';
import type { Day } from './day.ts';
import { folded } from './folded.ts';
import { commitmentsOf, type Journal } from './journal.ts';

/** A commitment with the number it is called by today. */
export interface Numbered {
  /** From 1. */
  readonly number: number;
  readonly commitment: Commitment;
}

/**
 * What `lead` lists, numbered: every open commitment, and what is due or was
 * done or dropped today. Settling one leaves the numbers of the others as they
 * are until the day is over.
 */
export function agendaOf(journal: Pick<Journal, 'entries'>, today: Day): Numbered[] {
  return commitmentsOf(journal)
    .filter(
      ({ status, due, done, dropped }) =>
        status === 'open' || due === today || done === today || dropped === today,
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((commitment, index) => ({ number: index + 1, commitment }));
}

/**
 * The commitments that `which` may mean: by its number in `agenda`, else by
 * its id, else by a piece of its text among those still open, else among all.
 */
export function commitmentsMeant(journal: Pick<Journal, 'entries'>, today: Day, which: string): Commitment[] {
  const all = commitmentsOf(journal);
  const wanted = which.trim();
  const byNumber = agendaOf(journal, today).find(({ number }) => String(number) === wanted);
  if (byNumber) return [byNumber.commitment];
  const byId = all.filter(({ id }) => id === wanted);
  if (byId.length > 0 || wanted === '') return byId;
  const named = all.filter(({ text }) => folded(text).includes(folded(wanted)));
  const open = named.filter(({ status }) => status === 'open');
  return open.length > 0 ? open : named;
}
