import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { endSession, processTree } from './process-tree.ts';

/** Where a command line runs, and how large its terminal is. */
export interface Surroundings {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number;
  readonly rows: number;
}

/** A command line running on a real pseudo-terminal, read as the screen a person sees. */
export interface Running {
  /** Types one stroke once the program waits for it. @throws Error if it has ended or never waits. */
  type(stroke: string): Promise<void>;
  /** What stands on the visible screen once the program waits, as it is broken into lines there. */
  look(): Promise<string>;
  /** Everything that was shown, and the exit code. @throws Error if the program waits for an answer. */
  end(): Promise<{ output: string; exitCode: number }>;
  /** Ends the program, if it has not ended, and what it started, and the shell around it. */
  stop(): void;
}

/** Milliseconds between two looks at the processes. */
const beat = 5;
/** Beats that a program must be idle for to count as waiting for a key, and to have drawn its screen. */
const beatsToType = 4;
const beatsToLook = 16;
/** Beats after which a stroke counts as taken by the terminal itself, as ctrl-c outside a prompt is. */
const beatsToTake = 60;
/** The escape key alone is told from the start of another key by what does not follow within 500 ms. */
const beatsToEscape = 130;
/** Beats of idleness after which a program that should end counts as waiting for an answer; it is looked at in every tenth. */
const [beatsToHang, beatsToEnd] = [300, 10];
/** Milliseconds that a program may be busy. */
const patience = 60_000;

/**
 * The shell says when the command is over, behind all of its output, in a
 * sequence that shows nothing. It then stays until it is stopped: the end of
 * the last process of a terminal may take output with it that nobody has read.
 */
const said = 777;
const shell = `trap : INT QUIT; sh -c "$1"; printf '\\033]${said};%s\\007' $?; read -r _`;

/** Starts `line` in `sh`. */
export function start(line: string, { folder, env, columns, rows }: Surroundings): Running {
  const terminal = new headless.Terminal({ cols: columns, rows, scrollback: 50_000, allowProposedApi: true });
  const program = spawn('sh', ['-c', shell, 'sh', line], {
    cwd: folder,
    env,
    cols: columns,
    rows,
    name: env['TERM']!,
  });
  let exitCode: number | undefined;
  let shown = 0;
  terminal.parser.registerOscHandler(said, (code) => {
    exitCode = Number(code);
    return true;
  });
  program.onData((data) => {
    shown += 1;
    terminal.write(data);
  });
  terminal.onData((reply) => program.write(reply));
  program.onExit((exit) => {
    terminal.write('', () => {
      exitCode ??= exit.signal ? 128 + exit.signal : exit.exitCode;
    });
  });

  /**
   * Waits until `enough()` beats have passed in a row in which nothing happened; looks at the processes, which takes a
   * while, each time `every` of them have passed. @returns false if it has ended.
   */
  async function idleFor(enough: (bytesRead: number) => number, every = 1): Promise<boolean> {
    let before = '';
    let beats = 0;
    for (let waited = 0; waited < patience; waited += beat) {
      if (exitCode !== undefined) return false;
      if ((waited / beat) % every > 0) {
        await sleep(beat);
        continue;
      }
      const tree = processTree(program.pid);
      const now = `${shown} ${tree?.bytesRead}`;
      beats = now === before && tree?.asleep !== false ? beats + every : 0;
      if (beats >= enough(tree?.bytesRead ?? 0)) return true;
      before = now;
      await sleep(beat);
    }
    throw new Error(`it is still busy after a minute; its screen:\n${visible()}`);
  }

  function visible(): string {
    const top = terminal.buffer.active.baseY;
    const lines = Array.from({ length: rows }, (_, row) =>
      terminal.buffer.active.getLine(top + row)?.translateToString(true),
    );
    return trimmed(lines.join('\n'));
  }

  function everything(): string {
    const { active } = terminal.buffer;
    let text = '';
    for (let row = 0; row < active.length; row += 1) {
      const goesOn = active.getLine(row + 1)?.isWrapped ?? false;
      text += active.getLine(row)?.translateToString(!goesOn) + (goesOn ? '' : '\n');
    }
    return trimmed(text);
  }

  return {
    async type(stroke) {
      if (!(await idleFor(() => beatsToType)))
        throw new Error(`it ended before this was typed; its screen:\n${everything()}`);
      const before = processTree(program.pid)?.bytesRead ?? 0;
      program.write(stroke);
      const settled = stroke === '\u001b' ? beatsToEscape : 1;
      await idleFor((bytesRead) => (bytesRead >= before + Buffer.byteLength(stroke) ? settled : beatsToTake));
    },
    async look() {
      if (!(await idleFor(() => beatsToLook)))
        throw new Error(`it ended before the look; its screen:\n${everything()}`);
      return visible();
    },
    async end() {
      if (await idleFor(() => beatsToHang, beatsToEnd))
        throw new Error(`it waits for an answer that is not given; its screen:\n${visible()}`);
      return { output: everything(), exitCode: exitCode! };
    },
    stop() {
      if (existsSync('/proc/self')) endSession(program.pid);
      program.kill('SIGKILL');
      terminal.dispose();
    },
  };
}

function trimmed(text: string): string {
  return text.replaceAll(/[^\S\n]+$/gm, '').replace(/\n+$/, '');
}
