import { fstatSync, type Stats, writeSync } from 'node:fs';
import { codeOf } from './disk-error.ts';
import type { Window } from './window.ts';

/** What a terminal needs of standard output and standard error. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  /** Character cells, of a terminal. */
  readonly columns?: number | undefined;
  /** Lines, of a terminal. */
  readonly rows?: number | undefined;
  on(event: 'error', told: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

/**
 * The output with this number. Into a file, a pipe, a socket or a terminal it is written
 * at once, without the streams of node, which take longer to load than most commands.
 *
 * @param window tells which terminal that is: see `windowOf`.
 * @param stream gives the stream of node for anything else.
 */
export function outputOf(
  descriptor: number,
  window: () => Window | null | undefined,
  stream: () => Output,
): Output {
  const about = statusOf(descriptor);
  if (about?.isFile() || about?.isFIFO() || about?.isSocket()) return written(descriptor);
  if (!about?.isCharacterDevice()) return stream();
  const shown = window();
  return shown === undefined ? stream() : written(descriptor, shown ?? undefined);
}

function statusOf(descriptor: number): Stats | undefined {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

function written(descriptor: number, window?: Window): Output {
  let told: (error: NodeJS.ErrnoException) => void = () => {};
  let isLost = false;
  return {
    isTTY: window !== undefined,
    get columns() {
      return window?.columns;
    },
    get rows() {
      return window?.rows;
    },
    on: (_, listener) => {
      told = listener;
    },
    write(text) {
      // What comes after something that is lost would be taken for its end.
      if (isLost) return;
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (thrown) {
        isLost = true;
        told(thrown as NodeJS.ErrnoException);
      }
    },
  };
}

/** Writes all of `bytes`, however slowly they are taken. Throws what the system says. */
export function writeAll(descriptor: number, bytes: Buffer): void {
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (thrown) {
      // Somebody who reads slowly has made the pipe so that it does not wait for them.
      if (codeOf(thrown) !== 'EAGAIN') throw thrown;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
