import { linesChanged } from '../journal/lines-changed.ts';

/** A line that goes, or one that comes, without its end. */
export interface DiffLine {
  readonly kind: 'gone' | 'come';
  readonly text: string;
}

/** Pairs of lines that are compared at most; beyond, what differs goes and comes as a whole. */
const mostPairs = 4_000_000;

/**
 * The lines that go and come from `before` to `after`, as few as can be: what
 * is left out of a longest common subsequence of lines (Wagner and Fischer 1974).
 */
export function lineDiff(before: string, after: string): DiffLine[] {
  const { gone, come } = linesChanged(before, after);
  const [from, to] = [linesOf(gone), linesOf(come)];
  if (from.length * to.length > mostPairs) return [...from.map(goes), ...to.map(comes)];
  const width = to.length + 1;
  // How long a common subsequence of the lines from here on can be, row by row from the end.
  const common = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      common[at] =
        from[row] === to[column]
          ? common[at + width + 1]! + 1
          : Math.max(common[at + width]!, common[at + 1]!);
    }
  }
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const at = row * width + column;
    if (row < from.length && column < to.length && from[row] === to[column]) {
      row += 1;
      column += 1;
    } else if (row < from.length && (column === to.length || common[at + width]! >= common[at + 1]!)) {
      lines.push(goes(from[row]!));
      row += 1;
    } else {
      lines.push(comes(to[column]!));
      column += 1;
    }
  }
  return lines;
}

/** Lines with their ends, so that one without an end differs from one that has it. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function goes(line: string): DiffLine {
  return { kind: 'gone', text: withoutEnd(line) };
}

function comes(line: string): DiffLine {
  return { kind: 'come', text: withoutEnd(line) };
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}
