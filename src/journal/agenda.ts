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
 * What `lead` lists, by due day: every open commitment, and what is due or was
 * done or dropped today. Each keeps its number until the day is over, whatever
 * is settled, moved or added meanwhile.
 */
export function agendaOf(journal: Pick<Journal, 'entries'>, today: Day): Numbered[] {
  return commitmentsOf(journal)
    .filter(
      ({ status, due, done, dropped }) =>
        status === 'open' || due === today || done === today || dropped === today,
    )
    .sort((a, b) => byDay(placeOf(a, today), placeOf(b, today)))
    .map((commitment, index) => ({ number: index + 1, commitment }))
    .sort((a, b) => byDay(a.commitment.due, b.commitment.due));
}

/** What a commitment is numbered by: the day it was due when the day began; what was made today comes last. */
function placeOf({ made, due, moved }: Commitment, today: Day): string {
  if (made >= today) return 'made today';
  return moved.find(({ on }) => on >= today)?.from ?? due;
}

function byDay(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A step that was meant for a day and of which nothing was said yet. */
export interface OpenStep {
  readonly day: Day;
  /** Its place among the steps of its day. */
  readonly index: number;
  readonly goal: string;
  readonly text: string;
}

/** The steps meant for days up to `today` that are still open, oldest first. */
export function openSteps({ entries }: Pick<Journal, 'entries'>, today: Day): OpenStep[] {
  return entries
    .filter(({ day }) => day <= today)
    .flatMap(({ day, development }) =>
      development.flatMap(({ goal, text, status }, index) =>
        status === 'open' ? [{ day, index, goal, text }] : [],
      ),
    );
}

/**
 * The commitments of the agenda, or open ones, that `which` may mean: by its
 * number, else among those still open by its id, else by its text or a piece of it.
 */
export function openMeant(journal: Pick<Journal, 'entries'>, today: Day, which: string): Commitment[] {
  const byNumber = agendaOf(journal, today).find(({ number }) => String(number) === which.trim());
  if (byNumber) return [byNumber.commitment];
  return called(
    commitmentsOf(journal).filter(({ status }) => status === 'open'),
    which.trim(),
  );
}

/** The commitments that `which` may mean: as `openMeant`, else likewise among all. */
export function commitmentsMeant(journal: Pick<Journal, 'entries'>, today: Day, which: string): Commitment[] {
  const open = openMeant(journal, today, which);
  return open.length > 0 ? open : called(commitmentsOf(journal), which.trim());
}

function called(all: readonly Commitment[], wanted: string): Commitment[] {
  const byId = all.filter(({ id }) => id === wanted);
  if (byId.length > 0 || wanted === '') return byId;
  const whole = all.filter(({ text }) => folded(text) === folded(wanted));
  return whole.length > 0 ? whole : all.filter(({ text }) => folded(text).includes(folded(wanted)));
}
