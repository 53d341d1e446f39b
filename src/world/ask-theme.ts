import { widthOf, wrap } from '../render/width.ts';
import { useWindow } from './ask-resized.ts';
import type { Seat } from './ask-seat.ts';
import { fitted } from './fitted.ts';
import { printable } from './printable.ts';

/** How questions look: a quiet mark in front, and what the keys mean in few words. */
export type Theme = ReturnType<typeof themeFor>;

// By number: what node calls colours it leaves out in some versions where it thinks it knows better.
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;
const [bold, dim, red, green, magenta] = [sgr(1, 22), sgr(2, 22), sgr(31, 39), sgr(32, 39), sgr(35, 39)];

/** As far in as a question begins behind its mark, and goes on below. */
const indent = '  ';

/** Cells that a line may take now: terminals and line editors disagree about what follows a full last one. */
export function roomIn({ columns }: Seat['stdout']): number {
  return (columns || 80) - 1;
}

/**
 * The look of a question. Its lines are broken anew each time it is drawn, for
 * the window may have another width by then.
 *
 * @param seat its `plain` is for words and letters instead of signs.
 */
export function themeFor(question: string, { stdout, plain }: Pick<Seat, 'stdout' | 'plain'>) {
  const columns = () => roomIn(stdout);
  const [up, down] = plain ? ['up', 'down'] : ['↑', '↓'];
  const below = (text: string) => fitted(text, columns());
  const asked = () => fitted(question, columns() - indent.length).split('\n');
  return {
    prefix: plain ? { idle: '', done: '' } : { idle: '?', done: green('✔') },
    icon: plain
      ? { cursor: '>', checked: '[x]', unchecked: '[ ]' }
      : { cursor: magenta('›'), checked: green('◉'), unchecked: '◯' },
    style: {
      /** Beside the question where there is room, else below it. */
      answer(text: string) {
        const room = columns() - indent.length;
        if (text === '' || widthOf(asked().at(-1)!) + 1 + widthOf(text) <= room) return text;
        return ['', ...wrap(text, room)].join(`\n${indent}`);
      },
      renderSelectedChoices: (picked: readonly { readonly short: string }[]) =>
        picked.map(({ short }) => short).join(', ') || 'none',
      message(_: string, status: string) {
        useWindow(stdout);
        // Who listens hears where the question ends and the answer begins.
        const end = plain && status === 'done' && /[^?.!:]$/.test(question) ? ':' : '';
        return bold(asked().join(`\n${indent}`) + end);
      },
      error: (text: string) => red(below(text)),
      defaultAnswer: (text: string) => dim(`(${text})`),
      highlight: bold,
      description: (text: string) => dim(below(text)),
      help: (text: string) => dim(below(text)),
      keysHelpTip: (keys: readonly (readonly [key: string, action: string])[]) => {
        const space = keys.some(([key]) => key === 'space') ? 'space to pick, ' : '';
        return dim(below(`${up} ${down} to move, ${space}Enter to go on`));
      },
    },
  };
}

/** inquirer reckons with cells, and takes a tab for one. In plain words, what stands between two facts is a comma. */
export function harmlessFor(plain: boolean): (text: string) => string {
  const seen = (text: string) => printable(text).replaceAll('\t', ' ');
  return (text) => (plain ? seen(text).replaceAll(' · ', ', ').replaceAll('…', '...') : seen(text));
}
