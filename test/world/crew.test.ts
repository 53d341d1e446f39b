import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { crewOn } from '../../src/world/crew.ts';
import { scratch } from './scratch.ts';

function program(text: string): string {
  const path = join(scratch(), 'program.cjs');
  writeFileSync(path, `const { parentPort } = require('node:worker_threads');\n${text}`);
  return path;
}

it('does each job once, whoever does it', async () => {
  const crew = crewOn(program("parentPort.on('message', (job) => parentPort.postMessage(job * 2));"), 3);
  const jobs = Array.from({ length: 40 }, (_, index) => index);
  expect(await Promise.all(jobs.map((job) => crew.ask<number, number>(job)))).toEqual(
    jobs.map((job) => job * 2),
  );
  crew.dismiss();
});

it('says so when nobody can', async () => {
  const crew = crewOn(program("throw new Error('it cannot');"), 2);
  const asked = [1, 2, 3].map((job) => crew.ask(job).catch((thrown: Error) => thrown.message));
  expect(await Promise.all(asked)).toEqual(['it cannot', 'it cannot', 'it cannot']);
});
