import type { Day } from '../journal/day.ts';
import { emptyEntry } from '../journal/entry.ts';
import { entryOn } from '../journal/journal.ts';
import { timeOf } from '../journal/moment.ts';
import { entryText } from '../render/entry.ts';
import { changeEntry } from '../store/change.ts';
import { around } from '../store/need.ts';
import { readJournal } from '../store/read.ts';
import type { CheckIn } from './check-in.ts';
import { askWins } from './closing.ts';
import { insist } from './insist.ts';
import { askForCommitments, askForStep } from './opening.ts';

const kinds = [
  { value: 'nothing', label: 'nothing, all is said' },
  { value: 'commitment', label: 'a commitment' },
  { value: 'win', label: 'a win or a recognition' },
  { value: 'step', label: 'a step of development' },
  { value: 'note', label: 'a note' },
] as const;

/** Shows a day whose check-in is finished, and offers to add to it until there is nothing more. */
export async function addToDay(checkIn: CheckIn, day: Day): Promise<void> {
  const { world, folder, look } = checkIn;
  const journal = await readJournal(folder, around(folder.today, day));
  world.terminal.say(`${entryText(entryOn(journal, day) ?? emptyEntry(day), journal, folder.today, look)}\n`);
  for (;;) {
    switch (await world.ask.choose('Anything to add?', kinds)) {
      case 'nothing':
        return;
      case 'commitment':
        await askForCommitments(checkIn, questionOf(checkIn, 'commitments'), day);
        break;
      case 'win':
        await askWins(checkIn, winsOf(checkIn), await readJournal(folder, around(folder.today, day)), day);
        break;
      case 'step':
        await askForStep(
          checkIn,
          questionOf(checkIn, 'step'),
          await readJournal(folder, around(folder.today, day)),
          day,
        );
        break;
      case 'note':
        await askForNote(checkIn, day);
    }
  }
}

async function askForNote({ world, folder }: CheckIn, day: Day): Promise<void> {
  const text = await world.ask.text('A note?', { hint: 'Enter for none' });
  if (text === '') return;
  const at = day === folder.today ? timeOf(world.now) : undefined;
  const item = { at, text };
  await insist(world, () => changeEntry(folder, day, [{ append: ['notes'], item }]));
}

/** The person's own words for a question, where their check-in has it. */
function questionOf({ template }: CheckIn, name: 'commitments' | 'step') {
  const { text, hint } = template.open?.find(({ ask }) => ask === name) ?? {};
  return { text, hint };
}

function winsOf({ template }: CheckIn) {
  const { text, hint } = template.close?.find(({ ask }) => ask === 'wins') ?? {};
  return { text, hint };
}
