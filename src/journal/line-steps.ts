/** A line that stays, goes or comes, with its end. */
export interface LineStep {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
}

/** Pairs of lines that are compared at most; beyond, what differs goes and comes as a whole. */
const mostPairs = 4_000_000;

/**
 * How one goes from the lines `from` to the lines `to`, with as few that go and
 * come as can be: what is left out of a longest common subsequence of lines
 * (Wagner and Fischer 1974).
 */
export function lineSteps(from: readonly string[], to: readonly string[]): LineStep[] {
  const [goes, comes] = [step('gone'), step('come')];
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
  const steps: LineStep[] = [];
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    const at = row * width + column;
    if (row < from.length && column < to.length && from[row] === to[column]) {
      steps.push({ kind: 'same', text: from[row]! });
      row += 1;
      column += 1;
    } else if (row < from.length && (column === to.length || common[at + width]! >= common[at + 1]!)) {
      steps.push(goes(from[row]!));
      row += 1;
    } else {
      steps.push(comes(to[column]!));
      column += 1;
    }
  }
  return steps;
}

function step(kind: LineStep['kind']): (text: string) => LineStep {
  return (text) => ({ kind, text });
}

/** Lines with their ends, so that one without an end differs from one that has it. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
