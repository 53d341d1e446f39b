import { folded } from './folded.ts';

const little = new Set([
  'a',
  'an',
  'the',
  'i',
  'my',
  'to',
  'of',
  'and',
  'or',
  'in',
  'on',
  'for',
  'with',
  'is',
  'it',
]);

/** A short id for `text`, in letters of any script, that is none of `taken`. */
export function slugOf(text: string, taken: readonly string[]): string {
  const words =
    folded(text)
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !little.has(word));
  const slug =
    (telling.length > 0 ? telling : words).slice(0, 3).join('-').slice(0, 24).replace(/-+$/, '') || 'own';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? slug : `${slug}-${count}`;
    if (!taken.includes(id)) return id;
  }
}
