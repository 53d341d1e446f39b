import type { Key } from '../world/ask.ts';

/** A row of a card: one thing to give an answer to. */
export interface CardRow {
  /** Unique on the card. */
  readonly id: string;
  readonly text: string;
  /** More about it, said quietly. */
  readonly detail?: string;
  /** What asks to be noticed about it, and what to do about that; the latter only under the cursor. */
  readonly notice?: string;
  readonly advice?: string;
}

/** What one letter says about the row under the cursor. */
export type Letter<Answer> = { readonly key: string; readonly word: string } & (
  | {
      readonly answer: Answer;
      /** Letters of a question that comes at once, about the same row. */
      readonly follow?: readonly Letter<Answer>[];
    }
  /** More has to be asked about the row than a letter can say. */
  | { readonly leaves: true }
);

/** A card as it stands after some keys. */
export interface CardState<Answer> {
  /** Index of the row under the cursor. */
  readonly at: number;
  /** By the id of the row. Rows without an answer are not in it. */
  readonly given: ReadonlyMap<string, Answer>;
  /** The question that is open about the row under the cursor. */
  readonly asking?: readonly Letter<Answer>[];
  /** Left by Enter, or to ask more about the row with the id `leftFor`. */
  readonly done: boolean;
  readonly leftFor?: string;
}

/** How the keys of a card work. */
export interface CardRules<Answer> {
  readonly rows: readonly CardRow[];
  lettersOf(row: CardRow): readonly Letter<Answer>[];
  /** What the key `a` says of every row that has no answer. */
  readonly usual: Answer;
}

/** A card before any key: the cursor is on the first row without an answer. */
export function firstState<Answer>(
  rows: readonly CardRow[],
  given: ReadonlyMap<string, Answer>,
): CardState<Answer> {
  return { at: Math.max(0, nextWithout(rows, given, 0)), given, done: false };
}

/**
 * The card after `key`: arrows move, a letter answers and goes on to the next
 * row without an answer, `a` answers all that is left, Enter ends.
 */
export function pressed<Answer>(
  rules: CardRules<Answer>,
  state: CardState<Answer>,
  key: Key,
): CardState<Answer> {
  if (key.ctrl || state.done) return state;
  return state.asking ? toQuestion(rules, state, key, state.asking) : toRows(rules, state, key);
}

/** The rows whose answer is another one after than before, with that answer; none: it was taken back. */
export function changedRows<Answer>(
  rows: readonly CardRow[],
  before: CardState<Answer>,
  after: CardState<Answer>,
): { readonly id: string; readonly answer: Answer | undefined }[] {
  return rows
    .filter(({ id }) => before.given.get(id) !== after.given.get(id))
    .map(({ id }) => ({ id, answer: after.given.get(id) }));
}

function toRows<Answer>(rules: CardRules<Answer>, state: CardState<Answer>, key: Key): CardState<Answer> {
  const { rows } = rules;
  const row = rows[state.at];
  if (key.name === 'return' || key.name === 'enter') return { ...state, done: true };
  if (!row) return state;
  const to = target(key, state.at, rows.length);
  if (to !== undefined) return to === state.at ? state : { ...state, at: to };
  if (clearing.includes(key.name)) return state.given.has(row.id) ? cleared(state, row) : state;
  if (key.name === 'a') {
    const left = rows.filter(({ id }) => !state.given.has(id));
    const all = new Map([...state.given, ...left.map(({ id }) => [id, rules.usual] as const)]);
    return left.length > 0 ? { ...state, given: all } : state;
  }
  const letter = rules.lettersOf(row).find((one) => one.key === key.name);
  return letter ? answered(rows, state, row, letter) : state;
}

/** Enter says nothing to the question; so does going to another row. */
function toQuestion<Answer>(
  { rows }: CardRules<Answer>,
  { asking: _, ...state }: CardState<Answer>,
  key: Key,
  asking: readonly Letter<Answer>[],
): CardState<Answer> {
  const row = rows[state.at]!;
  const letter = asking.find((one) => one.key === key.name);
  if (letter) return answered(rows, state, row, letter);
  if (['return', 'enter', 'space', 'escape'].includes(key.name)) return goneOn(rows, state);
  if (clearing.includes(key.name)) return cleared(state, row);
  const to = target(key, state.at, rows.length);
  return to === undefined ? { ...state, asking } : { ...state, at: to };
}

const clearing = ['backspace', 'delete', 'space'];

function answered<Answer>(
  rows: readonly CardRow[],
  state: CardState<Answer>,
  row: CardRow,
  letter: Letter<Answer>,
): CardState<Answer> {
  if ('leaves' in letter) return { ...state, done: true, leftFor: row.id };
  const after = { ...state, given: new Map(state.given).set(row.id, letter.answer) };
  return letter.follow ? { ...after, asking: letter.follow } : goneOn(rows, after);
}

function cleared<Answer>(state: CardState<Answer>, { id }: CardRow): CardState<Answer> {
  return { ...state, given: new Map([...state.given].filter(([of]) => of !== id)) };
}

/** On the next row without an answer, or one before; where all have one, on the same row. */
function goneOn<Answer>(rows: readonly CardRow[], state: CardState<Answer>): CardState<Answer> {
  const next = nextWithout(rows, state.given, state.at + 1);
  return next < 0 ? state : { ...state, at: next };
}

function nextWithout(rows: readonly CardRow[], given: ReadonlyMap<string, unknown>, from: number): number {
  const without = ({ id }: CardRow) => !given.has(id);
  const later = rows.findIndex((row, index) => index >= from && without(row));
  return later < 0 ? rows.findIndex(without) : later;
}

/** The row that a key moves the cursor to; `undefined` if it is no such key. */
function target({ name, shift }: Key, at: number, rows: number): number | undefined {
  const within = (row: number) => Math.min(rows - 1, Math.max(0, row));
  if (name === 'up' || (name === 'tab' && shift)) return within(at - 1);
  if (name === 'down' || name === 'tab') return within(at + 1);
  if (name === 'home' || name === 'pageup') return 0;
  return name === 'end' || name === 'pagedown' ? rows - 1 : undefined;
}
