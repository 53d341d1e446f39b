/** What stands before the cursor in a line of bash. */
export interface BashLine {
  /** The words before the one at the cursor, as the command gets them. */
  readonly words: readonly string[];
  /** The word at the cursor, as far as it is written, as the command would get it. */
  readonly current: string;
  /** The beginning of `current` that readline leaves as it is; it replaces the rest. */
  readonly kept: string;
  /** The quote that is open at the cursor. */
  readonly quote: '' | '"' | "'";
}

/**
 * Reads a line of bash up to the cursor, and finds what readline will replace:
 * what comes after the last character that breaks words, or after a quote that
 * is open (`_rl_find_completion_word` of readline 8). Nothing is expanded.
 *
 * @param breaks the characters of `COMP_WORDBREAKS`.
 */
export function readBashLine(line: string, breaks: string): BashLine {
  const words: string[] = [];
  let quote: BashLine['quote'] = '';
  let [current, kept, inWord] = ['', '', false];
  // Where the replaced part begins if the open quote is closed again: a whole quoted string breaks no word.
  let keptOutside = '';
  const characters = [...line];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at]!;
    const next = characters[at + 1];
    if (quote === '' && /\s/.test(character)) {
      if (inWord) words.push(current);
      [current, kept, inWord] = ['', '', false];
      continue;
    }
    inWord = true;
    if (quote !== "'" && character === '\\') {
      const isKept = quote === '"' && next !== undefined && !'"\\$`'.includes(next);
      current += `${isKept ? '\\' : ''}${next ?? ''}`;
      at += 1;
    } else if (quote === '' && (character === '"' || character === "'")) {
      quote = character;
      [kept, keptOutside] = [current, kept];
    } else if (character === quote) {
      quote = '';
      kept = keptOutside;
    } else {
      current += character;
      if (quote === '' && breaks.includes(character)) kept = current;
    }
  }
  return { words, current, kept, quote };
}

/** `words`, each of which begins with what is written, as they replace what readline will replace. */
export function bashCandidates(words: readonly string[], { kept, quote }: BashLine): string[] {
  return words.map((word) => quoted(word.slice(kept.length), quote));
}

function quoted(text: string, quote: BashLine['quote']): string {
  if (quote === "'") return text.replaceAll("'", "'\\''");
  // Between double quotes nothing keeps an exclamation mark from being the history's.
  if (quote === '"') return text.replaceAll(/["\\$`]/g, '\\$&').replaceAll('!', '"\\!"');
  return text.replaceAll(/[^\p{L}\p{N}\p{M}_@%+,./:=-]/gu, '\\$&');
}
