import type { Output } from './output.ts';

/** Milliseconds after which the person is shown that something is going on. */
const showAfter = 500;

/** Cells of the bar. */
const cells = 20;

/** The parts of a stream that a bar is drawn on. */
export type ProgressStream = Pick<Output, 'isTTY' | 'write'>;

/**
 * Draws on `stream`, if a person looks at it, how far the reading of days has
 * come once it has taken half a second, and takes it away at the end.
 *
 * @param plain for one sentence instead of the bar, which would be read aloud again and again.
 * @param time tells milliseconds.
 */
export function progressOn(
  stream: ProgressStream,
  plain = false,
  time: () => number = () => performance.now(),
): (done: number, of: number) => void {
  let since: number | undefined;
  let isShown = false;
  return (done, of) => {
    if (!stream.isTTY) return;
    since ??= time();
    if (done >= of) {
      if (isShown && !plain) stream.write('\r\u001b[K');
      [since, isShown] = [undefined, false];
    } else if (time() - since >= showAfter) {
      if (plain && isShown) return;
      isShown = true;
      if (plain) return void stream.write(`Reading ${of} days.\n`);
      const full = Math.floor((cells * done) / of);
      stream.write(`\rReading ${of} days ${'█'.repeat(full)}${'░'.repeat(cells - full)}`);
    }
  };
}
