import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import type { Goal } from '../journal/goal.ts';
import { commitmentsOf } from '../journal/journal.ts';
import type { GoalChoice } from '../journal/review.ts';
import type { Side } from '../journal/side.ts';
import type { Standard } from '../journal/standard.ts';
import { changeEntry, changeFile } from '../store/change.ts';
import { movedTo, settled, writtenCommitment } from '../store/commitment-changes.ts';
import { goalsSchema } from '../store/goals-file.ts';
import { goalsPath, standardsPath } from '../store/layout.ts';
import { newId } from '../store/new-id.ts';
import { readJournal } from '../store/read.ts';
import { retired, standardsSchema } from '../store/standards-file.ts';
import type { Change } from '../store/yaml-edit.ts';
import { keep, type Reviewing } from './reviewing.ts';

/** What happens to a commitment that was moved again and again. */
export type Carrying =
  | { readonly choice: 'do'; readonly due: Day }
  | {
      readonly choice: 'shrink';
      readonly text: string;
      readonly due: Day;
      readonly target?: string;
    }
  | { readonly choice: 'hand-over'; readonly to: string }
  | { readonly choice: 'drop'; readonly why?: string };

/** Does to a commitment what was chosen, and notes the choice in the review. */
export async function carry(
  reviewing: Pick<Reviewing, 'world' | 'folder' | 'period'>,
  { id, made }: Commitment,
  carrying: Carrying,
): Promise<void> {
  const { today } = reviewing.folder;
  await changeEntry(reviewing.folder, made, ({ commitments }) =>
    commitments.filter((one) => one.id === id).flatMap((one) => carried(one, carrying, today)),
  );
  await keep(reviewing, { set: ['carried', id], to: carrying.choice });
}

function carried(commitment: Commitment, carrying: Carrying, today: Day): Change[] {
  const at = ['commitments', { id: commitment.id }];
  switch (carrying.choice) {
    case 'do':
      return moving(commitment, carrying.due, today);
    case 'shrink': {
      const { text, due, target } = carrying;
      // What was promised at first stays readable: it is the reason of the move.
      const why = text === commitment.text ? undefined : `shrunk, was: ${commitment.text}`;
      return [
        ...moving(commitment, due, today, why),
        { set: [...at, 'text'], to: text },
        ...(target === undefined ? [] : [{ set: [...at, 'target'], to: target }]),
      ];
    }
    case 'hand-over':
      return settled(commitment, { status: 'dropped', on: today, why: `handed over to ${carrying.to}` });
    case 'drop': {
      const { why } = carrying;
      return settled(commitment, { status: 'dropped', on: today, ...(why !== undefined && { why }) });
    }
  }
}

function moving(commitment: Commitment, to: Day, today: Day, why?: string): Change[] {
  if (to === commitment.due) return [];
  return movedTo(commitment, { on: today, to, ...(why !== undefined && { why }) });
}

/** What happens to the one standard that is looked at. */
export type StandardJudged =
  | { readonly choice: 'keep' }
  | { readonly choice: 'reword'; readonly text: string }
  | { readonly choice: 'retire' };

/** Does to a standard what was chosen, and notes the choice in the review. */
export async function judgeStandard(
  reviewing: Pick<Reviewing, 'world' | 'folder' | 'period'>,
  standard: Pick<Standard, 'id'>,
  judged: StandardJudged,
): Promise<void> {
  const { folder } = reviewing;
  const { id } = standard;
  await changeFile(folder, standardsPath, standardsSchema, (written) => {
    if (judged.choice === 'keep' || !(written ?? []).some((one) => one.id === id)) return [];
    return judged.choice === 'reword'
      ? [{ set: [{ id }, 'text'], to: judged.text }]
      : retired(standard, folder.today);
  });
  await keep(reviewing, { set: ['standard'], to: { id, choice: judged.choice } });
}

/** Does to a goal whose time is over what was chosen, and notes the choice in the review. */
export async function endGoal(
  reviewing: Pick<Reviewing, 'world' | 'folder' | 'period' | 'next'>,
  { id }: Pick<Goal, 'id'>,
  choice: GoalChoice,
): Promise<void> {
  const { folder, next } = reviewing;
  const change =
    choice === 'go-on'
      ? { set: [{ id }, 'by'], to: next.to }
      : { set: [{ id }, 'status'], to: choice === 'drop' ? 'dropped' : choice };
  await changeFile(folder, goalsPath, goalsSchema, () => [change]);
  await keep(reviewing, { set: ['goals', id], to: choice });
}

/** A promise for the next period. */
export interface NextPromise {
  readonly text: string;
  readonly due: Day;
  readonly side?: Side;
  readonly to?: string;
  readonly goal?: string;
  readonly budget?: Minutes;
  readonly target?: string;
  readonly private?: boolean;
}

/** Makes a commitment, which stands in the entry of today, and notes its id in the review. */
export async function promise(
  reviewing: Pick<Reviewing, 'world' | 'folder' | 'period'>,
  given: NextPromise,
): Promise<void> {
  const { world, folder } = reviewing;
  const taken = new Set(commitmentsOf(await readJournal(folder)).map(({ id }) => id));
  const id = newId(world, taken);
  const item = writtenCommitment({ id, made: folder.today, ...given });
  await changeEntry(folder, folder.today, [{ append: ['commitments'], item }]);
  await keep(reviewing, { append: ['commitments'], item: id });
}
