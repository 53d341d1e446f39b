/**
 * What stands for a text where nobody means to deceive: two texts that differ
 * have the same once in some 10^30 cases. Four sums in the manner of FNV-1a
 * (Fowler, Noll, Vo), each with a multiplier of its own; a cryptographic one
 * takes longer to load than most commands to run.
 */
export function fingerprint(text: string): string {
  let [a, b, c, d] = [0x811c9dc5, 0x01000193 ^ text.length, 0x9e3779b9, 0x2545f491];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
    c = Math.imul(c + code, 0xc2b2ae35) ^ (c >>> 16);
    d = Math.imul(d ^ (code + index), 0x27d4eb2f) ^ (d >>> 15);
  }
  return spelt([a, b, c, d]);
}

function spelt([a, b, c, d]: readonly [number, number, number, number]): string {
  const word = (sum: number) => (sum >>> 0).toString(36);
  return `${word(a)}-${word(b)}-${word(c)}-${word(d)}`;
}

/** The four sums of a fingerprint; all 0 for none, which is the empty string. */
export function printWords(print: string): number[] {
  return print === '' ? [0, 0, 0, 0] : print.split('-').map((sum) => Number.parseInt(sum, 36));
}

/** The fingerprint of the four sums that stand in `words` from one place on; see `printWords`. */
export function printAt(words: ArrayLike<number>, at: number): string {
  const [a, b, c, d] = [words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!];
  return (a | b | c | d) === 0 ? '' : spelt([a, b, c, d]);
}
