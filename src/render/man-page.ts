import type { ArgumentShape, CommandShape, OptionShape } from './command-shape.ts';
import { type Entry, manWords } from './man-words.ts';

/** When the page was made, and of what. */
export interface Edition {
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/**
 * The manual page of `lead`, made from its commands, in the macros of man(7).
 * ASCII alone, so that every reader of man pages shows it as it is.
 */
export function manPage(lead: CommandShape, { version, date }: Edition): string {
  const { description, files, environment, exits, examples } = manWords;
  return [
    `.TH LEAD 1 ${date} "lead ${plain(version)}" "User Commands"\n`,
    section('NAME', [`lead \\- ${roff(nameLine(lead.about))}`]),
    section('SYNOPSIS', ['.B lead', '[\\fIoption\\fR ...] [\\fIcommand\\fR [\\fIargument\\fR ...]]']),
    section('DESCRIPTION', paragraphs(description)),
    section('COMMANDS', commandLines(lead)),
    section('OPTIONS', ['These hold for every command.', ...lead.options.flatMap(optionLines)]),
    section('FILES', files.flatMap(entryLines)),
    section('ENVIRONMENT', environment.flatMap(entryLines)),
    section('EXIT STATUS', exits.flatMap(entryLines)),
    section('EXAMPLES', examples.flatMap(exampleLines).slice(1)),
  ].join('');
}

/** The first sentence of what `lead` is about, as it follows a name. */
function nameLine(about: string): string {
  const [first = ''] = about.split(':');
  return `${first.slice(0, 1).toLowerCase()}${first.slice(1)}`.replace(/\.$/, '');
}

function section(title: string, lines: readonly string[]): string {
  return `.SH ${title}\n${lines.join('\n')}\n`;
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.flatMap((text, index) => [...(index > 0 ? ['.PP'] : []), roff(text)]);
}

/** Every command that is shown, under the heading of its group; its own commands after it. */
function commandLines(lead: CommandShape): string[] {
  const shown = lead.commands.filter(({ hidden }) => !hidden);
  const groups = [...new Set(shown.map(({ group }) => group))];
  const now = lead.commands.find(({ name }) => name === 'now');
  const own = ownOptions(now?.options ?? []);
  const alone = [tagged('\\fBlead\\fR'), 'where today stands, and what to do next', ...own];
  return [
    ...alone,
    ...groups.flatMap((group) => [
      `.SS ${group === '' ? 'Help' : quotedArgument(group)}`,
      ...shown.filter((one) => one.group === group).flatMap((one) => ofCommand(one, ['lead'])),
    ]),
  ];
}

function ofCommand(command: CommandShape, above: readonly string[]): string[] {
  const { name, about, options, commands } = command;
  const path = [...above, name];
  const words = [`\\fB${path.map(roff).join(' ')}\\fR`, ...command.arguments.map(argumentWords)];
  return [
    tagged(words.join(' ')),
    roff(about),
    ...ownOptions(options),
    ...commands.filter(({ hidden }) => !hidden).flatMap((one) => ofCommand(one, path)),
  ];
}

function ownOptions(options: readonly OptionShape[]): string[] {
  const own = options.filter(({ long }) => long !== '--help');
  return own.length > 0 ? ['.RS', ...own.flatMap(optionLines), '.RE'] : [];
}

function optionLines({ short, long, about, value, usual }: OptionShape): string[] {
  const names = [short, long].filter((name) => name !== undefined).map((name) => `\\fB${roff(name)}\\fR`);
  const taken = value ? ` ${argumentWords({ ...value, required: true })}` : '';
  const choices = value?.choices ? `: ${value.choices.join(', ')}` : '';
  return [
    tagged(`${names.join(', ')}${taken}`),
    roff(`${about}${choices}${usual === undefined ? '' : ` (if left out: ${usual})`}`),
  ];
}

function argumentWords({ name, required, variadic }: ArgumentShape): string {
  const word = `\\fI${roff(name)}\\fR${variadic ? '...' : ''}`;
  return required ? word : `[${word}]`;
}

function entryLines({ name, about }: Entry): string[] {
  return [tagged(`\\fB${roff(name)}\\fR`), roff(about)];
}

function exampleLines({ name, about }: Entry): string[] {
  return ['.PP', roff(about), '.PP', '.RS', '.nf', roff(name), '.fi', '.RE'];
}

function tagged(tag: string): string {
  return `.TP\n${tag}`;
}

/** Text as roff shows it: no line of it is a macro, no dash is bent, nothing is an escape. */
function roff(text: string): string {
  return plain(text)
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replaceAll(/^\./gm, '\\&.');
}

function quotedArgument(text: string): string {
  return `"${roff(text).replaceAll('"', '\\(dq')}"`;
}

/** Without what is not ASCII. */
function plain(text: string): string {
  return text.replaceAll('…', '...').replaceAll(/[^\n\x20-\x7e]/g, '?');
}
