import { LeadError } from '../errors.ts';
import type { Commitment } from '../journal/commitment.ts';
import { type Day, inShort } from '../journal/day.ts';
import { spellDuration } from '../journal/duration.ts';
import { commitmentsOf, type Journal } from '../journal/journal.ts';
import type { DayRecord, RecordKind } from '../journal/record.ts';
import type { Side } from '../journal/side.ts';
import type { Said } from '../store/correct.ts';
import type { Folder } from '../store/folder.ts';
import { readGoals } from '../store/read.ts';
import { dayGiven } from './day-given.ts';
import { goalGiven } from './goal-given.ts';
import { lengthGiven } from './length-given.ts';

/** What a record is to say instead, as it was given; empty words take it away. */
export interface Corrections {
  readonly text?: string;
  readonly to?: string;
  readonly due?: string;
  readonly budget?: string;
  readonly target?: string;
  readonly who?: string;
  readonly goal?: string;
  readonly value?: number;
  readonly side?: Side;
  readonly private?: boolean;
  /** The day it belongs to. */
  readonly on?: string;
}

/** What can be said of each kind. */
const keys: Readonly<Record<RecordKind, readonly (keyof Corrections)[]>> = {
  commitment: ['text', 'to', 'due', 'budget', 'target', 'goal', 'side', 'private', 'on'],
  win: ['text', 'who', 'goal', 'private', 'on'],
  step: ['text', 'goal', 'value', 'private', 'on'],
  note: ['text', 'private', 'on'],
};

/** What a record says anew, and the day it goes to, if that is another. */
export interface Corrected {
  readonly said: Said;
  readonly day?: Day;
}

/**
 * What `given` comes to for `record`.
 *
 * @throws LeadError if it does not fit this kind of record, or what is meant is not understood.
 */
export async function corrected(
  folder: Folder,
  journal: Journal,
  record: DayRecord,
  given: Corrections,
): Promise<Corrected> {
  const { kind } = record;
  const { settings } = folder;
  for (const key of optionsGiven(given)) {
    if (!keys[kind].includes(key)) throw misused(`a ${kind} has no --${key}`, `It has ${spelt(kind)}.`);
  }
  const day = given.on === undefined ? undefined : await dayOf(given.on, folder);
  const goal = given.goal?.trim() ? goalGiven(await readGoals(folder), given.goal).id : given.goal;
  if (kind === 'step' && goal === '') throw misused('a step is for a goal', 'Name another one: --goal ID.');
  if (given.text?.trim() === '') throw misused('no words given', `To take it away: lead delete.`);
  const budget = given.budget?.trim() ? lengthGiven(given.budget, settings.workingDay) : undefined;
  const words = (written: string | undefined) => (written === undefined ? [] : [written.trim() || undefined]);
  const said: { [key: string]: Said[string] } = {};
  const say = (key: string, values: readonly Said[string][]) => {
    for (const value of values) said[key] = value;
  };
  say('text', words(given.text));
  say('to', words(given.to));
  say('who', words(given.who));
  say('target', words(given.target));
  say('goal', words(goal));
  say('budget', given.budget === undefined ? [] : [budget === undefined ? undefined : spellDuration(budget)]);
  say('side', given.side === undefined ? [] : [given.side]);
  say('value', given.value === undefined ? [] : [given.value]);
  say('private', given.private === undefined ? [] : [given.private || undefined]);
  const commitment = commitmentsOf(journal).find(
    ({ id, made }) => kind === 'commitment' && id === record.id && made === record.day,
  );
  if (commitment) say('due', await dueSaid(commitment, day ?? record.day, given.due, folder));
  return { said, ...(day !== undefined && day !== record.day && { day }) };
}

/** The options by which something is corrected. */
export function optionsGiven(given: Corrections): (keyof Corrections)[] {
  const all = [...new Set(Object.values(keys).flat())];
  return all.filter((key) => given[key] !== undefined);
}

function spelt(kind: RecordKind): string {
  const names = keys[kind].map((key) => (key === 'side' ? '--manage or --lead' : `--${key}`));
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

async function dayOf(written: string, folder: Folder): Promise<Day> {
  const day = await dayGiven(written, folder);
  if (day <= folder.today) return day;
  throw misused(
    `${inShort(day, folder.today)} is still to come`,
    'Give the day it belongs to, today or before.',
  );
}

/**
 * What `due` says in the entry of `made`: nothing where that is the day itself.
 * The day a promise is due stays what it was, whichever day it was made.
 */
async function dueSaid(commitment: Commitment, made: Day, written: string | undefined, folder: Folder) {
  const { today } = folder;
  const { moved, done, dropped, id } = commitment;
  if (written !== undefined && moved.length > 0) {
    throw misused(
      `${id} was moved to ${inShort(commitment.due, today)}`,
      `To move it on: lead move ${id} DAY. To take that back: lead undo.`,
    );
  }
  const due = written === undefined ? commitment.due : await dayGiven(written, folder, 'future');
  const first = [due, done, dropped, ...moved.flatMap(({ on, from }) => [on, from])]
    .flatMap((day) => day ?? [])
    .sort()[0]!;
  if (first < made) {
    const what = first === due ? 'it is due' : 'something became of it on';
    throw misused(
      `${id} cannot be of ${inShort(made, today)}: ${what} ${inShort(first, today)}`,
      `Give a day up to that one${first === due && moved.length === 0 ? ', or --due as well' : ''}.`,
    );
  }
  if (written === undefined && made === commitment.made) return [];
  return [due === made ? undefined : due];
}

function misused(message: string, hint: string): LeadError {
  return new LeadError(message, { failure: 'misused', hint: `Nothing was changed. ${hint}` });
}
