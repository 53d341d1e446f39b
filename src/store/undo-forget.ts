import type { Files } from '../world/files.ts';
import { forgetSaid } from './forget-said.ts';
import { forget, keptIn } from './undo-log.ts';

/** Takes all records of changes away, the oldest first, so that those which a kill leaves can still be taken back. */
export async function forgetAll(files: Files): Promise<void> {
  if ((await keptIn(files)).length === 0) return;
  await files.alone(async () => {
    for (const one of await keptIn(files)) await forget(files, one);
  });
  forgetSaid(files, []);
}
