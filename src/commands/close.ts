import { LeadError } from '../errors.ts';
import { type Day, inShort, spellOut } from '../journal/day.ts';
import { commitmentsOf, entryOn } from '../journal/journal.ts';
import { close as settle } from '../prompts/closing.ts';
import { dayGiven } from '../prompts/day-given.ts';
import { checkInForm } from '../store/check-in-form.ts';
import { type Folder, openFolder, unfit } from '../store/folder.ts';
import { entryPath } from '../store/layout.ts';
import { around } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import { readTemplate } from '../store/templates.ts';
import type { World } from '../world/world.ts';
import { type Global, lookOf } from './global.ts';

export interface CloseOptions extends Global {
  /** A YAML file of answers, or `-` for standard input. */
  readonly answers?: string;
}

/**
 * `lead close`: settles a day in the evening: what was due by then, its
 * standards, its wins. Run again, it goes over what was said.
 *
 * @throws LeadError if the day is none or lies ahead, if the answers do not fit, or if there are none and nobody to
 *   ask.
 */
export async function close(written: string | undefined, options: CloseOptions, world: World): Promise<void> {
  const folder = await openFolder(world, options.journal, { isToWrite: true });
  const day = written === undefined ? folder.today : await dayGiven(written, folder);
  if (day > folder.today) {
    throw new LeadError(`${spellOut(day)} is still to come`, {
      failure: 'misused',
      hint: 'Nothing was written.',
    });
  }
  if (options.answers !== undefined) return withAnswers(world, folder, day, options.answers);
  if (!world.terminal.interactive) {
    throw new LeadError('nobody here to ask', {
      failure: 'misused',
      hint: 'Give the answers in a file: lead close --answers FILE (or - for standard input).',
    });
  }
  const journal = await readJournal(folder, around(folder.today, day));
  const broken = journal.unread.filter(({ path }) => path === entryPath(day));
  if (broken.length > 0) throw unfit(broken);
  const template = await readTemplate(world, folder.files, 'check-in.yaml', checkInForm);
  const commitments = commitmentsOf(journal).filter(({ due, status }) => status === 'open' && due <= day);
  const checkIn = { world, folder, look: lookOf(options, world), template, plain: options.plain ?? false };
  await settle(checkIn, { days: [day], commitments }, journal);
  const again = entryOn(journal, day)?.closed === undefined ? 'Closed' : 'Closed again';
  world.terminal.say(`${again}: ${inShort(day, folder.today)}.\n`);
}

async function withAnswers(world: World, folder: Folder, day: Day, from: string): Promise<void> {
  const { answersGiven } = await import('./answers-given.ts');
  const { answerClosing } = await import('../prompts/answers.ts');
  const { source, name } = await answersGiven(world, from);
  const isWritten = await answerClosing(world, folder, day, source, name);
  world.terminal.say(
    isWritten ? `Closed: ${inShort(day, folder.today)}.\n` : 'All of it was written down already.\n',
  );
}
