#!/usr/bin/env node
// Starts lead. Any Node from 10 on can read this file: an old one is told what is needed.
//
// The program stands in packs of dist/, each of them a file with what is needed together. What the engine makes of a pack
// when a command first runs is kept in the person's cache folder, so that it need not be made again.
// To go without: NODE_DISABLE_COMPILE_CACHE=1.
const fs = require('fs');

const dist = `${__dirname}/../dist`;
const packs = {};
const made = {};

/** What is to be kept: where, and of what. */
const fresh = [];
/** Whether the engine was told something: it takes up only what was made when it knew the same, so no more is kept. */
let isTold = false;

/** Builds and versions of Node of which something is kept. */
const most = 4;

exports.pack = pack;
exports.maySayAgain = maySayAgain;
if (require.main === module) {
  process.once('lead:engine', keepAll);
  // Of a line that is wrong nothing is kept: it may begin with any word.
  process.once('exit', (code) => code !== 2 && keepAll());
  start();
}

function start() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 17)) {
    return refuse(`needs Node 20.17 or later; this is ${process.versions.node}`);
  }
  let lead;
  try {
    if (maySayAgain(process.argv) && pack('echo')('./echo-again.js').saidAgain(process)) return;
    lead = pack('lead');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return refuse('it is not built yet; run npm ci in its folder');
  }
  lead('./main.js');
}

/** Whether the command is one whose words are said again, as `src/world/echo.ts` has them; others need not load that. */
function maySayAgain(argv) {
  const first = argv[2];
  if (first === '--help' || first === '--version') return false;
  return first === undefined || first[0] === '-' || ['week', 'show', 'list'].includes(first);
}

function refuse(why) {
  process.stderr.write(`lead: ${why}\n`);
  process.exitCode = 1;
}

/** The pack that is called `name`, as a function that gives each of its parts, made when it is first asked for. */
function pack(name) {
  packs[name] = packs[name] || load(name);
  return packs[name];
}

function load(name) {
  const { Script } = require('vm');
  const filename = `${dist}/${name}.pack`;
  // Nothing in it is not ASCII.
  const source = fs.readFileSync(filename, 'latin1');
  const kept = placeOf(name, source);
  const cachedData = kept && read(kept);
  const script = new Script(source, { filename, cachedData });
  if (kept && !isTold && (!cachedData || script.cachedDataRejected)) {
    fresh.push([kept, script]);
  }
  return script.runInThisContext()(pack, made, require, dist);
}

/** Where what is made is kept: by the text of the program, the Node, and the command, which needs a part of it. */
function placeOf(name, source) {
  const { NODE_DISABLE_COMPILE_CACHE: off, XDG_CACHE_HOME: given, HOME, USERPROFILE } = process.env;
  const [, digits, build] = /^\/\/ (\w+) (\w+)\n/.exec(source.slice(0, 80)) || [];
  const home = HOME || USERPROFILE;
  const at = given && given.startsWith('/') ? given : home && `${home}/.cache`;
  if (off || !digits || !at) return undefined;
  const args = process.argv.slice(2);
  const isWord = (arg) => /^(?:--)?[a-z]{1,12}$/.test(arg);
  const command = args.find((arg) => isWord(arg) && arg[0] !== '-') || args.find(isWord) || 'lead';
  return {
    folder: `${at}/lead/compiled`,
    of: `${build}-${process.version}-${process.arch}`,
    file: `${command}-${name}-${digits}`,
  };
}

/** What was kept, if it is whole: the engine trusts it blindly, and one bit of it that is spoilt may bring it down. */
function read({ folder, of, file }) {
  try {
    const bytes = fs.readFileSync(`${folder}/${of}/${file}`);
    const data = bytes.subarray(0, -4);
    return bytes.readUInt32LE(data.length) === sumOf(data) ? data : undefined;
  } catch (_) {
    return undefined;
  }
}

/** CRC-32, from below `zlib` where node gives it without a warning: that module takes longer to load than all of this. */
function sumOf(data) {
  const { execArgv, env, platform } = process;
  const warns = env.NODE_PENDING_DEPRECATION || /deprecation/.test(`${execArgv} ${env.NODE_OPTIONS}`);
  const inner = warns || platform === 'win32' || !process.binding ? {} : process.binding('zlib');
  return (inner.crc32 || require('zlib').crc32)(data, 0) >>> 0;
}

function keepAll() {
  for (const [kept, script] of fresh.splice(0)) keep(kept, script);
  isTold = true;
}

/** Whatever goes wrong here: the next command is no slower than this one. */
function keep({ folder, of, file }, script) {
  const path = `${folder}/${of}/${file}`;
  const beside = `${path}.${process.pid}`;
  try {
    if (fs.mkdirSync(`${folder}/${of}`, { recursive: true, mode: 0o700 })) forgetOld(folder);
    const data = script.createCachedData();
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(sumOf(data), 0);
    fs.writeFileSync(beside, Buffer.concat([data, sum]), { mode: 0o600 });
    fs.renameSync(beside, path);
  } catch (_) {
    forget(beside);
  }
}

function forget(path) {
  try {
    fs.rmSync(path, { recursive: true, force: true });
  } catch (_) {
    // It may be no folder that it would lie in.
  }
}

function forgetOld(folder) {
  const ages = fs.readdirSync(folder).map((name) => ({ name, at: fs.statSync(`${folder}/${name}`).mtimeMs }));
  for (const { name } of ages.sort((a, b) => b.at - a.at).slice(most)) forget(`${folder}/${name}`);
}
