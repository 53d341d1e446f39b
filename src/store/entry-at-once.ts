import { causes, statuses } from '../journal/commitment.ts';
import { parseDay } from '../journal/day.ts';
import { durationPattern, parseDuration } from '../journal/duration.ts';
import { isId } from '../journal/id-pattern.ts';
import { lenses } from '../journal/lens.ts';
import { parseMoment, timePattern } from '../journal/moment.ts';
import { sides } from '../journal/side.ts';
import { verdicts } from '../journal/standard.ts';
import type { WrittenEntry } from './entry-file.ts';

/**
 * What the schema of an entry makes of `data`, if that is plain to see, which it is of all that `lead` writes;
 * `undefined`: ask the schema, which tells what does not fit. To load and run that takes longer than to read a day.
 */
export function entryAtOnce(data: unknown): WrittenEntry | undefined {
  const made = entry(data);
  return made === odd ? undefined : (made as WrittenEntry);
}

/** Made of what is not plain. */
const odd = Symbol('odd');

/** Makes of a value what the schema does, or `odd`. */
type Reading = (value: unknown) => unknown;

/** How the value of a key is read, and what stands for one that is left out: `needed` says that there must be one. */
type Field = Reading | { readonly read: Reading; readonly none: (() => unknown) | 'needed' };

function is(fits: (text: string) => boolean): Reading {
  return (value) => (typeof value === 'string' && fits(value) ? value : odd);
}

function oneOf(words: readonly string[]): Reading {
  return is((text) => words.includes(text));
}

function needed(read: Reading): Field {
  return { read, none: 'needed' };
}

function list(item: Reading): Field {
  const read = (value: unknown) => {
    if (!Array.isArray(value)) return odd;
    const made = value.map(item);
    return made.includes(odd) ? odd : made;
  };
  return { read, none: () => [] };
}

/** Keys that others are no part of what is made. */
function map(fields: Readonly<Record<string, Field>>): Reading {
  const known = Object.entries(fields).map(([key, field]) =>
    typeof field === 'function' ? { key, read: field, none: undefined } : { key, ...field },
  );
  return (value) => {
    if (!isMap(value)) return odd;
    const made: Record<string, unknown> = {};
    for (const { key, read, none } of known) {
      if (!Object.hasOwn(value, key)) {
        if (none === 'needed') return odd;
        if (none) made[key] = none();
        continue;
      }
      const one = read(value[key]);
      if (one === odd) return odd;
      made[key] = one;
    }
    return made;
  };
}

function mapById(item: Reading): Field {
  const read = (value: unknown) => {
    if (!isMap(value)) return odd;
    const made: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) {
      const one = isId(key) && !inherited.includes(key) ? item(inner) : odd;
      if (one === odd) return odd;
      made[key] = one;
    }
    return made;
  };
  return { read, none: () => ({}) };
}

/** Names that the schema passes over. */
const inherited = ['__proto__', 'prototype', 'constructor'];

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = is((written) => /\S/.test(written));
const day = is((written) => parseDay(written) !== undefined);
const moment = is((written) => parseMoment(written) !== undefined);
const duration = is((written) => durationPattern.test(written) && parseDuration(written) !== undefined);
const id = is(isId);
const yesNo: Reading = (value) => (typeof value === 'boolean' ? value : odd);
const number: Reading = (value) => (Number.isFinite(value) ? value : odd);
const answer: Reading = (value) =>
  typeof value === 'string' || typeof value === 'boolean' ? value : number(value);

const move = map({
  on: needed(day),
  from: needed(day),
  to: needed(day),
  cause: oneOf(causes),
  why: text,
});

const commitment = map({
  id: needed(id),
  text: needed(text),
  side: oneOf(sides),
  to: text,
  goal: id,
  due: day,
  budget: duration,
  spent: duration,
  target: text,
  'on-target': yesNo,
  status: { read: oneOf(statuses), none: () => 'open' },
  done: day,
  dropped: day,
  cause: oneOf(causes),
  why: text,
  moved: list(move),
  private: yesNo,
});

const step = map({
  goal: needed(id),
  text: needed(text),
  value: number,
  status: { read: oneOf(statuses), none: () => 'kept' },
  private: yesNo,
});

const lensAnswers = map({ lead: text, manage: text, private: yesNo });

const entry = map({
  opened: moment,
  closed: moment,
  private: yesNo,
  intention: text,
  standards: mapById(oneOf(verdicts)),
  commitments: list(commitment),
  wins: list(map({ text: needed(text), who: text, goal: id, private: yesNo })),
  development: list(step),
  lens: {
    read: map(Object.fromEntries(lenses.map((lens) => [lens, lensAnswers]))),
    none: () => ({}),
  },
  notes: list(map({ at: is((written) => timePattern.test(written)), text: needed(text), private: yesNo })),
  answers: mapById(answer),
});
