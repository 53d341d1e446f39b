import { Worker } from 'node:worker_threads';

/** Helpers that work beside this process, each on a job at a time. */
export interface Crew {
  /** How many there are. */
  readonly size: number;
  /** Has one of them do `job`; plain data in and out. Rejects if it could not. */
  ask<Job, Result>(job: Job): Promise<Result>;
  /** Sends them home. */
  dismiss(): void;
}

interface Waiting {
  readonly job: unknown;
  readonly done: (result: never) => void;
  readonly failed: (thrown: unknown) => void;
}

/** A crew of `size` that runs `program`: a file that answers each message with one. */
export function crewOn(program: string, size: number): Crew {
  const queue: Waiting[] = [];
  const doing = new Map<Worker, Waiting | undefined>();
  for (let count = 0; count < size; count += 1) {
    const worker = new Worker(program);
    doing.set(worker, undefined);
    worker.on('message', (result) => {
      doing.get(worker)?.done(result as never);
      next(worker);
    });
    worker.on('error', (thrown) => {
      doing.get(worker)?.failed(thrown);
      doing.delete(worker);
      // Whoever is left does the rest; nobody: it is left undone.
      if (doing.size === 0) for (const { failed } of queue.splice(0)) failed(thrown);
    });
  }
  function next(worker: Worker): void {
    const one = queue.shift();
    doing.set(worker, one);
    if (one) worker.postMessage(one.job);
  }
  return {
    size,
    ask: (job) =>
      new Promise((done, failed) => {
        if (doing.size === 0) return failed(new Error('nobody is left to do it'));
        queue.push({ job, done, failed });
        const free = [...doing].find(([, at]) => at === undefined)?.[0];
        if (free) next(free);
      }),
    dismiss() {
      for (const worker of doing.keys()) void worker.terminate();
      doing.clear();
    },
  };
}
