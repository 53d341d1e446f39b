import type { Slip } from './flaw.ts';
import { at, fingerprint, isPlainMap } from './yaml-data.ts';

/**
 * Records that stand twice, word for word, in one of the lists under `keys`;
 * under none, in `data` itself. Perhaps that was meant, so `lead` takes none of
 * them away.
 */
export function twinsIn(data: unknown, keys: readonly string[]): Slip[] {
  return keys.length === 0 ? twinsOf(data, []) : keys.flatMap((key) => twinsOf(at(data, key), [key]));
}

function twinsOf(list: unknown, path: readonly string[]): Slip[] {
  if (!Array.isArray(list)) return [];
  const firsts = new Map<string, number>();
  return list.flatMap((record, index): Slip[] => {
    if (!isPlainMap(record)) return [];
    const print = fingerprint(record);
    const first = firsts.get(print);
    firsts.set(print, first ?? index);
    return first === undefined ? [] : [twin([...path, index], first)];
  });
}

function twin(path: readonly (string | number)[], first: number): Slip {
  return {
    at: path,
    message: `this is item ${first + 1} of the list again, word for word`,
    advice: 'Remove one of them, unless it is meant to count twice.',
  };
}
