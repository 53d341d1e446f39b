// Spoils files at random, reads each with the schema of its kind, and makes a change to it as the program does. It must
// say what is wrong or do it: nothing is thrown but a LeadError, nothing takes a second, and what is changed is that alone.
//   node test/fuzz/fuzz.js [FILES] [SEED]     (20,000 files and a seed of its own when left out)
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { Lexer, parseAllDocuments } from 'yaml';
import { afterChange, changeOf } from './edits.js';
import { drawing, mutated } from './mutate.js';
import { seedsOf } from './seeds.js';

const processes = 2;
/** Milliseconds of the processor that one file may take, and of silence after which a process counts as hanging. */
const [most, silence] = [1000, 120_000];
const source = join(import.meta.dirname, '../../src');

const [files, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? Date.now() % 1e6)];
if (process.send) await share(files, seed);
else await inParallel();

async function inParallel() {
  const since = performance.now();
  const results = await Promise.all(
    Array.from({ length: processes }, (_, part) => inProcess(Math.ceil(files / processes), seed * 10 + part)),
  );
  const all = (name) => results.reduce((sum, result) => sum + result[name], 0);
  const losses = results.flatMap((result) => result.losses);
  console.log(
    `${all('count')} files, seed ${seed}, ${Math.round((performance.now() - since) / 1000)} s, slowest ${Math.max(...results.map(({ slowest }) => slowest))} ms`,
  );
  console.log(
    `${all('broken')} not YAML, ${all('unfit')} that do not fit, ${all('read')} that do; ${all('edited')} edited, ${all('same')} left as they were, ${all('refused')} refused, ${all('otherwise')} read otherwise than by the parser, ${all('plain')} without it`,
  );
  console.log(`${losses.length} faults`);
  for (const loss of losses.slice(0, 5)) console.log(`\n${loss}`);
  process.exitCode = losses.length > 0 ? 1 : 0;
}

function inProcess(count, own) {
  return new Promise((done, failed) => {
    const child = fork(import.meta.filename, [count, own]);
    let [at, timer] = ['', undefined];
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        child.kill('SIGKILL');
        failed(new Error(`hangs after ${at} files of seed ${own}`));
      }, silence);
    };
    watch();
    child.on('message', (told) => {
      if (typeof told !== 'number') {
        clearTimeout(timer);
        done(told);
      } else {
        at = told;
        watch();
      }
    });
    child.on(
      'exit',
      (code) =>
        code !== 0 && failed(new Error(`a process ended with ${code} after ${at} files of seed ${own}`)),
    );
  });
}

async function share(count, own) {
  const { decode, editYaml, parsedPage, parseYaml, plainPage, schemas } = await program();
  const seeds = seedsOf();
  const result = {
    count,
    broken: 0,
    unfit: 0,
    read: 0,
    edited: 0,
    same: 0,
    refused: 0,
    otherwise: 0,
    plain: 0,
    slowest: 0,
    losses: [],
  };
  for (let index = 0; index < count; index += 1) {
    if (index % 200 === 0) process.send(index);
    const draw = drawing(own * 1_000_003 + index);
    const { kind, text } = seeds[draw(seeds.length)];
    const spoilt = draw(10) === 0 ? text : mutated(text, seeds[draw(seeds.length)].text, draw);
    // What these tags make of a map or a text, the program does not: it reads the map or the text.
    if (/!!(?:set|omap|pairs|merge|binary)|tag:yaml/.test(spoilt)) continue;
    const since = process.cpuUsage();
    try {
      one(kind, spoilt, draw);
    } catch (thrown) {
      result.losses.push(`seed ${own}, file ${index}: ${thrown.stack}\n${JSON.stringify(spoilt)}`);
    }
    const { user, system } = process.cpuUsage(since);
    const took = Math.round((user + system) / 1000);
    result.slowest = Math.max(result.slowest, took);
    if (took > most)
      result.losses.push(`seed ${own}, file ${index} took ${took} ms\n${JSON.stringify(spoilt)}`);
  }
  process.send(result);

  function one(kind, text, draw) {
    const { unread } = decode('x.yaml', text, schemas[kind]);
    for (const { line, column, message } of unread) {
      if (line < 1 || column < 1 || line > text.split(/\r\n?|\n/).length || !/^\S[^\n]*$/.test(message))
        throw new Error(`a misfit that is no place: ${line}:${column}: ${message}`);
    }
    const before = oracle(text);
    // Keys such as 0o7 are numbers to the parser; to the program a key is the text it is.
    const { data, problem } = parseYaml(text);
    // What is read without the parser is what the parser says, or nothing.
    const plain = plainPage(text);
    const parsed = plain && parsedPage(text);
    if (plain) result.plain += 1;
    if (plain && !isDeepStrictEqual(plain, { root: parsed.root, comments: parsed.tokens?.comments }))
      throw new Error(`${JSON.stringify(plain)} and not ${JSON.stringify(parsed)}`);
    if (!problem && !isDeepStrictEqual(keyed(before), keyed(data))) {
      result.otherwise += 1;
      return;
    }
    const change = changeOf(kind, before, draw);
    const broken = !saysSomething(text);
    result[broken ? 'broken' : unread.length > 0 ? 'unfit' : 'read'] += 1;
    const after = attempt(() => editYaml(text, [change]));
    if (after instanceof Error) {
      if (after.name !== 'LeadError') throw after;
      result.refused += 1;
      return;
    }
    result[after === text ? 'same' : 'edited'] += 1;
    const wanted = afterChange(before, change);
    if (!isDeepStrictEqual(keyed(oracle(after)), keyed(emptied(wanted, change))))
      throw new Error(
        `${JSON.stringify(change)} came to ${JSON.stringify(oracle(after))} and not ${JSON.stringify(wanted)}\n${JSON.stringify(after)}`,
      );
    expectKept(text, after, before, change);
  }
}

/** What a file says, by the parser alone; `undefined` where it says nothing that can be edited. */
function oracle(text) {
  const documents = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const [document] = documents;
  return document?.errors.length === 0 ? attempt(() => document.toJS({ maxAliasCount: 100 })) : undefined;
}

function saysSomething(text) {
  return !(oracle(text) instanceof Error) && oracle(text) !== undefined;
}

/** Whatever order its keys stand in. */
function keyed(data) {
  if (Array.isArray(data)) return data.map(keyed);
  if (typeof data !== 'object' || data === null) return data ?? null;
  return Object.fromEntries(
    Object.keys(data)
      .sort()
      .map((key) => [key, keyed(data[key])]),
  );
}

function emptied(wanted, change) {
  return wanted === undefined && 'remove' in change ? null : wanted;
}

/** What comes new is put in at one place, and no comment on a line of its own is gone. */
function expectKept(before, after, data, change) {
  const steps = change.append;
  const list = steps?.reduce(
    (inner, step) => (typeof step === 'object' ? inner?.find?.((one) => one?.id === step.id) : inner?.[step]),
    data,
  );
  if (Array.isArray(list) && list.length > 0) {
    let [first, last] = [0, 0];
    while (first < before.length && before[first] === after[first]) first += 1;
    while (last < before.length - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
    if (first + last !== before.length)
      throw new Error(`${JSON.stringify(change)} took something away\n${JSON.stringify(after)}`);
  }
  const left = commentsIn(after);
  const gone = commentsIn(before).filter((comment) => !left.includes(comment));
  if (gone.length > 0 && !('remove' in change)) {
    const old = change.set?.reduce(
      (inner, step) =>
        typeof step === 'object' ? inner?.find?.((one) => one?.id === step.id) : inner?.[step],
      data,
    );
    if (typeof old !== 'object' || old === null)
      throw new Error(`${JSON.stringify(change)} took the comment ${gone[0]}\n${JSON.stringify(after)}`);
  }
}

function commentsIn(text) {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));
}

function attempt(work) {
  try {
    return work();
  } catch (thrown) {
    return thrown;
  }
}

/** The reader and the editor of the program, from their sources. */
async function program() {
  const folder = mkdtempSync(join(tmpdir(), 'lead-fuzz-'));
  const outfile = join(folder, 'store.mjs');
  await build({
    stdin: {
      contents: `export { decode } from '${source}/store/decode.ts';
        export { editYaml } from '${source}/store/yaml-edit.ts';
        export { parsedPage, parseYaml } from '${source}/store/yaml-file.ts';
        export { plainPage } from '${source}/store/yaml-plain.ts';
        export { schemas } from '${source}/store/schemas.ts';`,
      resolveDir: source,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: "import{createRequire as __lead}from'node:module';const require=__lead(import.meta.url);" },
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
