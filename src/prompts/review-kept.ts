import type { Commitment } from '../journal/commitment.ts';
import type { Day } from '../journal/day.ts';
import type { Minutes } from '../journal/duration.ts';
import type { Goal } from '../journal/goal.ts';
import type { GoalChoice } from '../journal/review.ts';
import type { Side } from '../journal/side.ts';
import type { Standard } from '../journal/standard.ts';
import { changeEntry } from '../store/change.ts';
import { changeFile } from '../store/change-file.ts';
import { writtenCommitment } from '../store/commitment-changes.ts';
import { goalsSchema } from '../store/goals-file.ts';
import { goalsPath, standardsPath } from '../store/layout.ts';
import { idsTaken, newId } from '../store/new-id.ts';
import { retired, standardsSchema } from '../store/standards-file.ts';
import { type Carrying, carryOut } from './carrying.ts';
import { keep, type Reviewing } from './reviewing.ts';

/** Does to a commitment what was chosen, and notes the choice in the review; see `carryOut`. */
export async function carry(
  reviewing: Pick<Reviewing, 'world' | 'folder' | 'period'>,
  commitment: Commitment,
  carrying: Carrying,
): Promise<string | undefined> {
  const smaller = await carryOut(reviewing, commitment, carrying);
  await keep(reviewing, { set: ['carried', commitment.id], to: carrying.choice });
  return smaller;
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
  const id = newId(world, await idsTaken(folder));
  const item = writtenCommitment({ id, made: folder.today, ...given });
  await changeEntry(folder, folder.today, [{ append: ['commitments'], item }]);
  await keep(reviewing, { append: ['commitments'], item: id });
}
