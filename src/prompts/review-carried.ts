import type { Commitment } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import { carriedFrom, type Review, type ReviewQuestion } from '../journal/review.ts';
import { usualDue } from '../journal/review-period.ts';
import { parseSpokenDay } from '../journal/spoken-day.ts';
import { shown } from '../render/shown.ts';
import { readJournal } from '../store/read.ts';
import { carry } from './review-kept.ts';
import type { Reviewing } from './reviewing.ts';

/** Carried commitments that one review asks about. */
const most = 3;

const choices = [
  { value: 'do', label: 'do it', more: 'it gets a new day' },
  { value: 'shrink', label: 'shrink it', more: 'a smaller promise takes its place' },
  { value: 'hand-over', label: 'hand it over', more: 'it is dropped here, with a note of who has it' },
  { value: 'drop', label: 'drop it', more: 'nobody has to do it' },
] as const;

/** The open commitments that were moved three times or more, the most often moved first. */
function carriedIn(journal: Journal): Commitment[] {
  return commitmentsOf(journal)
    .filter(({ status, moved }) => status === 'open' && moved.length >= carriedFrom)
    .sort((a, b) => b.moved.length - a.moved.length || (a.id < b.id ? -1 : 1));
}

/** Asks of what was carried what happens to it now, and sees to it. */
export async function askCarried(
  reviewing: Reviewing,
  { text }: ReviewQuestion,
  { carried }: Review,
): Promise<void> {
  const { ask, terminal } = reviewing.world;
  const said = Object.keys(carried);
  const left = carriedIn(await readJournal(reviewing.folder)).filter(({ id }) => !said.includes(id));
  const asked = left.slice(0, Math.max(0, most - said.length));
  for (const commitment of asked) {
    const question = text
      .replaceAll('{text}', () => shown(commitment.text))
      .replaceAll('{count}', String(commitment.moved.length));
    await see(reviewing, commitment, await ask.choose(question, choices));
  }
  if (left.length > asked.length) {
    terminal.say(`  ${left.length - asked.length} more were moved as often; lead today names them.\n`);
  }
}

async function see(
  reviewing: Reviewing,
  commitment: Commitment,
  choice: (typeof choices)[number]['value'],
): Promise<void> {
  const { ask } = reviewing.world;
  switch (choice) {
    case 'do':
      return carry(reviewing, commitment, { choice, due: await askDay(reviewing, commitment) });
    case 'shrink': {
      const text = await ask.text('Which smaller part of it do you promise?', {
        check: (answer) => (answer === '' ? 'and the words?' : undefined),
      });
      const target =
        commitment.target === undefined
          ? undefined
          : await ask.text('What must it reach now?', { usual: commitment.target });
      const due = await askDay(reviewing, commitment);
      return carry(reviewing, commitment, { choice, text, due, ...(target && { target }) });
    }
    case 'hand-over': {
      const to = await ask.text('To whom?', {
        hint: 'and have they said yes?',
        check: (answer) => (answer === '' ? 'a name' : undefined),
      });
      return carry(reviewing, commitment, { choice, to });
    }
    case 'drop':
      return carry(reviewing, commitment, { choice });
  }
}

/** The day it is due from now on; Enter gives its own if that is still to come, else the usual one. */
async function askDay({ world, folder, next }: Reviewing, { due }: Commitment): Promise<Day> {
  const { today } = folder;
  const usual = due >= today ? due : usualDue(next, today, []);
  const read = (written: string) => parseSpokenDay(written, today, 'future');
  const written = await world.ask.text('On which day?', {
    usual: inShort(usual, today),
    hint: 'Enter, or such as tomorrow, fri or 2026-12-01',
    check: (answer) => {
      const day = answer === inShort(usual, today) ? usual : read(answer);
      if (day === undefined) return 'that is no day; try tomorrow, fri or in 3 days';
      return day < today ? 'that day is over' : undefined;
    },
  });
  return read(written) ?? usual;
}
