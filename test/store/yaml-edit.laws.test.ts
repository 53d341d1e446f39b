import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Change, editYaml, type Value } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-file.ts';
import { scenes } from './yaml-scenes.ts';

type Path = (string | number)[];

const numRuns = Number(process.env['LAW_RUNS'] ?? 300);
const words = fc.oneof(
  fc.constantFrom(
    'yes',
    '14:10',
    'two\nlines',
    ' spaced ',
    '# no comment',
    '2026-11-23',
    'a, b',
    "it's",
    '',
    '007',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const plain = fc.oneof(words, fc.constantFrom(true, null, 3, -0, 1e21));
const values: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: plain, weight: 3 },
  { arbitrary: fc.array(plain, { maxLength: 2 }), weight: 1 },
  {
    arbitrary: fc.dictionary(fc.constantFrom('n1', 'on', 'two words', '12'), plain, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    weight: 1,
  },
  {
    arbitrary: fc.array(
      fc.dictionary(fc.constantFrom('n1', 'n2'), plain, { maxKeys: 2, noNullPrototype: true }),
      { maxLength: 2 },
    ),
    weight: 1,
  },
);
const flows = fc.constantFrom(
  () => true,
  () => false,
);

it('reads every file that can be drawn', () => {
  fc.assert(
    fc.property(scenes, ({ source, data }) => {
      expect(calm(parseYaml(source))).toEqual(calm({ data }));
    }),
    { numRuns },
  );
});

it('sets what is there, and nothing else', () => {
  fc.assert(
    fc.property(scenes, fc.nat(), values, flows, ({ source }, pick, to, flow) => {
      const { data } = parseYaml(source);
      const path = pickOf(pathsIn(data), pick);
      const { after, text } = edited(source, { set: path, to }, { flow });
      expect(after).toEqual(withSet(data, path, to));
      const old = at(data, path);
      expectKept(source, text, namesIn(old));
      if (typeof old !== 'object') expect(commentsIn(text)).toEqual(commentsIn(source));
    }),
    { numRuns },
  );
});

it('leaves the text as it is when a thing is set to what it is', () => {
  fc.assert(
    fc.property(scenes, fc.nat(), ({ source }, pick) => {
      const { data } = parseYaml(source);
      const path = pickOf([[], ...pathsIn(data)], pick);
      expect(editYaml(source, [{ set: path, to: at(data, path) as Value }])).toBe(source);
    }),
    { numRuns },
  );
});

it('sets a new key by putting lines in, and changes no byte before or after them', () => {
  fc.assert(
    fc.property(scenes, fc.nat(), values, flows, ({ source }, pick, to, flow) => {
      const { data } = parseYaml(source);
      const maps = [[], ...pathsIn(data)].filter((path) => isMap(at(data, path)));
      fc.pre(maps.length > 0);
      const path = [...pickOf(maps, pick), 'new'];
      const { after, text } = edited(source, { set: path, to }, { flow });
      expect(after).toEqual(withSet(data, path, to));
      if (Object.keys(at(data, path.slice(0, -1)) as object).length > 0) expectInserted(source, text);
      expectKept(source, text);
    }),
    { numRuns },
  );
});

it('appends by putting lines in, and changes no byte before or after them', () => {
  fc.assert(
    fc.property(scenes, fc.nat(), values, flows, ({ source }, pick, item, flow) => {
      const { data } = parseYaml(source);
      const lists = [[], ...pathsIn(data)].filter(
        (path) => Array.isArray(at(data, path)) || at(data, path) === null,
      );
      fc.pre(lists.length > 0);
      const path = pickOf(lists, pick);
      const list = (at(data, path) ?? []) as Value[];
      const { after, text } = edited(source, { append: path, item }, { flow });
      expect(after).toEqual(withSet(data, path, [...list, item]));
      if (list.length > 0) expectInserted(source, text);
      expectKept(source, text);
    }),
    { numRuns },
  );
});

it('removes a thing, and no comment on a line of its own', () => {
  fc.assert(
    fc.property(scenes, fc.nat(), ({ source }, pick) => {
      const { data } = parseYaml(source);
      const path = pickOf(pathsIn(data), pick);
      const { after, text } = edited(source, { remove: path });
      expect(after).toEqual(without(data, path));
      expectKept(source, text, namesIn(at(data, path), path.at(-1)));
    }),
    { numRuns },
  );
});

/** The text after `change`, and what it says. */
function edited(source: string, change: Change, style = {}) {
  const text = editYaml(source, [change], style);
  return { text, after: parseYaml(text).data };
}

/** What the reader gives, with as many empty lines at the end of a kept text block as may be. */
function calm(read: object): unknown {
  return JSON.parse(JSON.stringify(read).replace(/(\\n)+"/g, '\\n"'));
}

function pathsIn(data: unknown, before: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [];
  const steps: Path = Array.isArray(data) ? data.map((_, index) => index) : Object.keys(data);
  return steps.flatMap((step) => [[...before, step], ...pathsIn(at(data, [step]), [...before, step])]);
}

function pickOf<Thing>(things: readonly Thing[], pick: number): Thing {
  return things[pick % things.length]!;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], data);
}

function isMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function withSet(data: unknown, path: Path, to: unknown): unknown {
  if (path.length === 0) return to;
  const copy = structuredClone(data);
  (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = to;
  return copy;
}

function without(data: unknown, path: Path): unknown {
  const copy = structuredClone(data);
  const around = at(copy, path.slice(0, -1));
  if (Array.isArray(around)) around.splice(path.at(-1) as number, 1);
  else delete (around as Record<string, unknown>)[path.at(-1)!];
  return copy;
}

/** The names of the texts and keys of a value. */
function namesIn(...things: unknown[]): string[] {
  return JSON.stringify(things).match(/\b[kv]\d+\b/g) ?? [];
}

/**
 * Every name stays, in its order, and so does every comment on a line of its own. What is `gone` may go, with
 * the comments beside it, which stand together. Ends of lines stay what they were.
 */
function expectKept(source: string, text: string, gone?: readonly string[]): void {
  const names = (written: string) => written.match(/\b[kvac]\d+\b/g) ?? [];
  const alone = new Set(source.match(/(?<=^\s*# )c\d+/gm));
  const stay = new Set(names(text));
  const others = names(source).filter((name) => !alone.has(name));
  const left = others.filter((name) => !stay.has(name));
  const between = others.slice(others.indexOf(left[0] ?? ''), others.indexOf(left.at(-1) ?? '') + 1);
  expect(between.filter((name) => stay.has(name) && !/^[ac]/.test(name))).toEqual([]);
  expect(left.filter((name) => /[kv]/.test(name) && !gone?.includes(name))).toEqual([]);
  if (!gone) expect(left).toEqual([]);
  expect([...alone].filter((name) => !stay.has(name))).toEqual([]);
  expect(names(text)).toEqual(names(source).filter((name) => stay.has(name)));
  // An empty line may be the last one that is left.
  if (!/\n\s*\n/.test(source)) expect(text.endsWith('\n')).toBe(source.endsWith('\n'));
  if (source.includes('\r\n')) expect(text).not.toMatch(/[^\r]\n/);
  expect(text.startsWith('\uFEFF')).toBe(source.startsWith('\uFEFF'));
}

function commentsIn(text: string): string[] {
  return text.match(/# c\d+/g) ?? [];
}

/** Taking one piece out of `text` gives `source`. */
function expectInserted(source: string, text: string): void {
  let first = 0;
  while (first < source.length && source[first] === text[first]) first += 1;
  let last = 0;
  while (last < source.length - first && source.at(-1 - last) === text.at(-1 - last)) last += 1;
  expect(first + last).toBe(source.length);
}
