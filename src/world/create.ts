import type { Disk } from './disk.ts';

/** A new file that says `text`, for the person alone; none if it cannot say it whole. Throws what the disk throws. */
export async function create(disk: Disk, path: string, text: string): Promise<void> {
  const file = await disk.open(path, 'wx', 0o600);
  try {
    await file.writeFile(text).finally(() => file.close());
  } catch (thrown) {
    await remove(disk, path);
    throw thrown;
  }
}

/** Removes a file of our own. Nothing can be done if the disk fails twice; such a file holds nobody up. */
export async function remove(disk: Disk, path: string): Promise<void> {
  await disk.unlink(path).catch(() => disk.unlink(path).catch(() => undefined));
}
