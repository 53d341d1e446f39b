import type { Self } from './self.ts';

/**
 * Does `work`, which is not to be left half done. A process that is asked to end
 * meanwhile ends when it is done; asked twice, at once.
 */
export async function undisturbed<Result>(self: Self, work: () => Promise<Result>): Promise<Result> {
  let asked: NodeJS.Signals | undefined;
  const stop = self.whenAskedToEnd((signal) => {
    if (asked) {
      stop();
      self.endBy(signal);
    }
    asked = signal;
  });
  try {
    return await work();
  } finally {
    await self.heed();
    stop();
    if (asked) self.endBy(asked);
  }
}
