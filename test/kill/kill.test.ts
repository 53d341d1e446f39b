import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, 'kill.js');

it('loses nothing that was acknowledged, and has nothing twice, when it is killed at any moment', async () => {
  // It ends with 1 when something is lost; what it says of that is in its output all the same.
  const { stdout } = await promisify(execFile)(process.execPath, [script, '16']).catch((ended) => ended);
  expect(stdout).toMatch(/\n0 losses\n$/);
});
