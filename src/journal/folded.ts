/**
 * Marks that stand over or under a letter and leave it the letter it is: the
 * accents of any script, and the points of Hebrew. Not the vowel signs of
 * Indian scripts, nor what makes が of か. Made when it is needed: the engine takes longer for it than for a command.
 */
const accents = () => /(?![\u3099\u309a])(?:(?=\p{Script=Inherited})\p{M}|[\u0591-\u05c7])/gu;

/** Letters with a stroke or joined, which Unicode takes for letters of their own and keyboards often lack. */
const plainer: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
};

/** What has neither accents nor letters with two small forms, and no blank but these. */
const plain = /^[ -~\n]*$/;

/**
 * `text` without regard to case and accents, and with every blank a space.
 * Capitals come first, so that `ß` and `SS` are the same, and both kinds of `σ`.
 */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll('\n', ' ');
  return text
    .normalize('NFKD')
    .replaceAll(accents(), '')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[łøđðħŧæœς]/g, (letter) => plainer[letter]!)
    .normalize('NFC')
    .replaceAll(/\s/g, ' ');
}

/** `text` as it was written, however its accents are stored, and with every blank a space. */
export function unfolded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s/g, ' ');
}
