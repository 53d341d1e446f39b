import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode, decodeParsed } from '../../src/store/decode.ts';
import { entryAtOnce } from '../../src/store/entry-at-once.ts';
import { entrySchema } from '../../src/store/entry-file.ts';
import { parseYaml } from '../../src/store/yaml-file.ts';

const journals = join(import.meta.dirname, '../journals');

/** The data of all entries there are in the journals of the tests. */
const written = readdirSync(journals, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\d{4}-\d\d-\d\d\.yaml$/.test(path))
  .map((path) => parseYaml(readFileSync(join(journals, path), 'utf8')).data)
  .filter((data) => data !== null && data !== undefined);

/** An entry with everything in it. */
const whole = {
  opened: '2026-11-23T08:05:12+01:00',
  closed: '2026-11-24T08:02:40+01:00',
  private: false,
  intention: 'Decide once',
  standards: { prepare: 'kept', 'listen-first': 'missed', café: 'untested' },
  commitments: [
    {
      id: 'k3f9',
      text: 'Send the plan',
      side: 'manage',
      to: 'Dana',
      goal: 'speak',
      due: '2026-11-24',
      budget: '2h',
      spent: '1h30m',
      target: 'two pages',
      'on-target': true,
      status: 'kept',
      done: '2026-11-24',
      moved: [{ on: '2026-11-23', from: '2026-11-23', to: '2026-11-24', cause: 'no-time', why: 'a call' }],
      private: true,
    },
    { id: 'a', text: 'b', status: 'dropped', dropped: '2026-11-24', cause: 'forgot', why: 'c' },
  ],
  wins: [{ text: 'Sam ran it', who: 'Sam', goal: 'speak', private: false }],
  development: [{ goal: 'speak', text: 'Spoke', value: 4, status: 'kept', private: false }],
  lens: { vision: { lead: 'a', manage: 'b', private: true }, scope: {} },
  notes: [{ at: '14:10', text: 'Quiet', private: true }],
  answers: { energy: 4, mood: 'good', slept: true },
};

/** The same data with one of its values, anywhere, replaced or taken away, or with a key more. */
function changed(data: unknown, at: number, by: unknown, how: 'set' | 'take' | 'add', key: string): unknown {
  const copy = structuredClone(data);
  const places: [Record<string, unknown>, string][] = [];
  (function walk(one: unknown) {
    if (typeof one !== 'object' || one === null) return;
    for (const [name, inner] of Object.entries(one)) {
      places.push([one as Record<string, unknown>, name]);
      walk(inner);
    }
  })(copy);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return by;
  const [map, name] = place;
  if (how === 'set') map[name] = by;
  else if (Array.isArray(map)) map.splice(Number(name), 1);
  else if (how === 'add') map[key] = by;
  else delete map[name];
  return copy;
}

/** What the schema makes of it, and in which order; `undefined` if it does not fit. */
function bySchema(data: unknown): string | undefined {
  const parsed = { data, positionOf: () => ({ line: 1, column: 1 }) };
  const { value, unread } = decodeParsed('x.yaml', parsed, entrySchema);
  return unread.length > 0 ? undefined : JSON.stringify(value);
}

it('reads every entry of the journals, and one with everything in it', () => {
  expect(written.length).toBeGreaterThan(50);
  for (const data of [...written, whole]) expect(JSON.stringify(entryAtOnce(data))).toBe(bySchema(data));
});

it('says what the schema says, or nothing, whatever is changed', () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      [],
      {},
      '',
      ' ',
      'kept',
      'x y',
      '2026-02-30',
      '2026-02-28',
      '25:00',
      '09:30',
    ),
    fc.constantFrom<unknown>(
      '2026-11-23T08:05+01:00',
      '2026-11-23T08:05',
      '2h',
      '0m',
      '1d ',
      [{}],
      [null],
      ['a'],
    ),
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0,
      -1,
      1.5,
      true,
      { a: 'kept' },
      { vision: [] },
    ),
    fc.jsonValue({ maxDepth: 2 }),
    fc.string({ unit: 'grapheme' }),
  );
  const keys = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'moved', 'who', 'mine', 'two words'),
    fc.string({ maxLength: 4 }),
  );
  const how = fc.constantFrom('set' as const, 'take' as const, 'add' as const);
  let read = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(whole, ...written),
      fc.nat(200),
      values,
      how,
      keys,
      (data, at, by, deed, key) => {
        const made = changed(data, at, by, deed, key);
        const quick = entryAtOnce(made);
        if (!quick) return;
        read += 1;
        expect(JSON.stringify(quick)).toBe(bySchema(made));
      },
    ),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(500);
});

it('leaves to the schema what is empty or does not fit', () => {
  for (const data of [null, undefined, [], 'text', { intention: null }, { commitments: [{ id: 'a' }] }])
    expect(entryAtOnce(data)).toBeUndefined();
  expect(decode('x.yaml', 'intention:\n', entrySchema).unread).toEqual([]);
});
