import { momentPattern } from '../journal/moment.ts';
import type { Change, Step } from './yaml-change.ts';
import { at, isPlainMap } from './yaml-data.ts';

/** Characters of the words for a change. */
const longest = 160;

/**
 * `changes` of a file that says `written`, in words: what is changed, by its
 * own text where it has one, and how. `Ask Sam for feedback: status kept, done 2026-11-23`.
 */
export function changeWords(changes: readonly Change[], written: unknown): string {
  const said = new Map<string, string[]>();
  for (const change of changes) {
    const [thing, how] = wordsOf(change, written);
    said.set(thing, [...(said.get(thing) ?? []), how]);
  }
  const words = [...said].map(([thing, how]) =>
    [thing, how.join(', ')].filter((part) => part !== '').join(': '),
  );
  return inBrief(words.join('; '));
}

/** What is changed, and how. */
function wordsOf(change: Change, written: unknown): [thing: string, how: string] {
  if ('append' in change) {
    const [thing, key] = placeOf(change.append, written);
    const item = nameOf(change.item);
    return item === undefined ? [thing, key] : [[thing, key].filter((part) => part !== '').join(' '), item];
  }
  if ('remove' in change) {
    const [thing, key] = placeOf(change.remove, written);
    return [thing, `without ${key}`];
  }
  const [thing, key] = placeOf(change.set, written);
  const value = nameOf(change.to) ?? '';
  return thing === '' ? [key, value] : [thing, `${key} ${value}`.trim()];
}

/** The thing that a change is made to, and the last keys within it. */
function placeOf(steps: readonly Step[], written: unknown): [thing: string, key: string] {
  let inner = written;
  let thing = '';
  let keys: string[] = [];
  for (const step of steps) {
    const isItem = typeof step !== 'string';
    inner =
      typeof step === 'object'
        ? (Array.isArray(inner) ? inner : []).find((item) => at(item, 'id') === step.id)
        : at(inner, step);
    if (isItem) {
      thing = nameOf(inner) ?? (typeof step === 'object' ? step.id : `${keys.join(' ')} ${step + 1}`);
      keys = [];
    } else keys.push(step);
  }
  return [thing, keys.join(' ')];
}

/** What a value is called: itself, or the text or the id of a thing. */
function nameOf(value: unknown): string | undefined {
  // That it was opened or closed says it; when it was stands beside it.
  if (typeof value === 'string' && momentPattern.test(value)) return '';
  if (!isPlainMap(value)) return Array.isArray(value) || value == null ? undefined : inBrief(String(value));
  const name = at(value, 'text') ?? at(value, 'id');
  return typeof name === 'string' ? inBrief(name) : undefined;
}

/** `text`, or the beginning of a long one: what is kept of a change is to be recognised by it. */
export function inBrief(text: string): string {
  const characters = [...text];
  return characters.length > longest ? `${characters.slice(0, longest - 3).join('')}...` : text;
}
