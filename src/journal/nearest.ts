import leven from 'leven';

/** The one of `known` that `written` was most likely meant to be; `undefined` if none is near. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const farthest = Math.max(written.length < 3 ? 1 : 2, Math.floor(written.length / 3));
  const [best] = known
    .map((word) => ({
      word,
      begins: word[0] === written[0],
      distance: word.startsWith(written) && written.length > 2 ? 0 : leven(written, word),
    }))
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance || Number(b.begins) - Number(a.begins));
  return best?.word;
}
