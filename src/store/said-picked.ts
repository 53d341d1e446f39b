import type { Entry } from '../journal/entry.ts';
import { sides } from '../journal/side.ts';
import { at, isPlainMap } from './yaml-data.ts';

const lists = ['commitments', 'wins', 'development', 'notes'] as const;
const maps = ['standards', 'answers'] as const;

/**
 * Of what the file of a day says, as data, what is also in `kept`: a part of
 * the `entry` that was read of it, with the very things of it. Keys of the
 * person's own stay with the thing they stand in; those of the day itself go.
 */
export function pickedDay(data: unknown, entry: Entry, kept: Entry): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  const put = (key: string, value: unknown, isEmpty: boolean) => {
    if (!isEmpty) picked[key] = value;
  };
  for (const key of ['opened', 'closed', 'private'] as const)
    put(key, at(data, key), kept[key] === undefined);
  put('intention', at(data, 'intention'), kept.intention === undefined);
  for (const key of lists) {
    const written = at(data, key);
    const some = Array.isArray(written)
      ? written.filter((_, index) => (kept[key] as readonly unknown[]).includes(entry[key][index]))
      : [];
    put(key, some, some.length === 0);
  }
  for (const key of maps) {
    const some = Object.entries(mapAt(data, key)).filter(([id]) => Object.hasOwn(kept[key], id));
    put(key, Object.fromEntries(some), some.length === 0);
  }
  const views = Object.entries(mapAt(data, 'lens')).flatMap(([lens, given]) => {
    const left: object | undefined = kept.lens[lens as keyof Entry['lens']];
    const gone = sides.filter((side) => left && !Object.hasOwn(left, side));
    const some = Object.entries(isPlainMap(given) ? given : {}).filter(
      ([key]) => !gone.some((side) => side === key),
    );
    return left ? [[lens, Object.fromEntries(some)] as const] : [];
  });
  put('lens', Object.fromEntries(views), views.length === 0);
  return picked;
}

function mapAt(data: unknown, key: string): Record<string, unknown> {
  const map = at(data, key);
  return isPlainMap(map) ? map : {};
}
