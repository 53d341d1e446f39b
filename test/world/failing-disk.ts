import { type Disk, disk, type OpenFile } from '../../src/world/disk.ts';

/** A real disk on which one call fails, and the calls there were, that one included. */
export interface FailingDisk {
  readonly disk: Disk;
  readonly calls: readonly string[];
}

/** Stands for a disk that fills up in the midst of a text: half of it is written, then no space is left. */
export const torn = 'TORN';

/**
 * A real disk whose call number `failing`, from 0, fails with `code`, whether it is a call of the disk
 * or of an open file.
 */
export function failingDisk(failing: number, code: string): FailingDisk {
  const calls: string[] = [];

  function watched<Thing extends object>(thing: Thing, of: string): Thing {
    return new Proxy(thing, {
      get(_, name) {
        const value = Reflect.get(thing, name);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          calls.push(`${of}${String(name)}`);
          const fails = calls.length - 1 === failing;
          if (fails && code === torn && name === 'writeFile') {
            const text = String(args[0]);
            await value.call(thing, text.slice(0, text.length / 2), ...args.slice(1));
          }
          // A file that cannot be closed is closed nevertheless.
          if (fails && name !== 'close') throw failure(code);
          const result = await value.apply(thing, args);
          if (fails) throw failure(code);
          return name === 'open' ? watched(result as OpenFile, 'file.') : result;
        };
      },
    });
  }

  return { disk: watched({ ...disk }, ''), calls };
}

function failure(written: string): Error {
  const code = written === torn ? 'ENOSPC' : written;
  return Object.assign(new Error(`${code}: made up`), { code, syscall: 'made up' });
}
