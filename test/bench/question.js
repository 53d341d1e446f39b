// `lead today` on a pseudo-terminal, as far as its first question.
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

/** Milliseconds after which a program is taken to hang. */
const patience = 120_000;
/** What the shell says behind the program's output, when the program has ended: nothing that is seen. */
const over = '\u001b]777;over\u0007';
const shell = `"$@"; printf '${over}'`;

/**
 * Starts `command` on a pseudo-terminal.
 *
 * @param isQuestion whether its first question is waited for, and answered with Ctrl-C; otherwise its end.
 * @returns the milliseconds until that.
 * @throws Error if it ends without a question, or hangs.
 */
export function untilSeen(command, { env, cwd, isQuestion }) {
  return new Promise((seen, failed) => {
    let [output, wall] = ['', undefined];
    const since = performance.now();
    const program = spawn('sh', ['-c', shell, 'sh', ...command], {
      cwd,
      env,
      cols: 80,
      rows: 24,
      name: env.TERM,
    });
    const timer = setTimeout(() => {
      program.kill('SIGKILL');
      failed(new Error(`${command.join(' ')} hangs:\n${output}`));
    }, patience);
    program.onData((data) => {
      output += data;
      if (isQuestion && wall === undefined && /^\? \S/m.test(stripVTControlCharacters(output))) {
        wall = performance.now() - since;
        program.write('\u0003');
      }
      if (!isQuestion && output.includes(over)) wall ??= performance.now() - since;
    });
    program.onExit(() => {
      clearTimeout(timer);
      if (wall === undefined) failed(new Error(`asked nothing: ${stripVTControlCharacters(output).trim()}`));
      else seen(wall);
    });
  });
}
