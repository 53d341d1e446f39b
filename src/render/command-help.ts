import type { ArgumentShape, CommandShape, OptionShape } from './command-shape.ts';
import { exampleLines } from './example-lines.ts';
import { examples } from './examples.ts';
import { wrap } from './width.ts';

/** Cells that what is said of a command or an option must have beside it; otherwise it stands below. */
const least = 30;

/** How far in stands what is listed, and what is said of it where that stands below. */
const indent = 2;
const below = 6;

interface Item {
  readonly term: string;
  readonly about: string;
}

/**
 * The help of the last of some commands, each of which stands below the one
 * before, with its examples; it can be read from 40 columns on. That of `lead`
 * itself begins with what to do first.
 *
 * @param columns cells that a line of help may take.
 */
export function commandHelp(path: readonly CommandShape[], columns: number): string {
  const command = path.at(-1)!;
  const names = path.map(({ name }) => name);
  const shown = command.commands.filter(({ hidden }) => !hidden);
  const isGroup = shown.length > 0;
  const usage = [...names, ...(isGroup ? ['[command]'] : []), '[options]', ...taken(command)].join(' ');
  const options = command.options.map(optionItem);
  const headings = [...new Set(shown.map(({ group }) => group))];
  const lists = headings.map((group) => ({
    heading: group || 'Commands',
    items: shown.filter((one) => one.group === group).map(commandItem),
  }));
  const terms = [...options, ...lists.flatMap(({ items }) => items)].map(({ term }) => term.length);
  const listed = (heading: string, items: readonly Item[]) =>
    `${heading}:\n${items.map((item) => itemLines(item, Math.max(...terms), columns)).join('\n')}\n`;
  const own = examples[names.slice(1).join(' ')];
  const shownBy = (heading: string) => (own ? [`${exampleLines(own, columns, heading).trimStart()}\n`] : []);
  const commands = lists.map(({ heading, items }) => listed(heading, items));
  // Who asks for the help of all of it wants to know what to do first, and last what else may be typed.
  const isFront = names.length === 1;
  return [
    `Usage: ${wrap(usage, columns - 'Usage: '.length).join('\n       ')}\n`,
    `${wrap(command.about, columns).join('\n')}\n`,
    ...(isFront ? shownBy('Begin with') : []),
    ...commands,
    listed('Options', options),
    ...(isFront ? [] : shownBy('Examples')),
  ].join('\n');
}

/** Nearly every command has options; its own help names them. */
function commandItem(command: CommandShape): Item {
  const { name, aliases, about } = command;
  return { term: [[name, ...aliases].join('|'), ...taken(command)].join(' '), about };
}

function taken({ arguments: some }: CommandShape): string[] {
  return some.map(written);
}

function written({ name, required, variadic }: ArgumentShape): string {
  const words = `${name}${variadic ? '...' : ''}`;
  return required ? `<${words}>` : `[${words}]`;
}

function optionItem({ short, long, about, usual, value }: OptionShape): Item {
  const names = [short, long].filter((name) => name !== undefined).join(', ');
  const facts = [
    ...(value?.choices ? [`choices: ${value.choices.map((one) => JSON.stringify(one)).join(', ')}`] : []),
    ...(usual === undefined ? [] : [`default: ${JSON.stringify(usual)}`]),
  ];
  return {
    term: `${names}${value ? ` ${written(value)}` : ''}`,
    about: `${about}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`,
  };
}

function itemLines({ term, about }: Item, width: number, columns: number): string {
  const start = `${' '.repeat(indent)}${term}`;
  const beside = columns - width - indent - 2;
  if (about === '') return start;
  if (beside < least) {
    return [start, ...wrap(about, columns - below).map((line) => `${' '.repeat(below)}${line}`)].join('\n');
  }
  const [first = '', ...more] = wrap(about, beside);
  const gap = ' '.repeat(width - term.length + 2);
  return [`${start}${gap}${first}`, ...more.map((line) => `${' '.repeat(indent + width + 2)}${line}`)].join(
    '\n',
  );
}
