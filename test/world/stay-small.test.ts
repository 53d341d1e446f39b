import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import { scratch } from './scratch.ts';

/** Megabytes that the engine has for what is new after much was made, in a process that does `work` before. */
async function newSpace(work: string): Promise<number> {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { crewOn } from 'world/crew.ts';
    import { letGo, staySmall } from 'world/stay-small.ts';
    ${work}
    let some = [];
    for (let made = 0; made < 2_000_000; made += 1) {
      if (some.push({ made }) > 100_000) some = [];
    }
    const { space_size: size } = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    console.log(size / 2 ** 20);
    process.exit();`;
  return Number(execFileSync(process.execPath, [await bundled(program, scratch())], { encoding: 'utf8' }));
}

it('keeps what is new in a small space, also when a thread has begun', async () => {
  const answering = join(scratch(), 'answering.cjs');
  writeFileSync(
    answering,
    "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (job) => parentPort.postMessage(job));",
  );
  const usual = await newSpace('');
  const small = await newSpace('staySmall();');
  const withCrew = await newSpace(`
    staySmall();
    const crew = crewOn(${JSON.stringify(answering)}, 1);
    await crew.ask(1);
    await crew.hear();`);
  // It takes sixteen times as much by itself, and may go below what it began with.
  expect(small).toBeLessThan(usual / 4);
  expect(withCrew).toBeLessThan(usual / 4);
});

it('gives back what is not needed any more, as often as it is asked to', async () => {
  const used = await newSpace(`
    const { heapUsed } = process.memoryUsage();
    for (const entirely of [false, true, false]) {
      let much = Array.from({ length: 200_000 }, (_, index) => ({ index }));
      much = [];
      letGo(entirely);
      // Eight megabytes of which one may be left.
      if (process.memoryUsage().heapUsed > heapUsed + 2 ** 20) throw new Error('it is still there');
    }
    if ('gc' in globalThis) throw new Error('it is left to others');`);
  expect(used).toBeGreaterThan(0);
});
