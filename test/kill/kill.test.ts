import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = join(import.meta.dirname, 'kill.js');

it('loses nothing that was acknowledged, and has nothing twice, when it is killed at any moment', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, '16']);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('0 losses');
});
