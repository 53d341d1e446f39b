import type { Output } from './output.ts';

/** Milliseconds after which the person is shown that something is going on. */
const showAfter = 500;

/** Cells of the bar. */
const cells = 20;

/** The parts of a stream that a bar is drawn on. */
export type ProgressStream = Pick<Output, 'isTTY' | 'write'>;

/** What shows a person how far something has come that takes long. */
export interface Progress {
  /** See `Terminal`. */
  progress(done: number, of: number, doing?: string): void;
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Makes room for something else that is said; the bar comes back with what is told next. */
  hide(): void;
}

/**
 * Draws on `stream`, if a person looks at it, how far the reading of days has
 * come, or whatever else it is, once it has taken half a second, and takes it
 * away at the end.
 *
 * @param plain for a sentence instead of each bar, which would be read aloud again and again.
 * @param time tells milliseconds.
 */
export function progressOn(
  stream: ProgressStream,
  plain = false,
  time: () => number = () => performance.now(),
): Progress {
  let since: number | undefined;
  let [drawn, words, isOne] = ['', '', false];
  const hide = () => {
    if (drawn !== '' && !plain) stream.write('\r\u001b[K');
    drawn = plain ? drawn : '';
  };
  const over = () => {
    hide();
    [since, drawn] = [undefined, ''];
  };
  return {
    progress(done, of, doing = `Reading ${of} days`) {
      if (!stream.isTTY) return;
      since ??= time();
      // In the middle of something longer it stays until the next part is told of.
      if (done >= of) return isOne ? undefined : over();
      if (time() - since < showAfter) return;
      const full = Math.floor((cells * done) / of);
      const line = plain ? `${doing}.\n` : `\r${doing} ${'█'.repeat(full)}${'░'.repeat(cells - full)}`;
      if (line === drawn) return;
      if (doing !== words) hide();
      [drawn, words] = [line, doing];
      stream.write(line);
    },
    async during(work) {
      [since, isOne] = [time(), true];
      try {
        return await work();
      } finally {
        isOne = false;
        over();
      }
    },
    hide,
  };
}
