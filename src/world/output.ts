import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from './disk-error.ts';

/** What a terminal needs of standard output and standard error. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  /** Character cells, of a terminal. */
  readonly columns?: number | undefined;
  on(event: 'error', told: (error: NodeJS.ErrnoException) => void): unknown;
  write(text: string): unknown;
}

/**
 * The output with this number. Into a file or a pipe it is written at once,
 * without the streams of node, which take longer to load than most commands.
 *
 * @param stream gives the stream of node for anything else.
 */
export function outputOf(descriptor: number, stream: () => Output): Output {
  return isFileOrPipe(descriptor) ? written(descriptor) : stream();
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const about = fstatSync(descriptor);
    return about.isFile() || about.isFIFO();
  } catch {
    return false;
  }
}

function written(descriptor: number): Output {
  let told: (error: NodeJS.ErrnoException) => void = () => {};
  return {
    on: (_, listener) => {
      told = listener;
    },
    write(text) {
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (thrown) {
        told(thrown as NodeJS.ErrnoException);
      }
    },
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
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
