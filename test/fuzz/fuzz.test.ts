import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { seed } from '../support/laws-seed.ts';

const script = join(import.meta.dirname, 'fuzz.js');

it('says what is wrong with a spoilt file or changes what is to be changed, and nothing else', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    '600',
    ...(seed === undefined ? [] : [`${seed}`]),
  ]);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 faults');
});
