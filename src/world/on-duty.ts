import { parentPort } from 'node:worker_threads';
import { disk } from './disk.ts';
import type { Files } from './files.ts';
import { filesIn } from './files-in.ts';
import { quickDisk } from './quick-files-in.ts';
import { selfOf } from './self.ts';
import { letGo } from './stay-small.ts';

/** What one of a crew works with. */
export interface Duty {
  /** The files below `folder`, an absolute path. */
  files(folder: string): Files;
  /** Gives back at once what this thread has that is not needed any more. */
  letGo(): void;
}

/** Answers each job that this thread is given, one after the other; see `crewOn`. */
export function onDuty<Job, Result>(work: (job: Job, duty: Duty) => Promise<Result>): void {
  const means = { disk, quick: quickDisk, self: selfOf(process), note: () => {} };
  const duty: Duty = { files: (folder) => filesIn(folder, means), letGo };
  parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await work(job, duty)));
}
