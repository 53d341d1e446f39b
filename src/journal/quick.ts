import type { Day } from './day.ts';
import { type Minutes, parseDuration } from './duration.ts';
import { type Side, sides } from './side.ts';
import { parseSpokenDay } from './spoken-day.ts';

/** What a line typed in one go says, its marks taken out. */
export interface Quick {
  readonly text: string;
  /** `@Dana`: whom it is promised to, or who is recognised. */
  readonly who?: string;
  /** `due:fri`. */
  readonly due?: Day;
  /** `budget:2h`. */
  readonly budget?: Minutes;
  /** `#lead` or `#manage`. */
  readonly side?: Side;
  /** `goal:delegate`. */
  readonly goal?: string;
  /** A mark whose value does not read. */
  readonly unclear?: string;
}

/**
 * Reads a line such as `Send the plan @Dana due:fri budget:2h #manage`.
 *
 * A name in the middle of a sentence stays in it without its `@`; a first and
 * last name are joined by `_`. Whatever is no mark stays as it was typed.
 */
export function parseQuick(line: string, today: Day, workingDay: Minutes): Quick {
  const words = line.trim().split(/(\s+)/);
  const found: { -readonly [Key in keyof Quick]?: Quick[Key] } = {};
  const unnamed = words.map((word) => {
    const [, key, value] = /^(due|budget|goal):(\S+)$/.exec(word) ?? [];
    if (key === 'due') return set('due', parseSpokenDay(value!.replaceAll('_', ' '), today, 'future'), word);
    if (key === 'budget') return set('budget', parseDuration(value!, workingDay), word);
    if (key === 'goal') return set('goal', value, word);
    const side = sides.find((known) => word === `#${known}`);
    return side ? set('side', side, word) : word;
  });
  const isSaid = (word: string) => word.trim() !== '';
  const [first, last] = [unnamed.findIndex(isSaid), unnamed.findLastIndex(isSaid)];
  const kept = unnamed.map((word, index) => {
    const [, name, after] = /^@(\p{L}[\p{L}\p{M}\p{N}_.'’-]*?)([.,;:!?]*)$/u.exec(word) ?? [];
    if (!name) return word;
    const spoken = name.replaceAll('_', ' ');
    const atAnEnd = (index === first || index === last) && found.who === undefined;
    found.who ??= spoken;
    return atAnEnd ? '' : `${spoken}${after}`;
  });
  return { ...found, text: tidy(kept) };

  function set<Key extends keyof Quick>(key: Key, value: Quick[Key] | undefined, word: string): string {
    if (value === undefined) found.unclear ??= word;
    else found[key] = value;
    return value === undefined ? word : '';
  }
}

/** The words again, without the double spaces that taken-out marks leave. */
function tidy(words: readonly string[]): string {
  return words
    .filter((word, index) => !(/^\s+$/.test(word) && (index === 0 || words[index - 1] === '')))
    .join('')
    .trim();
}
