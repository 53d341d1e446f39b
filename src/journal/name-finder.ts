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

/** What finds `names`, the longest first, wherever one of them stands as a word; from left to right, not overlapping. */
export function finderOf(names: readonly string[]): Finder {
  const byFirst = new Map<string, string[]>();
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), name]);
  }
  return function* find(text, isMeant = () => true) {
    for (let at = 0; at < text.length; at += 1) {
      const found = foundAt(byFirst.get(text[at]!) ?? [], text, at).find(isMeant);
      if (!found) continue;
      yield found;
      at += found.length + (found.s ? 1 : 0) - 1;
    }
  };
}

function foundAt(names: readonly string[], text: string, at: number): NameFound[] {
  return names.flatMap((name): NameFound[] => {
    const length = lengthIn(name, text, at);
    if (length === undefined || (startsInWord(name) && endsInWord(text.slice(0, at)))) return [];
    const after = text.slice(at + length, at + length + 3);
    if (!endsInWord(name) || !startsInWord(after)) return [{ name, at, length, s: false }];
    return after[0] === 's' && !startsInWord(after.slice(1)) ? [{ name, at, length, s: true }] : [];
  });
}

/** How long `name` is in `text` at `at`, where more blanks may stand between its words; `undefined` if it is not there. */
function lengthIn(name: string, text: string, at: number): number | undefined {
  let to = at;
  for (const [index, word] of name.split(' ').entries()) {
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
  const code = /[\udc00-\udfff]/.test(last) ? text.slice(-2) : last;
  return inWord.test(code);
}
