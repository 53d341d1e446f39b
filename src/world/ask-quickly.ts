import { inspect } from 'node:util';
import { wrapAnsi as wrapAny } from 'fast-wrap-ansi';
import { isSingle } from '../render/width.ts';

// In the build, inquirer is given these in place of what it imports (`build.js`): what they do for any text takes longer
// to load than all that is needed for the first question of most mornings.

export { stripVTControlCharacters } from 'node:util';

/** Colours, and whether the cursor is shown. */
const unseen = /\u001b\[(?:[\d;]*m|\?25[hl])/g;

/** As `wrapAnsi` of fast-wrap-ansi, which need not be asked about a line of plain characters that has its room. */
export function wrapAnsi(line: string, columns: number, options: Parameters<typeof wrapAny>[2]): string {
  const seen = line.includes('\u001b') ? line.replaceAll(unseen, '') : line;
  return seen.length <= columns && isSingle(seen) ? line : wrapAny(line, columns, options);
}

/** As `styleText` of Node 20, whatever the version: whether there are to be colours is seen to where they are drawn. */
export function styleText(format: string, text: string): string {
  const [on, off] = inspect.colors[format]!;
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** In place of signal-exit's: whoever asks here hears of signals, and of the end, by other ways (`self.ts`, `keyboard.ts`). */
export function onExit(): () => void {
  return () => undefined;
}

/** Those of the signs of `@inquirer/figures` that stand in its prompts, as on a terminal that knows Unicode; there are some 250 of them. */
export const figures = {
  tick: '✔',
  line: '─',
  pointer: '❯',
  circle: '◯',
  circleFilled: '◉',
  circleDouble: '◎',
};
