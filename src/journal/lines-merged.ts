import { lineSteps, linesOf } from './line-steps.ts';
import { linesChanged } from './lines-changed.ts';

/** What two people made of one text. */
export interface LinesMerged {
  /** With the changes of both; where both changed the same lines, with both versions between marks as git makes them. */
  readonly text: string;
  /** How many places there are that both changed. */
  readonly conflicts: number;
}

/** What the versions are called in the marks. */
export interface Names {
  readonly ours: string;
  readonly theirs: string;
}

/** Lines `from` to `to` of a text, from 0, `to` after the last, become `lines`. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/**
 * `ours` and `theirs`, two versions of `base`, as one: what only one of them
 * changed is changed. Changes that touch count as changes of the same place,
 * as in diff3 (Khanna, Kunal and Pierce 2007).
 */
export function linesMerged(base: string, ours: string, theirs: string, names: Names): LinesMerged {
  const lines = linesOf(base);
  const [mine, others] = [hunksOf(base, ours), hunksOf(base, theirs)];
  const merged: string[] = [];
  let conflicts = 0;
  let at = 0;
  while (mine.length > 0 || others.length > 0) {
    const { a, b, from, to } = nextPlace(mine, others);
    merged.push(...lines.slice(at, from));
    const [left, right] = [a, b].map((hunks) => within(lines, hunks, from, to));
    if (b.length === 0 || left!.join('') === right!.join('')) merged.push(...left!);
    else if (a.length === 0) merged.push(...right!);
    else {
      conflicts += 1;
      const [before, after] = [left!, right!].map(ended);
      merged.push(`<<<<<<< ${names.ours}\n`, ...before!, '=======\n', ...after!, `>>>>>>> ${names.theirs}\n`);
    }
    at = to;
  }
  return { text: [...merged, ...lines.slice(at)].join(''), conflicts };
}

/** Takes the hunks of the next place from both lists: all that touch one another. */
function nextPlace(mine: Hunk[], others: Hunk[]) {
  const [a, b]: [Hunk[], Hunk[]] = [[], []];
  const from = Math.min(mine[0]?.from ?? Infinity, others[0]?.from ?? Infinity);
  let to = from;
  for (;;) {
    const [list, taken] = (mine[0]?.from ?? Infinity) <= to ? [mine, a] : [others, b];
    const next = list[0];
    if (!next || next.from > to) return { a, b, from, to };
    taken.push(list.shift()!);
    to = Math.max(to, next.to);
  }
}

/** The lines from `from` to `to` after `hunks`. */
function within(lines: readonly string[], hunks: readonly Hunk[], from: number, to: number): string[] {
  const made: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    made.push(...lines.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...made, ...lines.slice(at, to)];
}

function hunksOf(before: string, after: string): Hunk[] {
  const { at, gone, come } = linesChanged(before, after);
  const hunks: { from: number; to: number; lines: string[] }[] = [];
  let line = linesOf(before.slice(0, at)).length;
  let open = false;
  for (const { kind, text } of lineSteps(linesOf(gone), linesOf(come))) {
    if (kind !== 'same' && !open) hunks.push({ from: line, to: line, lines: [] });
    open = kind !== 'same';
    if (kind === 'come') hunks.at(-1)!.lines.push(text);
    else line += 1;
    if (kind === 'gone') hunks.at(-1)!.to = line;
  }
  return hunks;
}

/** Marks begin on a line of their own. */
function ended(lines: readonly string[]): string[] {
  return lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`));
}
