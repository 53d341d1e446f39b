import { nearest } from '../journal/nearest.ts';
import { records } from './check-entry.ts';
import type { Slip } from './flaw.ts';
import { at, isPlainMap } from './yaml-data.ts';
import type { Path } from './yaml-write.ts';

/** What is called by an id. */
export type Called = 'standard' | 'goal' | 'commitment';

/** An id that is used, and where. */
export interface Reference {
  readonly called: Called;
  readonly id: string;
  readonly at: Path;
}

/** The standards and goals that an entry names. `data` fits its schema. */
export function referencesOfEntry(data: unknown): Reference[] {
  const goals = ['commitments', 'wins', 'development'].flatMap((key) =>
    records(data, key).flatMap(({ record, path }) => named('goal', at(record, 'goal'), [...path, 'goal'])),
  );
  return [...keysUnder(data, 'standards', 'standard'), ...goals];
}

/** The standards, goals and commitments that a review names. */
export function referencesOfReview(data: unknown): Reference[] {
  const listed = (key: string, called: Called) => {
    const list = at(data, key);
    return Array.isArray(list) ? list.flatMap((id, index) => named(called, id, [key, index])) : [];
  };
  return [
    ...keysUnder(data, 'carried', 'commitment'),
    ...keysUnder(data, 'goals', 'goal'),
    ...named('standard', at(at(data, 'standard'), 'id'), ['standard', 'id']),
    ...listed('new-goals', 'goal'),
    ...listed('commitments', 'commitment'),
  ];
}

function keysUnder(data: unknown, key: string, called: Called): Reference[] {
  const map = at(data, key);
  return isPlainMap(map) ? Object.keys(map).map((id) => ({ called, id, at: [key, id] })) : [];
}

function named(called: Called, id: unknown, path: Path): Reference[] {
  return typeof id === 'string' ? [{ called, id, at: path }] : [];
}

/** Where each kind of thing is defined, or made. */
const homes: Readonly<Record<Called, string>> = {
  standard: 'standards.yaml',
  goal: 'goals.yaml',
  commitment: 'the days',
};

/** The slip of an id that is called in `places` places, of which `reference` is the first, and is none of `known`. */
export function unknownId(
  { called, id, at: path }: Reference,
  places: number,
  known: readonly string[],
): Slip {
  const meant = nearest(id, known);
  const others = places > 1 ? `; so in ${places} places` : '';
  const back =
    called === 'commitment'
      ? 'Correct the id in an editor, or remove it.'
      : `Correct the id in an editor, or bring the ${called} back: lead ${called}s add TEXT --id ${id}`;
  return {
    at: path,
    part: typeof path.at(-1) === 'number' || ['goal', 'id'].includes(String(path.at(-1))) ? 'value' : 'key',
    message: `no ${called} in ${homes[called]} has the id ${id}${others}`,
    advice: `${meant ? `${meant} is near. ` : ''}${back}`,
  };
}
