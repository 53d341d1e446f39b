import { Worker } from 'node:worker_threads';
import { stillStaySmall } from './stay-small.ts';

/** Helpers that work beside this process, each on a job at a time. */
export interface Crew {
  /** How many there are. */
  readonly size: number;
  /** Has one of them do `job`; plain data in and out. Rejects if it could not. */
  ask<Job, Result>(job: Job): Promise<Result>;
  /** Lets in what they have done while this thread was at work. */
  hear(): Promise<void>;
  /** Sends them home. */
  dismiss(): void;
}

interface Waiting {
  readonly job: unknown;
  readonly done: (result: never) => void;
  readonly failed: (thrown: unknown) => void;
}

/** Jobs that one of a crew has before it, the one it is at among them. */
const most = 2;

/**
 * Megabytes that a thread has for what is new. It would take up to 48, in which
 * most is garbage, and is no quicker for that.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 3 };

/** A crew of `size` that runs `program`: a file that answers each message with one. */
export function crewOn(program: string, size: number): Crew {
  const queue: Waiting[] = [];
  const doing = new Map<Worker, Waiting[]>();
  for (let count = 0; count < size; count += 1) {
    const worker = new Worker(program, { resourceLimits });
    doing.set(worker, []);
    worker.once('online', stillStaySmall);
    worker.on('message', (result) => {
      doing
        .get(worker)
        ?.shift()
        ?.done(result as never);
      next(worker);
    });
    worker.on('error', (thrown) => {
      for (const { failed } of doing.get(worker) ?? []) failed(thrown);
      doing.delete(worker);
      // Whoever is left does the rest; nobody: it is left undone.
      if (doing.size === 0) for (const { failed } of queue.splice(0)) failed(thrown);
    });
  }
  function next(worker: Worker): void {
    const own = doing.get(worker);
    while (own && own.length < most && queue.length > 0) {
      const one = queue.shift()!;
      own.push(one);
      worker.postMessage(one.job);
    }
  }
  return {
    size,
    ask: (job) =>
      new Promise((done, failed) => {
        if (doing.size === 0) return failed(new Error('nobody is left to do it'));
        queue.push({ job, done, failed });
        const [free] = [...doing].sort(([, a], [, b]) => a.length - b.length);
        next(free![0]);
      }),
    hear: () => new Promise((done) => setImmediate(done)),
    dismiss() {
      for (const worker of doing.keys()) void worker.terminate();
      doing.clear();
    },
  };
}
