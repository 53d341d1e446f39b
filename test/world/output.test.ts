import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputOf } from '../../src/world/output.ts';
import { scratch } from './scratch.ts';

it('tells once that it cannot be written, and writes nothing after what is lost', () => {
  const path = join(scratch(), 'file');
  writeFileSync(path, 'as it was');
  // Nothing can be written to a file that was opened to be read.
  const descriptor = openSync(path, 'r');
  const output = outputOf(
    descriptor,
    () => undefined,
    () => {
      throw new Error('it is a file');
    },
  );
  const told: unknown[] = [];
  output.on('error', ({ code }) => told.push(code));
  output.write('one piece');
  output.write('another');
  closeSync(descriptor);
  expect(told).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe('as it was');
});
