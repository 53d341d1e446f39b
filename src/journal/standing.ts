import { agendaOf, openSteps } from './agenda.ts';
import { isAway } from './away.ts';
import type { Day } from './day.ts';
import { entryOn, type Journal } from './journal.ts';
import { settlingOn } from './settling.ts';

/** How a day stands, in counts. */
export interface Standing {
  readonly today: Day;
  /** What is due by today or was done today; what was given up is not counted. */
  readonly promised: number;
  /** Of these. */
  readonly kept: number;
  readonly missed: number;
  readonly open: number;
  /** Steps meant for a day up to today and still open. */
  readonly steps: number;
  /** Wins of today. */
  readonly wins: number;
  /** Days before today that wait to be settled, oldest first. */
  readonly unsettled: readonly Day[];
  /** What today is for. */
  readonly intention: string | undefined;
  /** Whether today's check-in was begun, or none is asked for on a day off. */
  readonly isOpened: boolean;
  /** Things the files say that do not fit and were left out. */
  readonly unread: number;
}

/** How `today` stands: what `lead` shows, counted. */
export function standingOn(journal: Journal, today: Day): Standing {
  const entry = entryOn(journal, today);
  const due = agendaOf(journal, today)
    .map(({ commitment }) => commitment)
    .filter(({ status, due, done }) => status !== 'dropped' && (due <= today || done === today));
  const are = (status: string) => due.filter((one) => one.status === status).length;
  return {
    today,
    promised: due.length,
    kept: are('kept'),
    missed: are('missed'),
    open: are('open'),
    steps: openSteps(journal, today).length,
    wins: entry?.wins.length ?? 0,
    unsettled: settlingOn(journal, today).days,
    intention: entry?.intention,
    isOpened: entry?.opened !== undefined || isAway(journal.away, today),
    unread: journal.unread.length,
  };
}
