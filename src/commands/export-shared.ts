import type { Journal } from '../journal/journal.ts';
import type { Period } from '../journal/period.ts';
import { hiddenIn, privateWithin, withoutPrivate } from '../journal/private.ts';
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

interface Sharing {
  readonly folder: Folder;
  readonly whole: Journal;
  readonly period: Period;
  readonly includesPrivate: boolean;
}

/** `part` of the `whole` journal without what is private, unless it `includesPrivate`; counted is what belongs to `period`. */
export async function sharedOf(
  part: Journal,
  { folder, whole, period, includesPrivate }: Sharing,
  world: World,
): Promise<Shared> {
  const own = ownQuestions(await readTemplate(world, folder.files, 'check-in.yaml', checkInSchema));
  if (includesPrivate) return { journal: part, own, leftOut: 0 };
  const questions = own.filter((one) => one.private).map(({ id }) => id);
  const hidden = hiddenIn(whole, questions);
  return {
    journal: withoutPrivate(part, hidden).journal,
    own: own.filter(({ id }) => !questions.includes(id)),
    leftOut: privateWithin(part, period, hidden),
  };
}
