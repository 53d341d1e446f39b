import { readdirSync, readFileSync } from 'node:fs';

/** A look at a process and all its descendants, as Linux shows them. */
export interface ProcessTree {
  /** Whether every thread of every one of them waits for something from outside. */
  readonly asleep: boolean;
  /** Bytes that they have read in all, the terminal's among them. */
  readonly bytesRead: number;
}

/**
 * Looks at the process `pid` and its descendants. A thread that has work to do is not asleep even
 * when it gets no processor time, so that a busy machine is not mistaken for an idle program.
 *
 * @returns `undefined` where the system does not show it, or when the process has ended.
 */
export function processTree(pid: number): ProcessTree | undefined {
  try {
    const pids = family(pid);
    return {
      asleep: pids.every((one) => threadsOf(one).every((thread) => stateOf(one, thread) === 'S')),
      bytesRead: pids.map(bytesReadBy).reduce((sum, count) => sum + count, 0),
    };
  } catch {
    return undefined;
  }
}

/** Ends every process of the session that `pid` leads, those included whose parents have ended before them. */
export function endSession(pid: number): void {
  for (const one of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number))
    try {
      if (sessionOf(one) === pid) process.kill(one, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
}

function sessionOf(pid: number): number {
  return Number(/\) \w \d+ \d+ (\d+)[^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
}

function family(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(family)];
}

function threadsOf(pid: number): string[] {
  return readdirSync(`/proc/${pid}/task`);
}

/** The letter after the name, which stands in brackets and may hold anything. */
function stateOf(pid: number, thread: string): string | undefined {
  return /\) (\w)[^)]*$/.exec(readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8'))?.[1];
}

function bytesReadBy(pid: number): number {
  return Number(/^rchar: (\d+)/.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))?.[1]);
}
