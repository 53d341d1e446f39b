// How quick the program is, as it stands:
//
//   npm run bench -- [--runs N] [--years 1,10,50] [--only WORD] [--node24]
//
// It builds, makes journals of 1, 10 and 50 years in a temporary folder, and prints one table: medians of 20 runs and
// their ratios to `node -e 0`, which runs in the same rounds; processor time (user and system, of /proc, so on Linux
// only) and peak memory as ratios too; and what each may take at most. Nothing is written elsewhere. `--only` measures
// the commands whose line has WORD in it; `--node24` the quick ones under Node 24, too, which npx fetches.
import { execFileSync } from 'node:child_process';
import { cpus, release, type } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { peakTeller, ran, trouble } from './measure.js';
import { measured, setDay } from './parts.js';
import { newPlace } from './place.js';
import { newerParts, parts } from './rows.js';
import { baseline, growth, limitsTable, mainTable, peersTable } from './table.js';

const root = resolve(import.meta.dirname, '../..');
const launcher = resolve(root, 'bin/lead.js');
/** How many changes `lead undo` keeps. */
const undoable = 200;
const options = optionsFrom(process.argv.slice(2));
execFileSync(process.execPath, ['build.js'], { cwd: root, stdio: 'inherit' });

const place = newPlace();
const means = {
  ...options,
  place,
  node: process.execPath,
  peak: peakTeller(place.folder),
  hasPeers: true,
  tell,
};
for (const years of options.years) makeMaterial(years);
if (options.runs >= 20) fillUndo(options.years.at(-1));

print(
  `${type()} ${release()}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'}); medians of ${options.runs}`,
);
await report(means, parts, `Node ${process.versions.node}`);
if (options.node24) {
  const node = newerNode();
  const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
  await report({ ...means, node }, newerParts, `Node ${version}`, true);
}

async function report(given, wanted, title, isNewer = false) {
  warmUp(given);
  const results = [];
  for (const part of wanted) results.push(...(await measured(part, given)));
  tell('');
  const of = (kind) => results.filter(({ part }) => part === kind);
  const [limits, peers] = [of('known limit'), of('peer')];
  const ours = results.filter((one) => !limits.includes(one) && !peers.includes(one));
  print(`\n${title} · ${baseline(ours)}\n\n${mainTable(ours, isNewer)}`);
  if (limits.length > 0) print(`\n${limitsTable(limits)}`);
  if (peers.length > 0) print(`\n${peersTable(peers, ours)}`);
  const grown = growth(results);
  if (grown !== '') print(`\n${grown}`);
}

function optionsFrom(args) {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '20' },
      years: { type: 'string', default: '1,10,50' },
      only: { type: 'string', default: '' },
      node24: { type: 'boolean', default: false },
    },
  });
  const years = values.years.split(',').map(Number);
  const runs = Number(values.runs);
  const isRight = [...years, runs].every((number) => Number.isInteger(number) && number > 0);
  if (!isRight) throw new Error('--runs takes a whole number, --years some with commas between them');
  return { ...values, runs, years: years.sort((a, b) => a - b) };
}

function makeMaterial(years) {
  tell(`making ${years} years`);
  const script = resolve(import.meta.dirname, 'material.js');
  const beside = ['data.json', 'text.txt', 'tasks.json', 'time.timeclock'];
  const paths = beside.map((name) => place.beside(years, name));
  execFileSync(process.execPath, [script, place.journal(years), years, ...paths]);
  setDay(place.journal(years), true);
}

/** Writes so often into a journal that as many changes can be undone in it as ever will. */
function fillUndo(years) {
  const journal = place.journal(years);
  for (let count = 0; count < undoable; count += 1) {
    if (count % 10 === 0) setDay(journal, true);
    tell(`changes to undo, ${count} of ${undoable}`);
    ran([process.execPath, launcher, 'note', 'Nothing new'], place.env(years), place.folder);
  }
  setDay(journal, true);
}

/** Runs a command that looks at everything once with each journal, so that whatever is kept of it is there. */
function warmUp({ node }) {
  for (const years of options.years) {
    tell(`${years} years for the first time`);
    const why = trouble([node, launcher, 'stats', 'all'], place.env(years), place.folder);
    if (why !== undefined) throw new Error(`lead stats all: ${why}`);
  }
}

/** Where npx puts Node 24. */
function newerNode() {
  tell('fetching Node 24');
  return execFileSync('npx', ['-y', '-p', 'node@24', '--', 'node', '-p', 'process.execPath'], {
    cwd: place.folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}

/** What is done now, on a terminal, in the same line each time. */
function tell(what) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}`);
}

function print(text) {
  tell('');
  console.log(text);
}
