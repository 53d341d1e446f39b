// How often a finding is shown in years in which nothing changes, and how soon a real fall is found.
//
//   node test/bench/false-alarms.js [YEARS]      200 of each unless told; the same numbers for the same YEARS
//
// Each year is lived through the program's own functions: after each of its weeks, `findingOn` is asked.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { build } from 'esbuild';

const weeks = 52;
const fallsIn = 26;
const [from, to] = [0.85, 0.5];
const shares = [0.85, 0.7, 0.6, 0.9, 0.8];

/** What happens in a year, week by week, to a standard; the rest stays as it is. */
const scenes = {
  quiet: { kept: (index) => shares[index] },
  'quiet, with good and bad days': { kept: (index) => shares[index], moods: 0.2 },
  'a standard falls': {
    kept: (index, week) => (index === 0 && week >= fallsIn ? to : index === 0 ? from : shares[index]),
  },
};

async function program() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { findingOn } from './src/summary/findings.ts';
        export { plusDays } from './src/journal/day.ts';
        export { madeUpYear } from './test/support/year.ts';`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The findings of one year, one a week, `undefined` for none. */
function lived({ findingOn, plusDays, madeUpYear }, scene, seed) {
  const start = '2026-01-05';
  const journal = madeUpYear({ seed, from: start, weeks, promisesKept: 0.8, ...scenes[scene] });
  return Array.from({ length: weeks }, (_, week) => {
    const today = plusDays(start, 7 * (week + 1));
    // What is written later is not known yet.
    const entries = journal.entries.filter(({ day }) => day < today);
    const found = findingOn({ ...journal, entries }, today);
    return found && `${found.standard ?? 'promises'} ${found.pattern}`;
  });
}

if (isMainThread) {
  const years = Number(process.argv[2] ?? 200);
  const threads = Math.min(years, availableParallelism());
  const began = performance.now();
  // One scene after the other, so that a run that is broken off has shown those it came through.
  for (const scene of Object.keys(scenes)) {
    const parts = await Promise.all(
      Array.from({ length: threads }, (_, thread) => {
        const worker = new Worker(new URL(import.meta.url), {
          workerData: { scene, years, threads, thread },
        });
        return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
      }),
    );
    report(scene, parts.flat());
    console.log(`  ${Math.round((performance.now() - began) / 1000)} s`);
  }
} else {
  const { scene, years, threads, thread } = workerData;
  const functions = await program();
  const mine = Array.from({ length: years }, (_, year) => year).filter((year) => year % threads === thread);
  parentPort.postMessage(mine.map((year) => lived(functions, scene, year + 1)));
}

function report(scene, years) {
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  console.log(`\n${scene}: ${years.length} years of ${weeks} weeks`);
  if (scene !== 'a standard falls') {
    const shown = years.flat().filter(Boolean);
    const any = years.filter((year) => year.some(Boolean)).length;
    console.log(
      `  weeks with a finding  ${shown.length} of ${years.length * weeks}, ${percent(shown.length, years.length * weeks)}`,
    );
    console.log(`  years with any        ${any} of ${years.length}, ${percent(any, years.length)}`);
    return;
  }
  const before = years.flatMap((year) => year.slice(0, fallsIn)).filter(Boolean).length;
  const waits = years
    .map((year) => year.findIndex((found, week) => week >= fallsIn && found === 'prepare fell') - fallsIn + 1)
    .map((wait) => (wait > 0 ? wait : Number.POSITIVE_INFINITY))
    .sort((a, b) => a - b);
  const within = (limit) => waits.filter((wait) => wait <= limit).length;
  console.log(`  falls from ${100 * from} % to ${100 * to} % after week ${fallsIn}`);
  console.log(`  found after           ${waits[Math.floor((waits.length - 1) / 2)]} weeks (median)`);
  for (const limit of [4, 6, 8, 13, 26])
    console.log(`  within ${String(limit).padStart(2)} weeks       ${percent(within(limit), years.length)}`);
  console.log(`  before it fell        ${percent(before, years.length * fallsIn)} of weeks with a finding`);
}
