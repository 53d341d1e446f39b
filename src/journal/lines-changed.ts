/** The one stretch of whole lines in which two texts differ. */
export interface LinesChanged {
  /** Where it begins in both, in UTF-16 units. */
  readonly at: number;
  /** What stands there in the first text, and what in the second. */
  readonly gone: string;
  readonly come: string;
}

/** Where `before` and `after` differ: all lines but those that both begin with, and those that both end with. */
export function linesChanged(before: string, after: string): LinesChanged {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  while (at > 0 && before[at - 1] !== '\n') at -= 1;
  let same = 0;
  while (same < shorter - at && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const tail = wholeLines(before, after, at, same);
  return {
    at,
    gone: before.slice(at, before.length - tail),
    come: after.slice(at, after.length - tail),
  };
}

/** As much of the `same` last units of both texts as is whole lines in both. `at` begins a line. */
function wholeLines(before: string, after: string, at: number, same: number): number {
  const begins = (text: string) => text.length - same === at || text[text.length - same - 1] === '\n';
  if (begins(before) && begins(after)) return same;
  const lineEnd = before.indexOf('\n', before.length - same);
  return lineEnd < 0 ? 0 : before.length - lineEnd - 1;
}
