import type { Commitment } from '../journal/commitment.ts';
import { emptyEntry } from '../journal/entry.ts';
import { entriesDuring, type Journal } from '../journal/journal.ts';
import { type Period, within } from '../journal/period.ts';
import { withoutPrivate } from '../journal/private.ts';
import type { OwnQuestion } from '../render/report-answers.ts';
import { checkInSchema, ownQuestions } from '../store/check-in-template.ts';
import type { Folder } from '../store/folder.ts';
import { readTemplate } from '../store/templates.ts';
import type { World } from '../world/world.ts';

/** What of a journal may be handed over, and what was left out of it. */
export interface Shared {
  readonly journal: Journal;
  /** The questions of the person's own check-in whose answers may be handed over. */
  readonly own: readonly OwnQuestion[];
  /** Items of the period that are private. */
  readonly leftOut: number;
}

/** `journal` without what is private, unless it `includesPrivate`; counted is what belongs to `period`. */
export async function sharedOf(
  journal: Journal,
  { folder, period, includesPrivate }: { folder: Folder; period: Period; includesPrivate: boolean },
  world: World,
): Promise<Shared> {
  const own = ownQuestions(await readTemplate(world, folder.files, 'check-in.yaml', checkInSchema));
  if (includesPrivate) return { journal, own, leftOut: 0 };
  const hidden = own.filter((one) => one.private);
  const answered = entriesDuring(journal, period).flatMap(({ answers }) => Object.keys(answers));
  const hiddenAnswers = answered.filter((id) => hidden.some((one) => one.id === id)).length;
  return {
    journal: withoutPrivate(journal).journal,
    own: own.filter((one) => !hidden.includes(one)),
    leftOut: withoutPrivate(partOf(journal, period)).leftOut + hiddenAnswers,
  };
}

/** The journal with nothing in its entries but what belongs to `period`: promises by their days, all else by its entry. */
function partOf(journal: Journal, period: Period): Journal {
  const isPromised = ({ due, moved }: Commitment) =>
    [due, ...moved.map(({ from }) => from)].some((day) => within(period, day));
  const entries = journal.entries.map((entry) => ({
    ...(within(period, entry.day) ? entry : emptyEntry(entry.day)),
    commitments: entry.commitments.filter(isPromised),
  }));
  return { ...journal, entries };
}
