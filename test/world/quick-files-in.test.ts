import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bareStat } from '../../src/world/bare-stat.ts';
import { type QuickDisk, quickDisk, quickFilesIn } from '../../src/world/quick-files-in.ts';
import { scratch } from './scratch.ts';

const open = (folder: string, time = Date.now) => quickFilesIn(folder, quickDisk, time);

/** A disk with one file on it, which `file` tells, or makes another. */
function inMemory() {
  let bytes: Buffer = Buffer.alloc(0);
  const disk = {
    ...quickDisk,
    mkdirSync: () => undefined,
    writeFileSync: (_: string, text: Buffer) => {
      bytes = text;
    },
    renameSync: () => {},
    readFileSync: () => bytes,
  } as unknown as QuickDisk;
  const file = (other = bytes) => {
    bytes = other;
    return bytes;
  };
  return { quick: quickFilesIn('/nowhere', disk, () => 0), file };
}

describe('what is kept', () => {
  it('is found as it was', () => {
    const { quick } = inMemory();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        quick.keep('kept', text);
        expect(quick.kept('kept')).toBe(text);
      }),
    );
  });

  it('is the same in one piece or in several', () => {
    const { quick, file } = inMemory();
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (pieces) => {
        quick.keep('kept', pieces.join(''));
        const whole = Buffer.from(file());
        quick.keep('kept', pieces);
        expect(Buffer.from(file())).toEqual(whole);
      }),
    );
  });

  it('is nothing once any bit of it is another, or its end is gone', () => {
    const { quick, file } = inMemory();
    quick.keep('kept', JSON.stringify({ days: ['2026-11-23', '2026-11-24'], counts: [3, 14, 15, 92, 65] }));
    const whole = Buffer.from(file());
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const spoilt = Buffer.from(whole);
      spoilt[bit >> 3]! ^= 1 << (bit & 7);
      file(spoilt);
      expect(quick.kept('kept')).toBeUndefined();
    }
    for (let end = 0; end < whole.length; end += 1) {
      file(whole.subarray(0, end));
      expect(quick.kept('kept')).toBeUndefined();
    }
  });

  it('leaves nothing beside it', () => {
    const folder = scratch();
    open(folder).keep('in/kept', 'text');
    expect(readdirSync(join(folder, 'in'))).toEqual(['kept']);
  });
});

describe('the signatures of many files', () => {
  const names = ['a', 'b', 'none', 'c'];
  /** A folder with three files in another. */
  function made(): string {
    const folder = scratch();
    mkdirSync(join(folder, 'in'));
    for (const [count, name] of ['a', 'b', 'c'].entries()) {
      writeFileSync(join(folder, 'in', name), name.repeat(count));
      utimesSync(join(folder, 'in', name), count, count + 0.123456);
    }
    return folder;
  }

  it('are those of each', () => {
    const quick = open(made());
    const each = names.flatMap((name) => quick.signature(`in/${name}`) ?? Array(4).fill(Number.NaN));
    expect([...quick.signatures('in', names)]).toEqual(each);
    expect([...quick.signatures('none', ['a'])]).toEqual(Array(4).fill(Number.NaN));
  });

  it('are the same where Node answers in no other way than by statSync', () => {
    const folder = made();
    const plain = quickFilesIn(
      folder,
      { ...quickDisk, statSync: statSync.bind(null) } as QuickDisk,
      Date.now,
    );
    expect(plain.signatures('in', names)).toEqual(open(folder).signatures('in', names));
  });

  it('are the same of so many that it goes where they are, and comes back', () => {
    const folder = made();
    const many = Array.from({ length: 250 }, (_, index) => `${index}.yaml`);
    for (const [index, name] of many.entries()) {
      if (index % 7 !== 0) writeFileSync(join(folder, 'in', name), name.repeat(index));
    }
    const quick = open(folder);
    const before = process.cwd();
    const going = vi.spyOn(process, 'chdir');
    const each = many.flatMap((name) => quick.signature(`in/${name}`) ?? Array(4).fill(Number.NaN));
    expect([...quick.signatures('in', many)]).toEqual(each);
    expect(each.filter(Number.isNaN)).toHaveLength(4 * 36);
    expect(going.mock.calls.flat()).toEqual([before, join(folder, 'in/'), before]);
    expect([...quick.signatures('none', many)]).toEqual(Array(4 * 250).fill(Number.NaN));
    going.mockRestore();
    expect(process.cwd()).toBe(before);
  });

  it('are got without statSync under every Node that is known', () => {
    const folder = made();
    const told = new Float64Array(4);
    expect(bareStat()?.(join(folder, 'in/b'), told, 0)).toBe(true);
    expect([...told]).toEqual(open(folder).signature('in/b'));
  });
});

describe('work that is done alone', () => {
  it('is not done while another is at it', () => {
    const quick = open(scratch());
    let inside = true;
    expect(
      quick.alone('lock', () => {
        inside = quick.alone('lock', () => {});
      }),
    ).toBe(true);
    expect(inside).toBe(false);
    expect(quick.alone('lock', () => {})).toBe(true);
  });

  it('is done where a lock was left behind', () => {
    const folder = scratch();
    const quick = open(folder, () => 1_000_000);
    writeFileSync(join(folder, 'lock'), '');
    utimesSync(join(folder, 'lock'), 991, 991);
    expect(quick.alone('lock', () => {})).toBe(false);
    utimesSync(join(folder, 'lock'), 989, 989);
    expect(quick.alone('lock', () => {})).toBe(true);
  });
});

it('leads nowhere else', () => {
  const quick = open(scratch());
  for (const path of ['../kept', 'a/../../b', '/etc/passwd', 'a//b', '.']) {
    expect(() => quick.text(path)).toThrow(/does not name a file below/);
  }
});
