/**
 * The words of a command as a POSIX shell would split it: at blanks, quotes
 * honoured, and nothing else a shell does. `code --wait`, `"/opt/my editor/ed" -n`.
 *
 * @param backslashes whether a backslash takes away the meaning of what follows; not where it is part of paths.
 * @returns nothing if a quote is not closed.
 */
export function commandWords(command: string, backslashes = true): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < command.length; at += 1) {
    const character = command[at]!;
    const next = command[at + 1];
    // Within double quotes a backslash is one, unless before a quote or another.
    const escapes = quote === '' ? next !== undefined : quote === '"' && /["\\$`]/.test(next ?? '');
    if (backslashes && character === '\\' && escapes) {
      word = (word ?? '') + next;
      at += 1;
    } else if (character === quote) quote = '';
    else if (quote === '' && /["']/.test(character)) {
      quote = character;
      word ??= '';
    } else if (quote === '' && /\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}
