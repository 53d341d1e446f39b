import { lineSteps, linesOf } from '../journal/line-steps.ts';
import { linesChanged } from '../journal/lines-changed.ts';

/** A line that goes, or one that comes, without its end. */
export interface DiffLine {
  readonly kind: 'gone' | 'come';
  readonly text: string;
}

/** The lines that go and come from `before` to `after`, as few as can be. */
export function lineDiff(before: string, after: string): DiffLine[] {
  const { gone, come } = linesChanged(before, after);
  return lineSteps(linesOf(gone), linesOf(come)).flatMap(({ kind, text }) =>
    kind === 'same' ? [] : [{ kind, text: text.replace(/\r?\n$/, '') }],
  );
}
