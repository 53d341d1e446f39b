/** A name that was found in a text: where, how long it stands there, and whether an `s` follows that ends the word. */
export interface NameFound {
  /** As it was looked for. */
  readonly name: string;
  /** In UTF-16 units. */
  readonly at: number;
  readonly length: number;
  readonly s: boolean;
}

/** A letter, accent or digit; not of those scripts that put no blanks between words. */
const inWord =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]$/u;

/** What finds names in a text; one that is not meant is passed over. */
export type Finder = (text: string, isMeant?: (found: NameFound) => boolean) => Generator<NameFound, void>;

/** A name, and what has to be known of it to find it. */
interface Wanted {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether a letter or digit beside it would make another word of it. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** What finds `names`, the longest first, wherever one of them stands as a word; from left to right, not overlapping. */
export function finderOf(names: readonly string[]): Finder {
  const byFirst = new Map<string, Wanted[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const wanted = { name, words: name.split(' '), begins: startsInWord(name), ends: endsInWord(name) };
    byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), wanted]);
  }
  return function* find(text, isMeant = () => true) {
    for (let at = 0; at < text.length; at += 1) {
      const some = byFirst.get(text[at]!);
      const found = some && foundAt(some, text, at, isMeant);
      if (!found) continue;
      yield found;
      at += found.length + (found.s ? 1 : 0) - 1;
    }
  };
}

function foundAt(
  some: readonly Wanted[],
  text: string,
  at: number,
  isMeant: (found: NameFound) => boolean,
): NameFound | undefined {
  for (const { name, words, begins, ends } of some) {
    const length = lengthIn(words, text, at);
    if (length === undefined || (begins && endsInWord(text.slice(Math.max(0, at - 2), at)))) continue;
    const after = text.slice(at + length, at + length + 3);
    const isOver = !ends || !startsInWord(after);
    if (!isOver && (after[0] !== 's' || startsInWord(after.slice(1)))) continue;
    const found = { name, at, length, s: !isOver };
    if (isMeant(found)) return found;
  }
  return undefined;
}

/** How long a name of these words is in `text` at `at`, where more blanks may stand between them; `undefined` if it is not there. */
function lengthIn(words: readonly string[], text: string, at: number): number | undefined {
  let to = at;
  for (const [index, word] of words.entries()) {
    const begun = to;
    if (index > 0) while (text[to] === ' ') to += 1;
    if ((index > 0 && to === begun) || !text.startsWith(word, to)) return undefined;
    to += word.length;
  }
  return to - at;
}

function startsInWord(text: string): boolean {
  const code = text.codePointAt(0);
  return code !== undefined && inWord.test(String.fromCodePoint(code));
}

function endsInWord(text: string): boolean {
  const last = text.at(-1) ?? '';
  return inWord.test(/[\udc00-\udfff]/.test(last) ? text.slice(-2) : last);
}
