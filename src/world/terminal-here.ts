import { LeadError } from '../errors.ts';
import { fitted, linesTaken } from './fitted.ts';
import type { Output } from './output.ts';
import { chunksOf, wholeText } from './pieces.ts';
import { printable } from './printable.ts';
import { progressOn } from './progress.ts';
import { decoded, largest, tooLarge } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** The parts of a process that a terminal is made of. */
export interface Ends extends Pick<NodeJS.Process, 'stdin' | 'env' | 'once' | 'exitCode'> {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Lets the person read a text in a pager; false if there is none. */
  read(text: string): boolean;
}

/** Columns of an output that is no terminal. */
const usualColumns = 80;

/**
 * The terminal, pipes or files that a process was started with.
 *
 * @param colour false for no colour, whatever the environment says.
 * @param plain for words instead of signs.
 */
export function terminalHere(ends: Ends, colour = true, plain = false): Terminal {
  const { stdout, stderr, env } = ends;
  const { progress, during, hide } = progressOn(stderr, plain);
  for (const stream of [stdout, stderr]) stream.on('error', (error) => lost(error, ends));
  return {
    // Standard input is opened as soon as it is looked at, so that is left to those who need it.
    get interactive() {
      return Boolean(stdout.isTTY && ends.stdin.isTTY) && env['TERM'] !== 'dumb';
    },
    colour: colour && isColoured(stdout.isTTY ?? false, env),
    get columns() {
      return stdout.columns || usualColumns;
    },
    say: (text) => write(stdout, text, true),
    put: (text) => write(stdout, text),
    page(text, asItIs = false) {
      if (!stdout.isTTY) {
        for (const chunk of chunksOf(text)) write(stdout, chunk);
        return;
      }
      const [columns, rows] = [stdout.columns || usualColumns, stdout.rows || Number.POSITIVE_INFINITY];
      const whole = wholeText(text);
      const shown = asItIs ? whole : fitted(whole, columns);
      if (linesTaken(shown, columns) < rows || !ends.read(printable(shown))) write(stdout, shown);
    },
    pour: (text) => void stdout.write(stdout.isTTY ? printable(text.replaceAll('\r\n', '\n')) : text),
    note(text) {
      if (text !== '') hide();
      write(stderr, text, true);
    },
    progress,
    during,
    input: async () => (ends.stdin.isTTY ? undefined : all(ends.stdin)),
  };
}

function write(output: Output, text: string, isFitted = false): void {
  if (text === '') return;
  const columns = (isFitted && output.isTTY && output.columns) || 0;
  output.write(printable(columns > 0 ? fitted(text, columns) : text));
}

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` decide; else whether anyone looks. */
function isColoured(isTTY: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

/** Of readers that have gone: `lead show | head -1` has all it wanted, and a closed window wants nothing. */
const gone = ['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED'];

/** Output that could not be written fails the command, however well it went. */
function lost(error: NodeJS.ErrnoException, ends: Ends): void {
  if (gone.includes(error.code ?? '')) return;
  ends.once('exit', () => {
    ends.exitCode ||= 1;
  });
  ends.stderr.write(`lead: the output cannot be written: ${error.message}\n`);
}

async function all(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > largest) throw tooLarge('standard input', size);
    }
  } catch (cause) {
    if (cause instanceof LeadError) throw cause;
    throw new LeadError('standard input cannot be read', { cause, hint: 'See where it comes from.' });
  }
  return decoded(Buffer.concat(chunks), 'standard input');
}
