import { LeadError } from '../errors.ts';
import { at, isPlainMap, same } from './yaml-data.ts';
import { entriesOf, type Path, type Value, type ValueMap } from './yaml-write.ts';

/** A key, a position in a list, or the item of a list of maps whose `id` is this. */
export type Step = string | number | { readonly id: string };

/**
 * One change of a file.
 *
 * - `set`: what stands there is replaced, as little of it as is different, or added; maps around
 *   it that are not there are made
 * - `append`: the item comes last in the list there, which is made if it is not there or is empty
 * - `remove`: a key, or an item of a list, goes; it is no error if it is not there
 */
export type Change =
  | { readonly set: readonly Step[]; readonly to: Value }
  | { readonly append: readonly Step[]; readonly item: Value }
  | { readonly remove: readonly Step[] };

/** One stroke of the pen: something is put in a place, filled or not; put last in a filled list; or goes. */
export type Stroke =
  | { readonly kind: 'put'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'add'; readonly path: Path; readonly value: Value }
  | { readonly kind: 'drop'; readonly path: Path };

/**
 * The strokes, one after another, that make `change` in a file that says
 * `data`: as few and as small as can be, none if nothing changes.
 *
 * @throws LeadError if the place is not there and cannot be made.
 */
export function strokesOf(data: unknown, change: Change): Stroke[] {
  if ('remove' in change) {
    const path = concrete(data, change.remove);
    return path ? dropping(data, path) : [];
  }
  const steps = 'set' in change ? change.set : change.append;
  const path = concrete(data, steps);
  if (!path) throw missing(steps);
  if ('set' in change) return setting(data, path, change.to);
  const list = deep(data, path);
  if (isNothing(list) || (Array.isArray(list) && list.length === 0))
    return setting(data, path, [change.item]);
  if (!Array.isArray(list)) throw new LeadError(`${spelt(path)} is not a list`, { hint: mend });
  return [{ kind: 'add', path, value: change.item }];
}

/** What a file that says `data` says after `stroke`. Copies what it changes. */
export function afterStroke(data: unknown, stroke: Stroke): unknown {
  const inside = (inner: unknown, path: Path): unknown => {
    const [step, ...rest] = path;
    if (step === undefined && stroke.kind === 'add') return [...(inner as unknown[]), stroke.value];
    if (step === undefined) return stroke.kind === 'put' ? stroke.value : undefined;
    const isDropped = stroke.kind === 'drop' && rest.length === 0;
    if (Array.isArray(inner))
      return isDropped
        ? inner.filter((_, index) => index !== step)
        : inner.map((item, index) => (index === step ? inside(item, rest) : item));
    const others = Object.entries(inner as object).filter(([key]) => key !== step || !isDropped);
    const map = Object.fromEntries(others);
    return isDropped ? map : { ...map, [step]: inside(map[step], rest) };
  };
  return inside(data, stroke.path);
}

/** A path as a person says it: `commitments k3f9 status`. */
export function spelt(steps: readonly Step[]): string {
  const names = steps.map((step) => (typeof step === 'object' ? step.id : String(step)));
  return names.length === 0 ? 'the file' : names.join(' ');
}

const mend = 'Look at the file with an editor; lead left it as it was.';

/** The path that `steps` mean in `data`; nothing if an item of a list is not there. */
function concrete(data: unknown, steps: readonly Step[]): Path | undefined {
  const path: (string | number)[] = [];
  let inner = data;
  for (const step of steps) {
    const found =
      typeof step !== 'object'
        ? step
        : Array.isArray(inner)
          ? inner.findIndex((item) => at(item, 'id') === step.id)
          : -1;
    if (typeof found === 'number' && !(Array.isArray(inner) && found >= 0 && found < inner.length))
      return undefined;
    path.push(found);
    inner = at(inner, found);
  }
  return path;
}

function missing(steps: readonly Step[]): LeadError {
  return new LeadError(`${spelt(steps)} is not in the file`, { hint: mend });
}

function setting(data: unknown, path: Path, value: Value): Stroke[] {
  const old = deep(data, path);
  if (old !== undefined && same(old, value)) return [];
  if (isFilledMap(old) && isFilledMap(value)) return mapStrokes(data, path, old, value);
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0)
    return listStrokes(data, path, old, value);
  const [key, around] = [path.at(-1), path.slice(0, -1)];
  const parent = deep(data, around);
  if (key === undefined || (old !== undefined && !isNothing(parent))) return [{ kind: 'put', path, value }];
  if (!isNothing(parent) && !isPlainMap(parent))
    throw new LeadError(`${spelt(around)} is not a map of keys and values`, { hint: mend });
  return isFilledMap(parent) ? [{ kind: 'put', path, value }] : setting(data, around, { [key]: value });
}

/** What is new and what is different first, so that the map is never empty in between. */
function mapStrokes(data: unknown, path: Path, old: object, value: ValueMap): Stroke[] {
  const entries = entriesOf(value);
  const kept = new Set(entries.map(([key]) => key));
  const gone = Object.keys(old).filter((key) => !kept.has(key));
  return [
    ...entries.flatMap(([key, item]) => setting(data, [...path, key], item)),
    ...gone.map((key): Stroke => ({ kind: 'drop', path: [...path, key] })),
  ];
}

function listStrokes(data: unknown, path: Path, old: readonly unknown[], value: readonly Value[]): Stroke[] {
  const surplus = old.slice(value.length).map((_, index) => old.length - 1 - index);
  return [
    ...value.slice(0, old.length).flatMap((item, index) => setting(data, [...path, index], item)),
    ...value.slice(old.length).map((item): Stroke => ({ kind: 'add', path, value: item })),
    ...surplus.map((index): Stroke => ({ kind: 'drop', path: [...path, index] })),
  ];
}

/** The last thing in a map or list leaves it empty, which is written out. */
function dropping(data: unknown, path: Path): Stroke[] {
  const [key, around] = [path.at(-1), path.slice(0, -1)];
  const parent = deep(data, around);
  if (key === undefined || at(parent, key) === undefined) return [];
  if (Array.isArray(parent) && parent.length === 1) return [{ kind: 'put', path: around, value: [] }];
  const isLast = isPlainMap(parent) && Object.keys(parent).length === 1;
  return isLast ? [{ kind: 'put', path: around, value: {} }] : [{ kind: 'drop', path }];
}

function deep(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => at(inner, step), data);
}

function isNothing(data: unknown): boolean {
  return data === undefined || data === null;
}

function isFilledMap(data: unknown): data is Record<string, unknown> {
  return isPlainMap(data) && Object.values(data).some((value) => value !== undefined);
}
