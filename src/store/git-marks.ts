/** The two versions that git left in one text, and where the first mark stands. */
export interface Versions {
  readonly ours: string;
  readonly theirs: string;
  /** From 1. */
  readonly line: number;
  /** How many places there are. */
  readonly places: number;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** What comes after each mark, from which part it may come. */
const marks: readonly (readonly [RegExp, from: readonly Part[], to: Part])[] = [
  [/^<{7}( |\r?$)/, ['both'], 'ours'],
  [/^\|{7}( |\r?$)/, ['ours'], 'base'],
  [/^={7}\r?$/, ['ours', 'base'], 'theirs'],
  [/^>{7}( |\r?$)/, ['theirs'], 'both'],
];

/** Whether a line of `text` is a mark that git makes at the beginning of a conflict. */
export function isMarked(text: string): boolean {
  return /^<{7}( |\r?$)/m.test(text) && /^>{7}( |\r?$)/m.test(text);
}

/** The versions in `text`, where git could not merge; `undefined` if its marks are not there or not in order. */
export function versionsIn(text: string): Versions | undefined {
  const lines = text.split(/(?<=\n)/);
  const [ours, theirs]: [string[], string[]] = [[], []];
  let part: Part = 'both';
  let first = 0;
  let places = 0;
  for (const [index, line] of lines.entries()) {
    const mark = marks.find(([pattern]) => pattern.test(line.replace(/\n$/, '')));
    // Seven equals signs alone may be a line of text.
    if (mark && !(part === 'both' && mark[2] === 'theirs')) {
      if (!mark[1].includes(part)) return undefined;
      part = mark[2];
      if (part === 'ours') {
        first ||= index + 1;
        places += 1;
      }
      continue;
    }
    if (part === 'both' || part === 'ours') ours.push(line);
    if (part === 'both' || part === 'theirs') theirs.push(line);
  }
  const isWhole = part === 'both' && places > 0;
  return isWhole ? { ours: ours.join(''), theirs: theirs.join(''), line: first, places } : undefined;
}
