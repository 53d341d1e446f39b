import { LeadError } from '../errors.ts';
import { agendaOf, commitmentsMeant, openMeant } from '../journal/agenda.ts';
import type { Commitment } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import { commitmentsOf, type Journal, type Unread } from '../journal/journal.ts';
import { nearestPiece, slipOf } from '../journal/nearest.ts';
import { shown } from '../render/shown.ts';
import type { Folder } from '../store/folder.ts';
import { daysFolder } from '../store/layout.ts';
import { placed } from '../store/placed.ts';
import { readJournal, readPromises } from '../store/read.ts';

/** As much of a journal as tells its commitments. */
type Promised = Pick<Journal, 'entries' | 'unread'>;

/** What was not looked through, because it could not be read. */
function leftOut({ unread }: Promised): string {
  const paths = [...new Set(unread.map(({ path }) => path))];
  return paths.length === 0
    ? ''
    : ` It may stand in what could not be read: ${paths.slice(0, 3).join(', ')}; lead doctor says why.`;
}

/**
 * The one commitment that `which` means: its number in `lead`, its id, or a
 * piece of its text.
 *
 * @throws LeadError if it means none, or several, which are then listed.
 */
export async function commitmentGiven(folder: Folder, which: string): Promise<Commitment> {
  const { today } = folder;
  const near = await readPromises(folder, today);
  // What was settled long ago is only looked through if nothing else is meant.
  const isNear = openMeant(near, today, which).length > 0;
  return theOne(isNear ? near : await readJournal(folder), today, which);
}

function theOne(journal: Promised, today: Day, which: string): Commitment {
  const [first, ...others] = commitmentsMeant(journal, today, which);
  if (first && others.length === 0) return first;
  if (!first) {
    const unread = journal.unread.filter(({ path }) => path.startsWith(`${daysFolder}/`));
    if (unread.length > 0) throw perhapsUnread(which, unread);
    throw new LeadError(`no commitment is called "${which}"`, {
      failure: 'misused',
      hint: `${nearOne(journal, which) ?? 'See lead list for their numbers and ids, or give a piece of the text.'}${leftOut(journal)}`,
    });
  }
  const numbers = new Map(agendaOf(journal, today).map(({ number, commitment }) => [commitment.id, number]));
  const lines = [first, ...others].map(
    ({ id, text, due }) => `  ${numbers.get(id) ?? id}  ${text} (${inShort(due, today)})`,
  );
  throw new LeadError(`"${which}" may mean ${lines.length} commitments:\n${lines.join('\n')}`, {
    failure: 'misused',
    hint: 'Nothing was changed. Give the number or the id, in front of each.',
  });
}

/** Asks whether another was meant: of those that are open before the others, by its id or a piece of its text. */
function nearOne(journal: Promised, which: string): string | undefined {
  const all = commitmentsOf(journal);
  const open = all.filter(({ status }) => status === 'open');
  const id = slipOf(
    which.trim(),
    open.map((one) => one.id),
  );
  const near = open.find((one) => one.id === id) ?? nearestPiece(which, open) ?? nearestPiece(which, all);
  return near && `Did you mean ${near.id}, ${shown(near.text)}?`;
}

/** It may stand in a file that was left out. */
function perhapsUnread(which: string, unread: readonly Unread[]): LeadError {
  const files = new Set(unread.map(({ path }) => path)).size;
  const them = files === 1 ? 'a file that could not be read' : `${files} files that could not be read`;
  return new LeadError(
    `no commitment is called "${which}", unless it stands in ${them}:\n${placed(unread[0]!)}`,
    {
      hint: 'Nothing was changed. Mend the file in an editor, then try again.',
    },
  );
}
