import { statSync } from 'node:fs';

/**
 * Does `work` with this process in `folder`, where files are found by their names alone: the system walks to each file
 * from the root, or from there, and of thousands of files that walk is a quarter of the time.
 *
 * @returns whether it was done: not where the process cannot go there, or might not find back.
 */
export function standingIn(folder: string, work: () => void): boolean {
  const back = wayBack();
  if (back === undefined) return false;
  try {
    // A thread may not.
    process.chdir(folder);
  } catch {
    return false;
  }
  try {
    work();
  } finally {
    process.chdir(back);
  }
  return true;
}

/** The folder that this process is in, if it can come back to it: it may have been removed, or lie where only others may go. */
function wayBack(): string | undefined {
  try {
    const path = process.cwd();
    const [here, there] = [statSync('.'), statSync(path)];
    if (here.ino !== there.ino || here.dev !== there.dev) return undefined;
    process.chdir(path);
    return path;
  } catch {
    return undefined;
  }
}
