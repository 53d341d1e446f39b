import type { Commitment } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import { commitmentsOf } from '../journal/journal.ts';
import { changeEntry } from '../store/change.ts';
import { movedTo, settled, writtenCommitment } from '../store/commitment-changes.ts';
import type { Folder } from '../store/folder.ts';
import { idsTaken, newId } from '../store/new-id.ts';
import { readPromises } from '../store/read.ts';
import type { World } from '../world/world.ts';
import { dayReader } from './day-given.ts';
import { insist } from './insist.ts';

interface Doing {
  readonly world: World;
  readonly folder: Folder;
}

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

const choices = [
  { value: 'do', label: 'do it', more: 'it keeps its day, or gets a new one' },
  { value: 'shrink', label: 'shrink it', more: 'a smaller promise takes its place' },
  { value: 'hand-over', label: 'hand it over', more: 'it is dropped here, with a note of who has it' },
  { value: 'drop', label: 'drop it', more: 'nobody has to do it' },
] as const;

/**
 * Asks what happens to `commitment`, and has it done by `carry` as soon as it is
 * said: words that were typed are in the file before the next question, which
 * only makes them more exact.
 *
 * @param usual the day it is due from now on, unless another is named.
 * @param carry does what was chosen; gives the id of the smaller promise.
 */
export async function askCarrying(
  { world, folder }: Doing,
  question: string,
  { target }: Commitment,
  usual: Day,
  carry: (carrying: Carrying) => Promise<string | undefined>,
): Promise<void> {
  const { ask } = world;
  const { today } = folder;
  const choice = await ask.choose(question, choices);
  switch (choice) {
    case 'do':
      return void (await carry({ choice, due: await askDay() }));
    case 'shrink': {
      const text = await ask.text('Which smaller part of it do you promise?', {
        check: (answer) => (answer === '' ? 'say it in a few words' : undefined),
      });
      const id = await carry({ choice, text, due: usual, ...(target !== undefined && { target }) });
      if (target !== undefined) {
        const reach = await ask.text('What must it reach now?', { usual: target });
        if (reach !== target) await say(id, 'target', reach);
      }
      const due = await askDay();
      if (due !== usual) await say(id, 'due', due);
      return;
    }
    case 'hand-over': {
      const to = await ask.text('To whom?', {
        hint: 'and have they said yes?',
        check: (answer) => (answer === '' ? 'a name' : undefined),
      });
      return void (await carry({ choice, to }));
    }
    case 'drop':
      return void (await carry({ choice }));
  }

  /** Unless the smaller promise was taken back meanwhile. */
  async function say(id: string | undefined, key: string, to: string): Promise<void> {
    await insist(world, () =>
      changeEntry(folder, today, ({ commitments }) =>
        commitments.some((one) => one.id === id) ? [{ set: ['commitments', { id: id! }, key], to }] : [],
      ),
    );
  }

  async function askDay(): Promise<Day> {
    const read = await dayReader(folder, 'future');
    const written = await ask.text('On which day?', {
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
}

/**
 * Does to a commitment what was chosen. One that is shrunk is dropped, and says
 * for what; the smaller promise is a new one, which has not been moved yet.
 *
 * @returns the id of the smaller promise.
 */
export async function carryOut(
  { world, folder }: Doing,
  { id, made }: Commitment,
  carrying: Carrying,
): Promise<string | undefined> {
  const { today } = folder;
  const smaller = carrying.choice === 'shrink' ? await promiseSmaller(carrying) : undefined;
  await insist(world, () =>
    changeEntry(folder, made, ({ commitments }) =>
      commitments
        .filter((one) => one.id === id && one.status === 'open')
        .flatMap((one) => {
          if (carrying.choice !== 'do') {
            const why = reasonOf(carrying);
            return settled(one, { status: 'dropped', on: today, ...(why !== undefined && { why }) });
          }
          return carrying.due === one.due ? [] : movedTo(one, { on: today, to: carrying.due });
        }),
    ),
  );
  return smaller;

  async function promiseSmaller({ text, due, target }: Carrying & { choice: 'shrink' }): Promise<string> {
    const all = commitmentsOf(await readPromises(folder, today));
    const { side, to, goal, private: isPrivate } = all.find((one) => one.id === id)!;
    const own = newId(world, await idsTaken(folder));
    const item = writtenCommitment({
      id: own,
      text,
      made: today,
      due,
      ...(side && { side }),
      ...(to && { to }),
      ...(goal && { goal }),
      ...(target && { target }),
      ...(isPrivate && { private: isPrivate }),
    });
    await insist(world, () => changeEntry(folder, today, [{ append: ['commitments'], item }]));
    return own;
  }
}

function reasonOf(carrying: Exclude<Carrying, { readonly choice: 'do' }>): string | undefined {
  switch (carrying.choice) {
    case 'shrink':
      return `shrunk to: ${carrying.text}`;
    case 'hand-over':
      return `handed over to ${carrying.to}`;
    case 'drop':
      return carrying.why;
  }
}
