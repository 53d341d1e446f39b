import { agendaOf } from '../journal/agenda.ts';
import { weekdays } from '../journal/day.ts';
import type { Journal } from '../journal/journal.ts';
import { kinds, manyOf } from '../journal/kind.ts';
import { before, type Period, weekOf } from '../journal/period.ts';
import { reviewKinds } from '../journal/review.ts';
import { holds } from '../journal/standard.ts';
import type { Cursor } from '../render/command-line-read.ts';
import { type Folder, openFolder } from '../store/folder.ts';
import { knownJournals } from '../store/location.ts';
import { readGoals, readJournal, readPromises, readStandards } from '../store/read.ts';
import type { World } from '../world/world.ts';

/** A word that may be written, and what is said about it. */
export interface Candidate {
  readonly word: string;
  /** Stored text, perhaps, as it is stored. */
  readonly about: string;
}

/** Files of the disk, which the shell knows best. */
export const files = 'files';

/** What may be written at a place. */
export type Offer = readonly Candidate[] | typeof files;

/** What may be written for the argument or the option's value at `cursor`, which begins with `start`. */
export async function offerFor(cursor: Cursor, start: string, world: World): Promise<Offer> {
  const { option, argument, commands, values } = cursor;
  const name = option?.value?.name ?? argument?.name;
  if (name === undefined) return [];
  if (option?.value?.choices) return plain(option.value.choices);
  const place = [commands.at(-1)!.name, commands.at(-2)?.name, option?.long ?? name].join(' ');
  if (option?.long === '--journal') return journals(world, start);
  if (name === 'file') return files;
  const open = () => openFolder(world, values.get('--journal'));
  const offers: Readonly<Record<string, () => Promise<Offer>>> = {
    which: async () => commitments(await open(), start),
    goal: async () => goals(await open()),
    id: async () => (ofStandard.test(place) ? standards(await open()) : goals(await open())),
    name: async () =>
      place.includes(' templates ')
        ? (await seldom()).templatesOffered()
        : people(await readJournal(await open())),
    kinds: async () => plain(kinds.map(manyOf)),
    what: async () => [
      ...plain(['standards', 'goals', 'away', 'config', ...back]),
      ...(await seldom()).templatesOffered(),
    ],
    day: async () => plain(place.includes('--due') || place.startsWith('move ') ? ahead : back),
    when: async () => plain(schedules),
    period: async () => periods(await open(), commands.at(-1)!.name === 'review'),
    layout: async () => (await seldom()).layoutsOffered(await open()),
    words: async () => (await seldom()).startersOffered(world, await open(), option?.long),
    key: async () => (await seldom()).settingsOffered(world, commands.at(-1)!.name === 'get'),
    value: async () => (await seldom()).valuesOffered(cursor.given[0] ?? ''),
    shell: async () => plain(['bash', 'zsh', 'fish']),
    command: async () =>
      commands[0]!.commands.filter(({ hidden }) => !hidden).map(({ name: word, about }) => ({ word, about })),
    folder: async () => files,
  };
  return Object.hasOwn(offers, name) ? offers[name]!() : [];
}

/** What is seldom asked for, and takes a reader of YAML. */
function seldom() {
  return import('./offers-seldom.ts');
}

/** Where an id is that of a standard. */
const ofStandard = /--standard$|^(edit|retire|resume) standards /;

const back = ['today', 'yesterday', ...weekdays];
const ahead = ['today', 'tomorrow', ...weekdays];
const schedules = ['daily', 'weekdays', '3 per week', '2 per month', 'mon, thu'];

/** Words that speak for themselves. */
export function plain(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word, about: '' }));
}

/** Open ones by their numbers; by their ids when that is how a word begins. */
async function commitments(folder: Folder, start: string): Promise<Candidate[]> {
  const open = agendaOf(await readPromises(folder, folder.today), folder.today).filter(
    ({ commitment }) => commitment.status === 'open',
  );
  const byNumber = open.map(({ number, commitment }) => ({ word: String(number), about: commitment.text }));
  const byId = open.map(({ commitment: { id, text } }) => ({ word: id, about: text }));
  return start === '' ? byNumber : [...byNumber, ...byId];
}

async function goals(folder: Folder): Promise<Candidate[]> {
  const active = (await readGoals(folder)).items.filter(({ status }) => status === 'active');
  return active.map(({ id, text }) => ({ word: id, about: text }));
}

async function standards(folder: Folder): Promise<Candidate[]> {
  const { items } = await readStandards(folder);
  const inOrder = [...items].sort((a, b) => Number(holds(b, folder.today)) - Number(holds(a, folder.today)));
  return inOrder.map(({ id, text }) => ({ word: id, about: text }));
}

/** Everyone who was promised something or recognised, those named last first. */
async function people(journal: Pick<Journal, 'entries'>): Promise<Candidate[]> {
  const named = journal.entries
    .toReversed()
    .flatMap(({ commitments: made, wins }) => [
      ...made.flatMap(({ to }) => to ?? []),
      ...wins.flatMap(({ who }) => who ?? []),
    ]);
  return plain([...new Set(named)]);
}

function periods({ today, settings: { weekStarts } }: Folder, isReview: boolean): Candidate[] {
  const weeks: Period[] = [weekOf(today, weekStarts)];
  while (weeks.length < 6) weeks.push(before(weeks.at(-1)!, weekStarts));
  const labels = weeks.map(({ label, from, to }) => ({ word: label, about: `${from} to ${to}` }));
  if (isReview) return [...plain(reviewKinds), ...labels];
  return [
    ...plain(reviewKinds.flatMap((kind) => [`this ${kind}`, `last ${kind}`])),
    ...plain(['today', 'yesterday', 'last 30 days']),
    ...labels,
  ];
}

async function journals(world: World, start: string): Promise<Offer> {
  const known = (await knownJournals(world)).filter((name) => name.startsWith(start));
  return known.length > 0 ? plain(known) : files;
}
