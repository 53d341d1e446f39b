import type { Command, HelpConfiguration } from 'commander';
import { exampleLines } from './render/example-lines.ts';
import { examples } from './render/examples.ts';
import { wrap } from './render/width.ts';

/** Cells that what is said of a command or an option must have beside it; otherwise it stands below. */
const least = 30;

/** How far in stands what is listed, and what is said of it where that stands below. */
const indent = 2;
const below = 6;

/**
 * Gives every command its examples, and a help that can be read from 40 columns
 * on. Loaded only when help is asked for: no other run has a use for so many words.
 *
 * @param columns cells that a line of help may take.
 */
export function prepareHelp(lead: Command, columns: number, path: readonly string[] = []): void {
  lead.configureHelp(layout(columns));
  const own = examples[path.join(' ')];
  if (own) lead.addHelpText('after', exampleLines(own, columns));
  for (const command of lead.commands) prepareHelp(command, columns, [...path, command.name()]);
}

function layout(columns: number): HelpConfiguration {
  return {
    minWidthToWrap: 10,
    styleUsage: (usage) => wrap(usage, columns - 'Usage: '.length).join('\n       '),
    formatItem: (term, width, about) => {
      const beside = columns - width - indent - 2;
      const [start, gap] = [' '.repeat(indent), ' '.repeat(2)];
      if (about === '') return `${start}${term}`;
      if (beside >= least) {
        const lines = wrap(about, beside).join(`\n${' '.repeat(indent + width + 2)}`);
        return `${start}${term.padEnd(width)}${gap}${lines}`;
      }
      return [
        `${start}${term}`,
        ...wrap(about, columns - below).map((line) => `${' '.repeat(below)}${line}`),
      ].join('\n');
    },
  };
}
