// Loads the packs of dist/, each once: parts of the program that are needed together, in one file. What the engine
// makes of a pack when a command first runs is kept in the person's cache folder, so that it need not be made again.
// To go without: NODE_DISABLE_COMPILE_CACHE=1.
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const made = {};

/** Builds and versions of Node of which something is kept. */
const most = 4;

/** The pack that is called `name`: `part(NAME)` gives one of its parts. */
exports.pack = (name) => {
  made[name] ??= load(name);
  return made[name];
};

/** What does not stand in a pack stands beside them. */
function requireIn(path) {
  return require(path.startsWith('./') ? join(dist, path) : path);
}

function load(name) {
  const filename = join(dist, `${name}.pack`);
  const source = readFileSync(filename, 'utf8');
  const kept = placeOf(name, source);
  const cachedData = kept && read(kept);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  if (kept && (!cachedData || script.cachedDataRejected)) process.once('exit', () => keep(kept, script));
  const exports_ = {};
  script.runInThisContext()(exports_, requireIn, exports.pack, dist);
  return exports_;
}

/** Where what is made of a pack is kept: by the text of the pack, the Node, and the command, which needs a part of it. */
function placeOf(name, source) {
  const { NODE_DISABLE_COMPILE_CACHE: off, XDG_CACHE_HOME: given } = process.env;
  const home = homedir();
  if (off || !home) return undefined;
  const [, stamp] = /^\/\/ (\w+)\n/.exec(source) ?? [];
  const command = process.argv.find((arg, at) => at > 1 && /^[a-z]{1,12}$/.test(arg)) ?? 'lead';
  const folder = join(given?.startsWith('/') ? given : join(home, '.cache'), 'lead');
  return stamp && { folder, of: `${stamp}-${process.version}-${process.arch}`, file: `${command}-${name}` };
}

function read({ folder, of, file }) {
  try {
    return readFileSync(join(folder, of, file));
  } catch {
    return undefined;
  }
}

/** Whatever goes wrong here: the next command is no slower than this one. */
function keep({ folder, of, file }, script) {
  const path = join(folder, of, file);
  const beside = `${path}.${process.pid}`;
  try {
    if (mkdirSync(join(folder, of), { recursive: true, mode: 0o700 })) forgetOld(folder);
    writeFileSync(beside, script.createCachedData(), { mode: 0o600 });
    renameSync(beside, path);
  } catch {
    forget(beside);
  }
}

function forget(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It may be no folder that it would lie in.
  }
}

function forgetOld(folder) {
  const ages = readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
  for (const { name } of ages.sort((a, b) => b.at - a.at).slice(most)) {
    forget(join(folder, name));
  }
}
