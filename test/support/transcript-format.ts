/**
 * A transcript is a Markdown file that shows a session at a terminal:
 *
 *     # Prose: any line that begins with a hash.
 *
 *     @ now 2026-11-23T08:05:12+01:00     a setting, from here on
 *
 *     $ lead win                          a command for the shell; may have a here-document
 *     > Sam ran the demo                  typed once the command waits for it, then Enter
 *     >> {down}m                          exactly these keys, no Enter
 *     ? screen                            the screen at this point stands below
 *     …
 *     >> {enter}
 *     Recorded for Monday …               what stands on the screen at the end
 *     = 1                                 its exit code, where that is not 0
 *
 * A line of output that begins like one of these bears a backslash before it.
 */
export type Block = Prose | Setting | Command;

/** Lines that begin with a hash, as they stand. */
export interface Prose {
  readonly kind: 'prose';
  readonly lines: readonly string[];
}

/** `now INSTANT`, `columns N`, `rows N`, `env NAME=VALUE`; `env NAME` takes a variable away. */
export interface Setting {
  readonly kind: 'setting';
  readonly name: string;
  readonly value: string;
}

/** One command line, what is typed while it runs, and how it ends. */
export interface Command {
  readonly kind: 'command';
  /** For `sh`; several lines with a here-document. */
  readonly line: string;
  readonly steps: readonly Step[];
  /** The screen at the end, without trailing blanks; a whole line a line of output. */
  readonly output: string;
  readonly exitCode: number;
}

/** What happens while a command runs, once it waits for keys. */
export type Step =
  /** `keys` as written: text and `{names}`. */
  | { readonly kind: 'type'; readonly keys: string; readonly enter: boolean }
  | { readonly kind: 'look'; readonly screen: string };

/** @throws Error if a line stands where it cannot. */
export function parseTranscript(text: string): Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    if (line.startsWith('#')) {
      const end = lines.findIndex((other, index) => index > at && !other.startsWith('#'));
      blocks.push({ kind: 'prose', lines: lines.slice(at, end < 0 ? undefined : end) });
      at = end < 0 ? lines.length : end;
    } else if (line.startsWith('@ ')) {
      const [, name = '', value = ''] = /^@ (\S+) ?(.*)$/.exec(line) ?? [];
      blocks.push({ kind: 'setting', name, value });
      at += 1;
    } else if (line.startsWith('$ ')) {
      const end = endOfCommand(lines, at);
      blocks.push(parseCommand(lines.slice(at, end)));
      at = end;
    } else if (line.trim() === '') {
      at += 1;
    } else {
      throw new Error(`line ${at + 1}: "${line}" belongs to no command; prose begins with #`);
    }
  }
  return blocks;
}

/** The transcript as it is written to its file: a blank line between blocks, but not between settings. */
export function printTranscript(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const together = block.kind === 'setting' && blocks[index - 1]?.kind === 'setting';
      return `${index === 0 || together ? '' : '\n'}${printBlock(block)}\n`;
    })
    .join('');
}

function printBlock(block: Block): string {
  if (block.kind === 'prose') return block.lines.join('\n');
  if (block.kind === 'setting') return `@ ${block.name} ${block.value}`.trimEnd();
  const steps = block.steps.flatMap((step) =>
    step.kind === 'look'
      ? ['? screen', ...escaped(step.screen)]
      : [`${step.enter ? '>' : '>>'} ${step.keys}`.trimEnd()],
  );
  const exit = block.exitCode === 0 ? [] : [`= ${block.exitCode}`];
  return [`$ ${block.line}`, ...steps, ...escaped(block.output), ...exit].join('\n');
}

/** Where the here-document of the command at `start` ends, if it has one, or else its first line. */
function endOfLine(lines: readonly string[], start: number): number {
  const word = /<<-?\s*['"]?(\w+)/.exec(lines[start]!)?.[1];
  if (word === undefined) return start + 1;
  const end = lines.indexOf(word, start);
  if (end < 0) throw new Error(`line ${start + 1}: no line "${word}" ends the here-document`);
  return end + 1;
}

function endOfCommand(lines: readonly string[], start: number): number {
  const first = endOfLine(lines, start);
  const end = lines.findIndex((line, index) => index >= first && /^(#|@ |\$ )/.test(line));
  return end < 0 ? lines.length : end;
}

function parseCommand(lines: readonly string[]): Command {
  const first = endOfLine(lines, 0);
  const steps: Step[] = [];
  let shown: string[] = [];
  let exitCode = 0;
  const settle = () => {
    const last = steps.at(-1);
    if (last?.kind === 'look') steps[steps.length - 1] = { kind: 'look', screen: unescaped(shown) };
    else if (shown.some((line) => line !== ''))
      throw new Error(`output before what is typed at: ${lines[0]}`);
    shown = [];
  };
  for (const line of lines.slice(first)) {
    const typed = /^(>>?)(?: (.*))?$/.exec(line);
    if (typed) {
      settle();
      steps.push({ kind: 'type', keys: typed[2] ?? '', enter: typed[1] === '>' });
    } else if (line === '? screen') {
      settle();
      steps.push({ kind: 'look', screen: '' });
    } else if (/^= \d+$/.test(line)) {
      exitCode = Number(line.slice(2));
    } else {
      shown.push(line);
    }
  }
  if (steps.at(-1)?.kind === 'look') throw new Error(`nothing is typed after the look at: ${lines[0]}`);
  const line = lines.slice(0, first).join('\n').slice(2);
  return { kind: 'command', line, steps, output: unescaped(shown), exitCode };
}

/** What would be read as something else: `# …`, `$ …`, `> …`, `@ …`, `= 1`, `? screen`, and the backslash itself. */
const special = /^(#|\$ |@ |>>?( |$)|= \d+$|\? screen$|\\)/;

function escaped(output: string): string[] {
  return output === '' ? [] : output.split('\n').map((line) => (special.test(line) ? `\\${line}` : line));
}

function unescaped(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/^\\/, ''))
    .join('\n')
    .replace(/\n+$/, '');
}
