import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { seed } from '../support/laws-seed.ts';

const script = join(import.meta.dirname, 'kill.js');

it('loses nothing that was acknowledged, and has nothing twice, when it is killed at any moment', async () => {
  // It ends with 1 when something is lost; what it says of that is in its output all the same.
  const args = [script, '16', ...(seed === undefined ? [] : [`${seed}`])];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((ended) => ended);
  expect(stdout).toMatch(/\n0 losses\n$/);
});
