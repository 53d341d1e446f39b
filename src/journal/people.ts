import type { Entry } from './entry.ts';
import { folded } from './folded.ts';

/** What stands between two people in one field: `Sam and Dana`, `Sam, Dana`. */
const between = /(\s*[,;]\s*|\s+(?:and|[&+/])\s+)/i;

/**
 * Every person that `entries` know: whom something was promised to, and who was
 * recognised. In the order in which they first appear, each once.
 */
export function peopleIn(entries: readonly Pick<Entry, 'commitments' | 'wins'>[]): string[] {
  const named = entries.flatMap(({ commitments, wins }) => [
    ...commitments.map(({ to }) => to),
    ...wins.map(({ who }) => who),
  ]);
  const people = new Map<string, string>();
  for (const name of named.flatMap((one) => (one === undefined ? [] : peopleNamed(one)))) {
    const key = foldedName(name);
    if (!people.has(key)) people.set(key, name);
  }
  return [...people.values()];
}

/** The people that one field names. */
function peopleNamed(field: string): string[] {
  return fieldParts(field).filter((part, index) => index % 2 === 0 && part.trim() !== '');
}

/** A field cut into names and what stands between them, by turns. */
export function fieldParts(field: string): string[] {
  return field.split(between);
}

/** Whether every character of `text` is one of ASCII, and so one for a person, too. */
export function isPlain(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text);
}

/** A name, or any text, without regard to case, accents, the kind of blanks, quotes and dashes, and what nobody sees. */
export function foldedName(text: string): string {
  return foldedText(text).replaceAll(/ +/g, ' ').trim();
}

/** The same with all its blanks. */
export function foldedText(text: string): string {
  // Most texts by far, in a hundredth of the time.
  if (isPlain(text)) return text.toLowerCase().replaceAll(/\s/g, ' ').replaceAll('`', "'");
  return folded(text.replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''))
    .replaceAll(/[‘’ʼ`]/g, "'")
    .replaceAll(/[\u2010-\u2014]/g, '-');
}

/** Words that are part of names and name nobody. */
const nobody = new Set(
  [
    'the a an and or of for to in on at by with from my our your his her their its this that all',
    'mr mrs ms miss dr prof sir van von der den de del della di da du la le el al bin ibn',
    'team group board people everybody everyone everything office others me us',
  ].flatMap((line) => line.split(' ')),
);

/** The words of `name`, folded, that stand for the person on their own: `Dana` and `Smith`. */
export function wordsOfName(name: string): string[] {
  const words = foldedName(name).split(/[^\p{L}\p{M}\p{N}'-]+/u);
  const all = words.flatMap((word) => [word, ...word.split('-')]);
  return [...new Set(all)].filter((word) => /\p{L}.*\p{L}/u.test(word) && !nobody.has(word));
}

/** What the person at `index`, from 0, is called instead: `Person A` … `Person Z`, `Person AA`. */
export function aliasOf(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `Person ${letters}`;
}

/** How many people `text` speaks of by such a name. */
export function aliasesIn(text: string): number {
  const letters = [...text.matchAll(/\bPerson ([A-Z]+(?: or [A-Z]+)*)\b/g)].flatMap(([, said]) =>
    said!.split(' or '),
  );
  return new Set(letters).size;
}
