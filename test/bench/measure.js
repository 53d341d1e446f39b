// How long a process takes, how much of it is work of the processor, and how large it grows.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';

/** Ticks of /proc in a second; 100 on every Linux that Node runs on. */
const ticks = 100;

/**
 * Milliseconds of user and system time of all processes that ended below this one; `undefined` where there is no
 * /proc. One process is known to 10 ms, but the errors of many runs cancel out.
 */
function workSoFar() {
  if (process.platform !== 'linux') return undefined;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1).split(' ');
  return ((Number(fields[13]) + Number(fields[14])) * 1000) / ticks;
}

/** Runs `work` once. @returns {Promise<{wall: number, work: number | undefined}>} both in milliseconds. */
export async function sampled(work) {
  const before = workSoFar();
  const since = performance.now();
  const wall = (await work()) ?? performance.now() - since;
  return { wall, work: before === undefined ? undefined : workSoFar() - before };
}

/** Runs a program to its end with nothing to read and nobody who reads. @throws Error if it does not end well. */
export function ran([file, ...args], env, cwd) {
  const { status, signal, error } = spawnSync(file, args, { cwd, env, stdio: 'ignore' });
  if (status !== 0) throw error ?? new Error(`${file} ${args.join(' ')}: ${signal ?? `exit ${status}`}`);
}

/** Runs a program once. @returns why it cannot be measured; `undefined` if it can. */
export function trouble([file, ...args], env, cwd) {
  const { status, stderr, error } = spawnSync(file, args, {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error) return error.message;
  if (status === 2 && /no command|unknown option/.test(stderr)) return 'not there yet';
  return status === 0 ? undefined : `exit ${status}: ${stderr.trim().split('\n')[0]}`;
}

/** What makes a Node tell how large it became, by `env`. `read` gives kilobytes, those of the largest process. */
export function peakTeller(folder) {
  const [hook, told] = [join(folder, 'peak.cjs'), join(folder, 'peak.txt')];
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(told)},
      process.resourceUsage().maxRSS + '\\n'));`,
  );
  return {
    env: { NODE_OPTIONS: `--require=${hook}` },
    read() {
      if (!existsSync(told)) return undefined;
      const sizes = readFileSync(told, 'utf8').trim().split('\n').map(Number);
      rmSync(told);
      return Math.max(...sizes);
    },
  };
}

/**
 * Runs all jobs in turn, again and again, so that what else the machine does hurts them alike.
 *
 * @param jobs each `run` gives a sample; `before` is not measured.
 * @returns the samples of each job.
 */
export async function rounds(jobs, runs, tell = () => {}) {
  const samples = jobs.map(() => []);
  for (let round = 0; round < runs; round += 1) {
    tell(`${round + 1} of ${runs}`);
    for (const [index, { before, run }] of jobs.entries()) {
      // A Ctrl-C is heard here.
      await turn();
      await before?.();
      samples[index].push(await run());
    }
  }
  return samples;
}

/** The middle of some numbers; `undefined` of none, or if one is not known. */
export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** The number below which a share of the numbers lies. */
export function quantile(numbers, share) {
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** The mean of some numbers; `undefined` of none, or if one is not known. */
export function mean(numbers) {
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
