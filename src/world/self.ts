import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { innerOf } from './inner.ts';

/** This process, as far as the system and other processes have to do with it. */
export interface Self {
  readonly pid: number;
  readonly host: string;
  /** Milliseconds since 1970. */
  time(): number;
  /** Waits for `milliseconds`. */
  pause(milliseconds: number): Promise<void>;
  /** Lets in what the system has to tell: signals that came while the disk was at work. */
  heed(): Promise<void>;
  /** Whether there is a process `pid` on this host. */
  isAlive(pid: number): boolean;
  /**
   * Calls `told` each time this process is asked to end, by ctrl-c, a kill or
   * the closing of its window, and keeps it from ending. @returns what stops that.
   */
  whenAskedToEnd(told: (signal: NodeJS.Signals) => void): () => void;
  /** Ends as `signal` asked, unless somebody else still sees to that. */
  endBy(signal: NodeJS.Signals): void;
}

const endings: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What `process` is to the system it runs on. */
export function selfOf(process: NodeJS.Process): Self {
  return {
    pid: process.pid,
    get host() {
      // What is asked for it in the end; the module takes longer to load than to write a lock.
      const inner = innerOf<{ getHostname(told: object): unknown }>(process, 'os');
      const name = inner?.getHostname?.({});
      return typeof name === 'string' && name !== '' ? name : hostname();
    },
    time: () => Date.now(),
    pause: (milliseconds) => pause(milliseconds),
    async heed() {
      // The first turn may be one in which the system was asked already.
      for (let turn = 0; turn < 2; turn += 1) await new Promise((done) => setImmediate(done));
    },
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (thrown) {
        return (thrown as NodeJS.ErrnoException).code === 'EPERM';
      }
    },
    whenAskedToEnd(told) {
      for (const signal of endings) process.on(signal, told);
      return () => {
        for (const signal of endings) process.removeListener(signal, told);
      };
    },
    endBy(signal) {
      if (process.listenerCount(signal) > 0) return;
      // Once a signal has been listened to, node no longer does so by itself.
      if (process.stdin.isRaw) process.stdin.setRawMode(false);
      process.kill(process.pid, signal);
    },
  };
}
