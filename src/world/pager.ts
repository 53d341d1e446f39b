import { spawnSync } from 'node:child_process';
import { commandWords } from './command-words.ts';
import { codeOf } from './disk-error.ts';

/** The parts of a process that starts a pager. */
export type Reader = Pick<NodeJS.Process, 'env' | 'platform' | 'on' | 'removeListener'>;

/** What `less` is told where nobody says: end at once if all fits, obey colours, leave the text on the screen, which is UTF-8. */
const usual = { LESS: 'FRX', LESSCHARSET: 'utf-8', LV: '-c' };

/**
 * The program that long answers are read in: what `LEAD_PAGER`, else `PAGER`
 * says, else `less`. `undefined` for none, which is also said by `cat` and by nothing.
 */
export function pagerNamed({ env, platform }: Pick<Reader, 'env' | 'platform'>): string | undefined {
  if (env['TERM'] === 'dumb') return undefined;
  const said = env['LEAD_PAGER'] ?? env['PAGER'] ?? (platform === 'win32' ? '' : 'less');
  return ['', 'cat'].includes(said.trim()) ? undefined : said.trim();
}

/**
 * Lets a person read `text` in `pager`, which is started without a shell, and
 * waits until they have done so. One that ends early had all it wanted.
 *
 * @returns false if it could not be started.
 */
export function readIn(pager: string, text: string, reader: Reader): boolean {
  const [program, ...options] = commandWords(pager, reader.platform !== 'win32') ?? [];
  if (!program) return false;
  const leave = () => undefined;
  // Ctrl-c is for the pager, which shows its last page; lead ends with it.
  reader.on('SIGINT', leave);
  try {
    const env = { ...usual, ...reader.env };
    const { error } = spawnSync(program, options, {
      input: text,
      stdio: ['pipe', 'inherit', 'inherit'],
      env,
    });
    return error === undefined || codeOf(error) === 'EPIPE';
  } finally {
    reader.removeListener('SIGINT', leave);
  }
}
