import { LeadError } from '../errors.ts';
import { agendaOf } from '../journal/agenda.ts';
import { earlierOf, inShort, laterOf, spellOut } from '../journal/day.ts';
import { withCommitment } from '../journal/journal.ts';
import type { Side } from '../journal/side.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { goalGiven } from '../prompts/goal-given.ts';
import { lengthGiven } from '../prompts/length-given.ts';
import { lineAsked } from '../prompts/line-asked.ts';
import { usualFor } from '../prompts/usual.ts';
import { wordsGiven } from '../prompts/words.ts';
import { planningLines } from '../render/planning.ts';
import { shown } from '../render/shown.ts';
import { changeEntry } from '../store/change.ts';
import { writtenCommitment } from '../store/commitment-changes.ts';
import { openFolder } from '../store/folder.ts';
import { idsTaken, newId } from '../store/new-id.ts';
import { readGoals, readPromises } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

export interface CommitOptions extends Global {
  /** The day it is due, as people say it. */
  readonly due: string;
  readonly to?: string;
  readonly budget?: string;
  readonly target?: string;
  readonly goal?: string;
  readonly side?: Side;
  readonly private?: boolean;
}

const wanted = {
  question: 'What do you promise?',
  hint: '@Dana = to whom, due:fri, budget:2h, #lead or #manage',
  example: 'lead commit "Send the plan" --to Dana --due fri',
};

/**
 * `lead commit`: promises something for a day, to oneself or to someone.
 *
 * @throws LeadError if the day, the budget or the goal is none, the day is over, or there are no words.
 */
export async function commit(words: readonly string[], options: CommitOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const { today, settings } = folder;
  const day = await dayGiven(options.due, folder, 'future');
  if (day < today) {
    throw new LeadError(`${spellOut(day)} is over, so nothing can be promised for it`, {
      failure: 'misused',
      hint: 'Give a day from today on, such as --due fri.',
    });
  }
  const length = options.budget === undefined ? undefined : lengthGiven(options.budget, settings.workingDay);
  const goalNamed =
    options.goal === undefined ? undefined : goalGiven(await readGoals(folder), options.goal).id;
  const line = await lineAsked(words, wanted, today, folder, world);
  const { due = day, budget = length, goal = goalNamed, side = options.side } = line ?? {};
  const journal = await readPromises(folder, earlierOf(today, due), laterOf(today, due));
  const usual = await usualFor(folder);
  const text = line?.text ?? (await wordsGiven(words, world, wanted));
  const id = newId(world, await idsTaken(folder));
  const { target } = options;
  const to = line?.who ?? (options.to?.trim() || undefined);
  const commitment = {
    id,
    text,
    made: today,
    due,
    status: 'open' as const,
    moved: [],
    ...(side && { side }),
    ...(to && { to }),
    ...(goal && { goal }),
    ...(budget !== undefined && { budget }),
    ...(target?.trim() && { target: target.trim() }),
    ...(options.private && { private: true }),
  };
  await changeEntry(folder, today, [{ append: ['commitments'], item: writtenCommitment(commitment) }]);
  const promising = withCommitment(journal, commitment);
  const listed = agendaOf(promising, today).find((one) => one.commitment.id === id);
  const promised = `Promised${to ? ` ${shown(to)}` : ''} for ${due === today ? 'today' : inShort(due, today)}`;
  world.terminal.say(`${promised}: ${shown(text)} (${listed?.number ?? id})\n`);
  world.terminal.say(planningLines(promising, usual, commitment, today, lookOf(options, world)));
}
