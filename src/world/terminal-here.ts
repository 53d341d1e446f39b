import type { Terminal } from './terminal.ts';

/** The parts of a process that a terminal is made of. */
export type Ends = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env'>;

/** Columns of an output that is no terminal. */
const usualColumns = 80;

/**
 * Controls that a terminal would obey, colours and line breaks aside: the last
 * line of defence, behind the renderers, which make stored text readable.
 */
const obeyed = /(\u001b\[[\d;]*m)|(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The terminal, pipes or files that this process was started with. */
export function terminalHere({ stdin, stdout, stderr, env }: Ends): Terminal {
  for (const stream of [stdout, stderr]) stream.on('error', onError);
  return {
    interactive: Boolean(stdin.isTTY && stdout.isTTY) && env['TERM'] !== 'dumb',
    colour: isColoured(stdout.isTTY, env),
    columns: stdout.columns || usualColumns,
    say: (text) => void stdout.write(tamed(text)),
    note: (text) => void (text !== '' && stderr.write(tamed(text))),
    input: async () => {
      if (stdin.isTTY) return undefined;
      const chunks: Buffer[] = [];
      for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks).toString('utf8');
    },
  };
}

/** A reader that has gone, as in `lead show | head -1`, has all it wanted. */
function onError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

/** `NO_COLOR` (no-color.org) and `FORCE_COLOR` decide; else whether anyone looks. */
function isColoured(isTTY: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

function tamed(text: string): string {
  return text.replaceAll(obeyed, (found, colour) => colour ?? `\\u{${found.codePointAt(0)!.toString(16)}}`);
}
