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

/** Milliseconds that an ended process may take to be gone: one that waits for a disk goes when the disk has answered. */
const patience = 30_000;

/**
 * Ends every process of the session that `pid` leads, those included whose parents have ended before them, and waits
 * until they are gone, so that none writes any more.
 *
 * @throws Error if one does not go.
 */
export function endSession(pid: number): void {
  for (const since = performance.now(); ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)) {
    const left = sessionOf(pid);
    if (left.length === 0) return;
    if (performance.now() - since > patience) throw new Error(`processes do not end: ${left.join(', ')}`);
    for (const one of left) maybe(() => process.kill(one, 'SIGKILL'));
  }
}

/** The processes of the session that `pid` leads of which any thread is still there. */
function sessionOf(pid: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((one) => {
    const session = /\) \w \d+ \d+ (\d+)[^)]*$/.exec(
      maybe(() => readFileSync(`/proc/${one}/stat`, 'utf8')) ?? '',
    )?.[1];
    const isThere = (thread: string) => /[^ZX]/i.test(maybe(() => stateOf(one, thread)) ?? '');
    return Number(session) === pid && (maybe(() => threadsOf(one)) ?? []).some(isThere);
  });
}

/** What `look` finds at a process or thread; `undefined` if it has ended meanwhile. */
function maybe<Found>(look: () => Found): Found | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
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
