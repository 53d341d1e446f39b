// Ends the built program by SIGKILL at random moments, in the midst of check-ins and one-liners, and looks each time
// whether every file reads, everything that was acknowledged is there, nothing is there twice, and the next command works.
//   node test/kill/kill.js [RUNS] [SEED]     (npm run build first; 40 runs and a seed of its own when left out)
// Every loss is kept whole, with the folders it was found in, and its path is printed.
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accountOf, brokenClaims, commitmentsIn } from './account.js';
import { keepLoss } from './kept.js';
import { atTerminal } from './person.js';

const launcher = resolve(import.meta.dirname, '../../bin/lead.js');
const processes = 2;
/** Runs on one day, and days in one journal. */
const [runsADay, days] = [20, 12];

let tokens = 0;

const [runs, seed] = [Number(process.argv[2] ?? 40), Number(process.argv[3] ?? Date.now() % 1e6)];
if (process.send) process.send(await manyRuns(runs, seed, process.argv[4]));
else await inParallel();

async function inParallel() {
  const since = performance.now();
  const parts = Array.from(
    { length: processes },
    (_, part) => Math.floor(runs / processes) + (part < runs % processes ? 1 : 0),
  );
  const folder = join(realpathSync(tmpdir()), `lead-kill-losses-${seed}-${process.pid}`);
  const results = await Promise.all(parts.map((share, part) => inProcess(share, seed * 10 + part, folder)));
  const phases = {};
  for (const result of results) {
    for (const [phase, count] of Object.entries(result.phases)) phases[phase] = (phases[phase] ?? 0) + count;
  }
  const all = (name) => results.reduce((sum, result) => sum + result[name], 0);
  const losses = results.flatMap((result) => result.losses);
  const kills = runs - (phases['over before'] ?? 0);
  console.log(
    `${runs} runs, ${kills} kills, seed ${seed}, ${Math.round((performance.now() - since) / 1000)} s`,
  );
  console.log(
    Object.entries(phases)
      .sort()
      .map(([phase, count]) => `${phase} ${count}`)
      .join(', '),
  );
  console.log(
    `${all('acknowledged')} answers acknowledged, ${all('left')} files left half written beside others`,
  );
  for (const { path, words } of losses) console.log(`\n${words}\nkept in ${path}\n`);
  console.log(`${losses.length} losses`);
  process.exitCode = losses.length > 0 ? 1 : 0;
}

function inProcess(share, own, folder) {
  return new Promise((done, failed) => {
    const child = fork(import.meta.filename, [share, own, folder]);
    child
      .on('message', done)
      .on('error', failed)
      .on('exit', (code) => failed(new Error(`a worker ended with ${code}`)));
  });
}

async function manyRuns(share, own, folder) {
  const draw = drawing(own);
  const result = { phases: {}, losses: [], acknowledged: 0, left: 0 };
  let session;
  for (let count = 0; count < share; count += 1) {
    if (count % (runsADay * days) === 0) {
      session?.remove();
      session = await newSession(`${own}`);
    }
    const day = Math.floor((count % (runsADay * days)) / runsADay);
    // A working day in November 2026, at eight in the morning.
    session.env.LEAD_NOW = new Date(Date.UTC(2026, 10, 2 + day + 2 * Math.floor(day / 5), 8)).toISOString();
    try {
      await oneRun(session, draw, result);
    } catch (thrown) {
      const words = `seed ${own}, run ${count}: ${thrown.stack}`;
      result.losses.push({ words, path: keepLoss(folder, `${own}-${count}`, words, session) });
      session.remove();
      session = await newSession(`${own}`);
    }
  }
  session?.remove();
  return result;
}

async function newSession(name) {
  const home = mkdtempSync(join(realpathSync(tmpdir()), `lead-kill-${name}-`));
  const journal = join(home, 'journal');
  mkdirSync(journal);
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    LEAD_JOURNAL: journal,
    TERM: 'xterm',
    NO_COLOR: '1',
    LANG: 'C.UTF-8',
    LEAD_NOW: '2026-11-02T08:00:00Z',
    ...(process.env.TZ && { TZ: process.env.TZ }),
  };
  const session = {
    home,
    journal,
    steps: [],
    env,
    acknowledged: new Set(),
    half: 0,
    remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }),
  };
  await inPipe(
    session,
    [
      'init',
      '--standard',
      'prepare',
      '--standard',
      'listen-first',
      '--standard',
      'thank',
      '--goal',
      'delegate',
    ],
    '',
    () => {},
  );
  return session;
}

async function oneRun(session, draw, result) {
  const { journal } = session;
  const before = accountOf(journal);
  const deed = deedOf(before, session, draw);
  const stops = [];
  const begun = (kill) => stops.push(...killing(journal, kill, deed.questions ? 1500 : 400, draw));
  const means = { journal, env: session.env, draw, newToken, begun };
  const done = deed.questions
    ? await atTerminal(launcher, deed.args, means)
    : await inPipe(session, deed.args, deed.input, begun);
  for (const stop of stops) stop();
  const ended = done.killed ? `killed after ${done.lived} ms` : `exit ${done.exitCode}, ${done.lived} ms`;
  session.steps.push(`lead ${deed.args.join(' ')}: ${ended}`);
  const claims = deed.questions ? done.claims : done.said.endsWith('\n') ? deed.claims : [];
  const about = `lead ${deed.args.join(' ')}\n${done.screen ?? done.said}`;

  const after = accountOf(journal);
  for (const { token } of claims) if (token) session.acknowledged.add(token);
  result.acknowledged += claims.length;
  check(after, claims, session, about);
  const phase = phaseOf(done, before, after, claims, session);
  session.steps.push(`  ${phase}; acknowledged: ${JSON.stringify(claims)}`);
  result.phases[phase] = (result.phases[phase] ?? 0) + 1;
  result.left += after.unfinished.length - session.half;
  session.half = after.unfinished.length;

  const token = newToken();
  session.steps.push(`lead note ${token}`);
  const next = await inPipe(session, ['note', token], '', () => {});
  // Whoever finds the lock of another says so after a second.
  if (next.exitCode !== 0 || /Waiting/.test(next.noted))
    throw new Error(
      `the next command: exit ${next.exitCode}, ${next.lived} ms, ${next.said}${next.noted}after ${about}`,
    );
  session.acknowledged.add(token);
  const later = accountOf(journal);
  if (later.locked) throw new Error(`a lock is left after the next command, after ${about}`);
  check(later, [{ token }], session, about);
}

function check(account, claims, session, about) {
  const broken = [
    ...brokenClaims(account, claims),
    ...[...session.acknowledged].filter((token) => account.counts.get(token) !== 1),
    ...[...account.counts].filter(([, count]) => count !== 1),
  ];
  if (broken.length > 0)
    throw new Error(`${JSON.stringify(broken)} after ${about}\n${[...account.texts.values()].join('---\n')}`);
}

/** Where the program was when it was killed, as far as it can be seen. */
function phaseOf(done, before, after, claims, session) {
  if (!done.killed) return 'over before';
  const changed = [...after.texts].some(([path, text]) => before.texts.get(path) !== text);
  if (after.unfinished.length > session.half) return 'in the midst of writing';
  if (after.locked) return changed ? 'written, locked' : 'locked';
  if (done.asking) return 'asking';
  if (claims.length > 0) return 'said';
  return changed ? 'written, not said' : 'starting';
}

/** Something a person does now: arguments, what comes in through a pipe, and what is claimed once it is said. */
function deedOf({ said }, { env }, draw) {
  const [word, other] = [newToken(), newToken()];
  const today = env.LEAD_NOW.slice(0, 10);
  const open = commitmentsIn(said).filter(({ status }) => status === 'open');
  const some = open[draw(open.length || 1)];
  const questions = (...args) => ({ args, questions: true });
  const plain = (claims, args, input = '') => ({ args, input, claims });
  const one = [{ token: word }];
  const far = new Date(Date.UTC(2027, 0, 1) + draw(20_000) * 86_400_000).toISOString().slice(0, 10);
  const settling = some && [
    () => plain([{ promise: some.text, status: 'kept' }], ['done', some.id]),
    () => plain([{ promise: some.text, status: 'missed' }, ...one], ['miss', some.id, '--why', word]),
    () => plain(one, ['move', some.id, far, '--why', word]),
    () => plain([{ promise: some.text, status: 'dropped' }, ...one], ['drop', some.id, '--why', word]),
  ];
  const answers = `commitments: [${word}]\nwins: [{text: ${other}, who: Sam}]\nclose: {${today}: {standards: {prepare: kept}}}\n`;
  const deeds = [
    ...Array.from({ length: 8 }, () => () => questions('today')),
    ...Array.from({ length: 3 }, () => () => questions('close')),
    ...Array.from({ length: 2 }, () => () => questions('review')),
    () => plain(one, ['win', word, '--who', 'Sam']),
    () => plain(one, ['commit', word, '--due', today]),
    () => plain(one, ['note', '-'], `${word}\n`),
    () => plain(one, ['step', 'delegate', word, '--value', '3']),
    () => plain(one, ['standards', 'add', word, '--id', `s${word.slice(3)}`]),
    () => plain(one, ['goals', 'add', word, '--id', `g${word.slice(3)}`]),
    () => plain([], ['standards', 'edit', 'prepare', '--on', ['daily', 'weekdays'][draw(2)]]),
    () => plain(one, ['away', far, '--why', word]),
    () => plain([...one, { token: other }], ['today', '--answers', '-'], answers),
    ...(settling ? [settling[draw(4)], settling[draw(4)], settling[draw(4)]] : []),
  ];
  return deeds[draw(deeds.length)]();
}

/** Arranges for the kill: at any moment, or shortly after one of the steps that can be seen from outside. */
function killing(journal, kill, longest, draw) {
  if (draw(2) === 0) {
    const timer = setTimeout(kill, draw(longest));
    return [() => clearTimeout(timer)];
  }
  let left = 1 + draw(longest > 1000 ? 24 : 4);
  const watchers = [join(journal, '.lead'), journal].map((folder) =>
    watch(folder, { recursive: false }, () => {
      left -= 1;
      if (left === 0) setTimeout(kill, draw(7));
    }),
  );
  const timer = setTimeout(kill, longest);
  return [() => clearTimeout(timer), ...watchers.map((watcher) => () => watcher.close())];
}

async function inPipe({ journal, env }, args, input, begun) {
  const since = performance.now();
  const program = spawn(process.execPath, [launcher, ...args], { cwd: journal, env });
  let [said, noted, killed] = ['', '', false];
  program.stdout.on('data', (data) => (said += data));
  program.stderr.on('data', (data) => (noted += data));
  program.stdin.on('error', () => {});
  program.stdin.end(input);
  begun(() => {
    if (program.exitCode === null && program.signalCode === null) killed = program.kill('SIGKILL');
  });
  const exitCode = await new Promise((done) => program.on('close', done));
  const lived = Math.round(performance.now() - since);
  return { said, noted, exitCode, lived, killed: killed && exitCode === null, asking: false };
}

function newToken() {
  tokens += 1;
  return `tk${(seed % 1000).toString(36).padStart(2, '0')}${tokens.toString(36).padStart(4, '0')}`;
}

/** Whole numbers from 0 to less than what is given, the same for the same seed (mulberry32). */
function drawing(own) {
  let state = own >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
