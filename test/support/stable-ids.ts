import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names for the ids that the program draws at random: `k001`, `k002` … in the order they turn up. */
export interface StableIds {
  /** Reads the days of every journal below `home` for ids drawn since. */
  learn(home: string): void;
  /** `text` of the program, with names for ids. */
  shown(text: string): string;
  /** `text` of the transcript, with ids for names. */
  meant(text: string): string;
  /** Whether an id happens to be a word of `text`, where it would be taken for one. */
  collide(text: string): boolean;
}

const drawn = /\bid: (["']?)([a-z2-9]{4})\1(?=[\s,}]|$)/g;
const named = /\bid: (["']?)(k\d{3})\1(?=[\s,}]|$)/g;

/**
 * @param written what the transcript itself writes to files; ids in there stay as they are, and no
 * id gets a name in there.
 */
export function stableIds(written: string): StableIds {
  const own = new Set([...written.matchAll(drawn), ...written.matchAll(named)].map(([, , id]) => id!));
  const names = new Map<string, string>();
  let count = 0;

  function nextName(): string {
    count += 1;
    const name = `k${String(count).padStart(3, '0')}`;
    return own.has(name) ? nextName() : name;
  }

  return {
    learn(home) {
      for (const path of daysBelow(home)) {
        for (const [, , id] of readFileSync(path, 'utf8').matchAll(drawn)) {
          if (!own.has(id!) && !names.has(id!)) names.set(id!, nextName());
        }
      }
    },
    shown(text) {
      // An id that reads as a number is quoted in the file; its name need not be.
      const unquoted = text.replaceAll(drawn, (whole, _, id) => (names.has(id) ? `id: ${id}` : whole));
      return [...names].reduce((result, [id, name]) => result.replaceAll(alone(id), name), unquoted);
    },
    meant: (text) => [...names].reduce((result, [id, name]) => result.replaceAll(alone(name), id), text),
    collide: (text) => [...names.keys()].some((id) => alone(id).test(text)),
  };
}

/** `word` where it is not part of a longer one. */
function alone(word: string): RegExp {
  return new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g');
}

/** Paths of the files of days, oldest first. */
function daysBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\bdays[\\/]\d{4}[\\/][^\\/]+\.yaml$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}
