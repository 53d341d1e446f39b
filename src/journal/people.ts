import type { Entry } from './entry.ts';
import { folded } from './folded.ts';

/** What stands between two people in one field: `Sam and Dana`, `Sam, Dana`; `and` in a few languages. */
const between = /(\s*[,;]\s*|\s+(?:and|und|et|y|och|og|en|[&+/])\s+)/i;

/**
 * Every person that `entries` know: whom something was promised to, and who was
 * recognised. In the order in which they first appear, each once. `the team` and
 * `everybody` are nobody's name.
 */
export function peopleIn(entries: readonly Pick<Entry, 'commitments' | 'wins'>[]): string[] {
  const named = entries.flatMap(({ commitments, wins }) => [
    ...commitments.map(({ to }) => to),
    ...wins.map(({ who }) => who),
  ]);
  const people = new Map<string, string>();
  for (const name of named.flatMap((one) => (one === undefined ? [] : peopleNamed(one)))) {
    const key = foldedName(name);
    if (!people.has(key) && !isGroup(key)) people.set(key, name);
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

const set = (words: string) => new Set(words.split(' '));
/** Words that mean several people, or oneself. */
const groups = set(
  'all board everybody everyone everything group me myself office others people team teams us',
);
/** Words that may stand beside them, and name nobody either. */
const beside = set(
  'a an and at by for from her his in its my of on or our that the their this to whole with your',
);
const titles = set('mr mrs ms miss dr prof sir');
const particles = set('al bin da de del della den der di du el ibn la le van von');
const nobody: ReadonlySet<string> = new Set([...groups, ...beside, ...titles, ...particles]);

/** Whether a folded name is that of a group: `my whole team`. */
function isGroup(name: string): boolean {
  const words = name.split(' ');
  return (
    words.some((word) => groups.has(word)) && words.every((word) => groups.has(word) || beside.has(word))
  );
}

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
