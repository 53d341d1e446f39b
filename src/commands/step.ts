import { LeadError } from '../errors.ts';
import { type OpenStep, openSteps } from '../journal/agenda.ts';
import { inShort } from '../journal/day.ts';
import { folded } from '../journal/folded.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { goalGiven } from '../prompts/goal-given.ts';
import { wordsGiven } from '../prompts/words.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { around } from '../store/need.ts';
import { readGoals, readJournal } from '../store/read.ts';
import type { World } from '../world/world.ts';

export interface StepOptions {
  readonly journal?: string;
  readonly on: string;
  /** Where the goal's measure stands now. */
  readonly value?: number;
  readonly private?: boolean;
}

/**
 * `lead step`: one thing done for a development goal; in the words of a step that
 * was meant for a day, that it is done.
 *
 * @throws LeadError if the goal or the day is none, the goal has no measure for
 *   the value, or there are no words and nobody to ask.
 */
export async function step(
  which: string,
  words: readonly string[],
  options: StepOptions,
  world: World,
): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const day = await dayGiven(options.on, folder);
  const goal = goalGiven(await readGoals(folder), which);
  const { value } = options;
  if (value !== undefined && !goal.measure) {
    throw new LeadError(`the goal ${goal.id} has no measure that could stand at ${value}`, {
      failure: 'misused',
      hint: `Give it one first: lead goals edit ${goal.id} --measure "demos run by others" --from 0 --to 8`,
    });
  }
  const text = await wordsGiven(words, world, {
    question: `What did you do for "${shown(goal.text)}"?`,
    example: `lead step ${goal.id} "Handed over the demo"`,
  });
  const meant = openSteps(await readJournal(folder, around(folder.today)), folder.today).find(
    (one) => one.goal === goal.id && folded(one.text) === folded(text),
  );
  await (meant ? settle(folder, meant, value) : add());
  const stands = value === undefined ? '' : ` (${shown(goal.measure!.of)}: ${value} of ${goal.measure!.to})`;
  if (meant) return world.terminal.say(`Done, the step for ${goal.id}: ${shown(meant.text)}${stands}\n`);
  world.terminal.say(`A step for ${goal.id}, ${inShort(day, folder.today)}: ${shown(text)}${stands}\n`);

  async function add(): Promise<void> {
    const item = { goal: goal.id, text, value, private: options.private || undefined };
    await changeEntry(folder, day, [{ append: ['development'], item }]);
  }
}

/** Says of a step that was meant for a day that it is done. */
async function settle(folder: Folder, { day, index, text }: OpenStep, value?: number): Promise<void> {
  await changeEntry(folder, day, ({ development }) => {
    const at = ['development', index];
    if (development[index]?.text !== text) return [];
    return [
      { set: [...at, 'status'], to: 'kept' },
      ...(value === undefined ? [] : [{ set: [...at, 'value'], to: value }]),
    ];
  });
}
