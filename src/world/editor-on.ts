import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { LeadError } from '../errors.ts';
import { commandWords } from './command-words.ts';
import { makeFolder } from './create.ts';
import { codeOf } from './disk-error.ts';
import type { Editor } from './editor.ts';
import type { Means } from './files-in.ts';
import { createLock, holderOf, release } from './lock-file.ts';
import type { Self } from './self.ts';

/** The parts of a process that starts an editor. */
export type Starter = Pick<NodeJS.Process, 'env' | 'platform' | 'on' | 'removeListener'>;

/** Editors that take `+LINE` before the file. */
const taking = /^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|joe|jed|kak|mg|ed|ne)$/;

/** What is tried, one after another, where nobody says which: the choice of the system, then the gentlest. */
const usual = [['editor'], ['nano'], ['vim'], ['vi']];

/**
 * The editor that `VISUAL`, else `EDITOR` names, else one that is there. It is
 * started without a shell, with the terminal as it is.
 *
 * @param lending does what needs the keyboard for itself.
 */
export function editorOn(
  starter: Starter,
  means: Means,
  lending: <Result>(work: () => Promise<Result>) => Promise<Result>,
): Editor {
  const { env, platform } = starter;
  const isWindows = platform === 'win32';
  const variable = ['VISUAL', 'EDITOR'].find((name) => (env[name] ?? '').trim() !== '');
  const command = variable === undefined ? '' : env[variable]!;

  function candidates(): readonly (readonly string[])[] {
    if (variable === undefined) return isWindows ? [['notepad']] : usual;
    const words = commandWords(command, !isWindows);
    if (words && words.length > 0 && words[0] !== '') return [words];
    throw new LeadError(`$${variable} is not a command: ${command}`, {
      failure: 'misused',
      hint: `Set it to a program and its options, such as export ${variable}="code --wait".`,
    });
  }

  return {
    isNamed: variable !== undefined,
    open: (path, line) =>
      lending(async () => {
        for (const [program, ...options] of candidates()) {
          const place = line !== undefined && taking.test(basename(program!)) ? [`+${line}`] : [];
          if (await ran(program!, [...options, ...place, path], starter, means.self)) return;
        }
        throw variable === undefined ? noEditor() : notThere(variable, command);
      }),
    only: (path, work) => onlyOne(`${path}.lock`, means, work),
  };
}

/** Milliseconds by which one program may hear of a ctrl-c later than another; so few that nobody types meanwhile. */
const lateness = 8;

/**
 * Runs `program` to its end. Ctrl-c meanwhile is its own affair.
 *
 * @returns false if there is no such program.
 * @throws LeadError if it did not end well.
 */
async function ran(
  program: string,
  args: readonly string[],
  starter: Starter,
  self: Pick<Self, 'heed' | 'pause'>,
): Promise<boolean> {
  const leave = () => undefined;
  const signals = ['SIGINT', 'SIGQUIT'] as const;
  for (const signal of signals) starter.on(signal, leave);
  try {
    const ended = await new Promise<string | undefined>((resolve, reject) => {
      const child = spawn(program, args, { stdio: 'inherit' });
      child.on('error', reject);
      child.on('exit', (code, signal) =>
        resolve(signal ? `by ${signal}` : code ? `with exit code ${code}` : undefined),
      );
    });
    if (ended === undefined) return true;
    throw new LeadError(`the editor ${program} ended ${ended}`, { hint: 'What was in it is not written.' });
  } catch (cause) {
    if (cause instanceof LeadError) throw cause;
    if (codeOf(cause) === 'ENOENT') return false;
    const reason = codeOf(cause) === 'EACCES' ? 'it is no program' : `the system says ${codeOf(cause)}`;
    throw new LeadError(`the editor ${program} cannot be started: ${reason}`, {
      cause,
      hint: 'Name another one in $VISUAL or $EDITOR.',
    });
  } finally {
    // That of a ctrl-c may come in after the end of the editor that it was for: the system tells one program after the other.
    await self.pause(lateness);
    await self.heed();
    for (const signal of signals) starter.removeListener(signal, leave);
  }
}

function noEditor(): LeadError {
  return new LeadError('there is no editor here', {
    hint: 'Name yours: export EDITOR=nano. For one that opens a window, have it wait: export EDITOR="code --wait".',
  });
}

function notThere(variable: string, command: string): LeadError {
  return new LeadError(`the editor that $${variable} names is not there: ${command}`, {
    hint: `Install it, or name another: export ${variable}=nano`,
  });
}

/** Editors are open for hours, so a lock counts as left only once its process is gone. */
async function onlyOne<Result>(path: string, means: Means, work: () => Promise<Result>): Promise<Result> {
  const { disk, self } = means;
  await makeFolder(disk, dirname(path));
  const holder = await holderOf(path, means);
  const isHeld = holder && holder.host === self.host && holder.pid !== self.pid && self.isAlive(holder.pid);
  if (isHeld) throw inUse(path, holder.pid);
  if (holder) await disk.unlink(path).catch(() => undefined);
  const mine = await createLock(path, means);
  if (!mine) throw inUse(path);
  try {
    return await work();
  } finally {
    await release(path, mine, means);
  }
}

function inUse(path: string, pid?: number): LeadError {
  return new LeadError(`it is in an editor already, in another window${pid ? ` (process ${pid})` : ''}`, {
    hint: `Go on there. If there is no such window: rm ${path}`,
  });
}
