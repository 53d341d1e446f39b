import type { Commitment, Status } from '../journal/commitment.ts';
import { type Day, earlierOf } from '../journal/day.ts';
import { type Minutes, parseDuration } from '../journal/duration.ts';
import { type Entry, emptyEntry } from '../journal/entry.ts';
import { commitmentsOf, entryOn, type Journal } from '../journal/journal.ts';
import type { Answers, Closing } from '../store/answers-file.ts';
import { movedTo, settled, writtenCommitment } from '../store/commitment-changes.ts';
import { newId } from '../store/new-id.ts';
import { stripped } from '../store/stripped.ts';
import type { Change, Value } from '../store/yaml-edit.ts';
import type { World } from '../world/world.ts';

/** Changes to one entry: that of the day a commitment was made, or that of the day being closed. */
interface EntryChanges {
  readonly made?: Day;
  readonly changes: readonly Change[];
}

/** The changes that close the day of `entry`, as `closing` says, on the morning of `today`. */
export function closingChanges(
  { standards, commitments, steps, wins, answers }: Closing,
  entry: Entry,
  byId: ReadonlyMap<string, Commitment>,
  today: Day,
  workingDay: Minutes,
): EntryChanges[] {
  return [
    ...Object.entries(commitments).map(([id, settlement]) => {
      const commitment = byId.get(id)!;
      return { made: commitment.made, changes: settling(commitment, settlement, today, workingDay) };
    }),
    { changes: Object.entries(standards).map(([id, to]) => ({ set: ['standards', id], to })) },
    { changes: Object.entries(steps).flatMap(([goal, given]) => settlingSteps(goal, given, entry)) },
    { changes: unwritten(wins ?? [], entry.wins).map((item) => ({ append: ['wins'], item })) },
    { changes: Object.entries(answers).map(([id, to]) => ({ set: ['answers', id], to })) },
  ];
}

/** Every step for `goal` that is still open; the measure stands where it does after the last. */
function settlingSteps(
  goal: string,
  { status, value }: Closing['steps'][string],
  { development }: Entry,
): Change[] {
  const open = development.flatMap((step, index) =>
    step.goal === goal && step.status === 'open' ? [index] : [],
  );
  const last = open.at(-1);
  const measured =
    value === undefined || last === undefined ? [] : [{ set: ['development', last, 'value'], to: value }];
  return [...open.map((index) => ({ set: ['development', index, 'status'], to: status })), ...measured];
}

function settling(
  commitment: Commitment,
  given: Closing['commitments'][string],
  today: Day,
  workingDay: Minutes,
): Change[] {
  const { status, cause, why, done, spent, to, 'on-target': onTarget } = { ...nothing, ...given };
  const reason = stripped({ cause, why });
  if (status === 'moved' && commitment.due === to) return [];
  if (status === 'moved') return movedTo(commitment, { on: today, to: to!, ...reason });
  const usual = status === 'kept' ? earlierOf(commitment.due, today) : today;
  const minutes = spent === undefined ? undefined : parseDuration(spent, workingDay);
  return settled(commitment, {
    status,
    on: done ?? usual,
    ...reason,
    ...stripped({ spent: minutes, onTarget }),
  });
}

const nothing = {
  cause: undefined,
  why: undefined,
  done: undefined,
  spent: undefined,
  to: undefined,
  'on-target': undefined,
};

/** The changes that open `day` as the answers say; given again, they add nothing. */
export function openingChanges(answers: Answers, journal: Journal, day: Day, world: World): Change[] {
  const taken = new Set(commitmentsOf(journal).map(({ id }) => id));
  const entry = entryOn(journal, day) ?? emptyEntry(day);
  const commitments = unwritten(answers.commitments ?? [], entry.commitments).map((given) => {
    const { budget, due, ...rest } = { budget: undefined, due: undefined, ...given };
    const id = newId(world, taken);
    taken.add(id);
    const minutes = budget === undefined ? undefined : parseDuration(budget, journal.settings.workingDay);
    return writtenCommitment({ id, made: day, due: due ?? day, ...stripped({ ...rest, budget: minutes }) });
  });
  const maps: readonly (readonly [readonly string[], Value | undefined])[] = [
    [['private'], answers.private],
    [['intention'], answers.intention],
    ...Object.entries(answers.standards).map(([id, verdict]) => [['standards', id], verdict] as const),
    ...Object.entries(answers.lens).flatMap(([lens, given]) =>
      Object.entries(given).map(([side, text]) => [['lens', lens, side], text] as const),
    ),
    ...Object.entries(answers.answers).map(([id, given]) => [['answers', id], given] as const),
  ];
  const lists = {
    commitments,
    wins: unwritten(answers.wins ?? [], entry.wins),
    development: unwritten(answers.development ?? [], entry.development).map(asMeant),
    notes: unwritten(answers.notes ?? [], entry.notes),
  };
  return [
    ...(entry.opened ? [] : [{ set: ['opened'], to: world.now }]),
    ...maps.flatMap(([set, to]) => (to === undefined ? [] : [{ set, to }])),
    ...Object.entries(lists).flatMap(([key, items]) =>
      items.map((item) => ({ append: [key], item: { ...item } })),
    ),
  ];
}

/** Those of `items` whose words are not among those `written` yet; of equal ones, as many as are missing. */
function unwritten<Item extends { readonly text: string }>(
  items: readonly Item[],
  written: readonly { readonly text: string }[],
): Item[] {
  const left = written.map(({ text }) => text.trim());
  return items.filter(({ text }) => {
    const found = left.indexOf(text.trim());
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/** A step as the entry says it: with a value it was done, without one it is meant for the day. */
function asMeant<Step extends { readonly value?: number | undefined; readonly status?: Status | undefined }>(
  step: Step,
) {
  return { ...step, status: step.status ?? (step.value === undefined ? 'open' : undefined) };
}
