// The jobs of each part: what runs, and what is put right before it.
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { limitsFor, peersFor } from './beside.js';
import { mean, median, ran, rounds, sampled, trouble } from './measure.js';
import { untilSeen } from './question.js';
import { joined, journalsOf, rows } from './rows.js';

const launcher = resolve(import.meta.dirname, '../../bin/lead.js');
/** Runs in which memory is measured; it hardly varies. */
const memoryRuns = 3;

/** The file of the day on which the bench is run, as a check-in leaves it. The ids are none that `journal.js` draws. */
const begun = `# yaml-language-server: $schema=../../.lead/schemas/entry.json
opened: 2026-11-24T08:01:10+01:00
intention: Make myself less necessary.
commitments:
  - id: t3aa
    text: Water the plants in the corridor
    side: manage
    to: Ingrid
    budget: 15m
    status: open
  - id: t3ab
    text: Talk through the roadmap with the new colleagues
    side: lead
    status: open
`;

/** Makes the journal that of a day that has begun, or of the morning before anything was written on it. */
export function setDay(journal, hasBegun) {
  const path = join(journal, 'days/2026/2026-11-24.yaml');
  rmSync(join(journal, '.lead/check-in.json'), { force: true });
  if (hasBegun) writeFileSync(path, begun, { mode: 0o600 });
  else rmSync(path, { force: true });
}

/**
 * Measures the rows of `part`, and what belongs beside them.
 *
 * @param means {place, node, peak, years, runs, only, tell}: `node` is the program, `only` a piece of the names wanted.
 * @returns {Promise<any[]>} one result for each row and journal, see `resultOf`.
 */
export async function measured(part, means) {
  const sets = (joined[part] ?? [part]).flatMap((name) => setsOf(name, means));
  if (sets.length === 0) return [];
  const jobs = [];
  for (const job of sets.flat()) {
    means.tell(`${job.name}, once before`);
    await job.before?.();
    const why = await job.once();
    if (why === undefined) jobs.push(job);
    else job.trouble = why;
  }
  // What was written just now is looked at again and again until it is two seconds old: no person is as quick.
  await pause(2_500);
  const samples = await rounds(jobs, means.runs, (round) => means.tell(`${part}, ${round}`));
  const most = Math.max(...means.years);
  const sized = jobs.filter(
    (job) => job.isNode && (job.part === 'first' || [undefined, most].includes(job.years)),
  );
  const peaks = await rounds(
    sized.map(({ before, sizedRun }) => ({ before, run: sizedRun })),
    memoryRuns,
    (round) => means.tell(`${part}, memory, ${round}`),
  );
  for (const [index, job] of jobs.entries()) job.samples = samples[index];
  for (const [index, job] of sized.entries()) job.peaks = peaks[index];
  if (part === 'asking') for (const { years } of sets.flat()) setDay(means.place.journal(years), true);
  const bases = sets.flat().filter((job) => job.isBase);
  return sets.flat().flatMap((job) => (job.isBase ? [] : [resultOf(job, bases)]));
}

/** The jobs for each journal of a part, with `node -e 0` before them. */
function setsOf(part, means) {
  const wanted = rows.filter((row) => row.part === part && row.name.includes(means.only));
  if (wanted.length === 0) return [];
  return journalsOf(part, means.years).map((years) => {
    const here = wanted.map((row) => jobOf(row, years, means));
    const beside = part === 'all time' ? besideOf(years, means) : [];
    return [baseOf(part, years, means), ...here, ...beside];
  });
}

function baseOf(part, years, means) {
  const base = jobOf({ name: 'node -e 0', part, args: ['-e', '0'], isBase: true }, years, means);
  if (part !== 'writing' && part !== 'asking') return base;
  const journal = means.place.journal(years);
  return {
    ...base,
    before() {
      setDay(journal, part === 'writing');
      // That the day was changed by hand is not what is measured.
      ran([means.node, launcher], means.place.env(years), means.place.folder);
    },
  };
}

function jobOf(row, years, { place, node, peak }) {
  const env = { ...place.env(years), ...row.env };
  const command = row.isBase ? [node, ...row.args] : [node, launcher, ...row.args];
  const isAsking = row.part === 'asking';
  const work = (more) =>
    isAsking
      ? untilSeen(command, { env: { ...env, ...more }, cwd: place.folder, isQuestion: !row.isBase })
      : ran(command, { ...env, ...more }, place.folder);
  return {
    ...row,
    years,
    isNode: true,
    run: () => sampled(() => work({})),
    async sizedRun() {
      await work(peak.env);
      return peak.read();
    },
    async once() {
      if (!isAsking) return trouble(command, env, place.folder);
      return work({}).then(
        () => undefined,
        (thrown) => thrown.message,
      );
    },
    ...(row.part === 'first' &&
      !row.isBase && {
        before: () => rmSync(join(place.journal(years), '.lead'), { recursive: true, force: true }),
      }),
  };
}

function besideOf(years, means) {
  const { place } = means;
  const env = place.env(years);
  const job = (kind) => (one) => ({
    ...one,
    part: kind,
    years,
    isNode: kind === 'known limit',
    run: () => sampled(() => ran(one.command, env, place.folder)),
    async sizedRun() {
      ran(one.command, { ...env, ...means.peak.env }, place.folder);
      return means.peak.read();
    },
    once: async () => trouble(one.command, env, place.folder),
  });
  return [...limitsFor(years, means).map(job('known limit')), ...peersFor(years, means).map(job('peer'))];
}

/**
 * What was measured of a job, and of `node -e 0` beside it.
 *
 * @returns {{name: string, part: string, years?: number, trouble?: string, wall?: number, ratio?: number,
 *   work?: number, memory?: number}} `wall` in milliseconds; the others are how often what `node -e 0` takes.
 */
function resultOf(job, bases) {
  const of = (key) => (all) => all.flatMap(({ samples = [] }) => samples.map((sample) => sample[key]));
  const sizes = (all) => all.flatMap(({ peaks = [] }) => peaks);
  const ratio = (middle, pick) => {
    const [ours, theirs] = [middle(pick([job])), middle(pick(bases))];
    return ours !== undefined && theirs ? ours / theirs : undefined;
  };
  const isSeen = job.part === 'asking';
  return {
    ...job,
    wall: median(of('wall')([job])),
    ratio: ratio(median, of('wall')),
    // Until its end, which is not what is measured of a question.
    work: isSeen ? undefined : ratio(mean, of('work')),
    memory: ratio(median, sizes),
    base: of('wall')(bases),
  };
}
