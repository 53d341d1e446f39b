import type * as v from 'valibot';
import { type Moment, parseMoment, secondsOf } from '../journal/moment.ts';
import { type Shape, shapeBelow, shapeOf } from './shape.ts';
import { at, fingerprint, isPlainMap, same } from './yaml-data.ts';
import type { Change } from './yaml-edit.ts';
import type { Path, Value, ValueMap } from './yaml-write.ts';

/** Something that two versions of a file say differently, which is for the person to decide. */
export interface Contradiction {
  readonly at: Path;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What brings the records of one version of a file into another. */
export interface Merge {
  /** To be made in ours, one after another; none if it has everything already. */
  readonly changes: readonly Change[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * What `theirs` has and `ours` has not, as changes of ours; and all that they
 * say differently. Both fit `schema`.
 *
 * A record with an id is the same as the one with that id on the other side; a
 * step is known by its goal and text; any other record is the same only if it
 * says the same. What is left out and has a usual meaning means that. Of two
 * moments of opening the earlier holds, of two of closing the later.
 *
 * @param usual what is meant at places the schema does not know, such as the day that a commitment is due.
 * @param isSettings what is left out says nothing: it may be set elsewhere.
 */
export function merged(
  ours: unknown,
  theirs: unknown,
  schema: v.GenericSchema,
  usual: Usual = () => undefined,
  isSettings = false,
): Merge {
  const changes: Change[] = [];
  const contradictions: Contradiction[] = [];
  meet(ours, theirs, shapeOf(schema), []);
  return { changes, contradictions };

  function meet(a: unknown, b: unknown, shape: Shape, path: Path): void {
    const [mine, other] = [a, b].map((one) =>
      isNothing(one) && !isSettings ? (shape.usual ?? usual(path)) : one,
    );
    if (isNothing(other)) return;
    if (same(mine, other)) {
      // What goes without saying on our side is said on theirs: it is not lost.
      if (isNothing(a) && !isNothing(b)) changes.push({ set: path, to: b as Value });
      return;
    }
    const stamp = stampOf(path, mine, other);
    if (stamp !== undefined) {
      if (stamp === other) changes.push({ set: path, to: stamp });
    } else if (isWhole(path)) contradictions.push({ at: path, ours: mine, theirs: other });
    else if (isRecords(mine) && isRecords(other)) meetLists(mine, other, shape, path);
    else if (isPlainMap(mine) && isPlainMap(other)) meetMaps(mine, other, shape, path);
    else if (isNothing(mine) || isEmptyList(mine)) changes.push({ set: path, to: b as Value });
    else if (!isEmptyList(other)) contradictions.push({ at: path, ours: mine, theirs: other });
  }

  function meetMaps(a: object, b: object, shape: Shape, path: Path): void {
    const keys = new Set([...Object.keys(b), ...Object.keys(a)]);
    for (const key of keys) meet(at(a, key), at(b, key), shapeOf(shapeBelow(shape, key)), [...path, key]);
  }

  function meetLists(a: readonly ValueMap[], b: readonly ValueMap[], shape: Shape, path: Path): void {
    // Those that say the same first, so that none of them is taken for another that is only alike.
    const equal = takerOf(a.map((record, index) => [fingerprint(record), index]));
    const rest = b.filter((record) => equal.take(fingerprint(record)) === undefined);
    const alike = takerOf(equal.left().map((index) => [identity(a[index]!, path), index]));
    for (const record of rest) {
      const index = alike.take(identity(record, path));
      if (index === undefined) changes.push({ append: path, item: record });
      else meetMaps(a[index]!, record, shapeOf(shape.item), [...path, index]);
    }
  }
}

/** Gives out what stands under a name, each thing once, in order. */
function takerOf(things: readonly (readonly [name: string | undefined, index: number])[]) {
  const left = new Map<string | undefined, number[]>();
  for (const [name, index] of things) {
    const named = left.get(name);
    if (named) named.push(index);
    else left.set(name, [index]);
  }
  return {
    take: (name: string | undefined) => (name === undefined ? undefined : left.get(name)?.shift()),
    left: () => [...left.values()].flat().sort((x, y) => x - y),
  };
}

/** What is meant at `path` where nothing is written. */
export type Usual = (path: Path) => unknown;

/** When a day or a review was opened and closed: the only keys of which both versions may be right. */
export const stamps: readonly string[] = ['opened', 'closed'];

/**
 * Which of two moments holds at `path`: it was opened when it was first opened,
 * and closed when the last was said. `undefined` for anything else.
 */
function stampOf(path: Path, a: unknown, b: unknown): Moment | undefined {
  const [key] = path;
  if (path.length > 1 || !stamps.includes(String(key))) return undefined;
  const [mine, other] = [a, b].map((one) => (typeof one === 'string' ? parseMoment(one) : undefined));
  if (!mine || !other) return undefined;
  const isLater = secondsOf(other) - secondsOf(mine);
  return (key === 'opened' ? isLater < 0 : isLater > 0) ? other : mine;
}

/** Lists that are one thing, as a chain of moves is, and the pauses of a standard. */
function isWhole(path: Path): boolean {
  return ['moved', 'paused'].includes(String(path.at(-1)));
}

/** What a record of the list at `path` has in common with its other versions; nothing if each one that differs is another. */
function identity(record: ValueMap, path: Path): string | undefined {
  if (record['id'] !== undefined) return fingerprint(record['id']);
  // A step is settled like a commitment, but has no id.
  const isStep = path.length === 1 && path[0] === 'development';
  return isStep ? fingerprint([record['goal'], record['text']]) : undefined;
}

function isRecords(data: unknown): data is readonly ValueMap[] {
  return Array.isArray(data) && data.every(isPlainMap);
}

function isEmptyList(data: unknown): boolean {
  return Array.isArray(data) && data.length === 0;
}

function isNothing(data: unknown): boolean {
  return data === undefined || data === null;
}
