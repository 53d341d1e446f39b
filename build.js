// Bundles src/ into dist/: packs, each of them a file with the parts that are needed together.
// The libraries go into the bundle, so an installed `lead` has no dependencies to resolve or load in full.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

const bundler = './node_modules/esbuild/package.json';
if (!existsSync(new URL(bundler, import.meta.url))) {
  // `npm install -g .` in a fresh clone comes here before anything is installed.
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    env: { ...process.env, npm_config_global: 'false', npm_config_location: 'project' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
const { build } = await import('esbuild');
const { init, parse } = await import('es-module-lexer');
const { parse: parseYaml } = await import('yaml');

/** What is large and seldom called, or would bring along at once what it wants of node. */
const apart = ['yaml', 'env-paths'];

/**
 * What is loaded at its first call and not before: it takes long to start, and many commands do without.
 * Only functions and classes can be had of it.
 */
const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    onResolve(
      {
        filter:
          /^(?:node:)?(?:crypto|os|child_process|v8|vm|worker_threads|zlib|fs\/promises|timers\/promises)$|^(?:string-width|fast-wrap-ansi|yaml|env-paths)$/,
      },
      ({ path, namespace, resolveDir, importer, kind }) =>
        // What is required, not imported, has a module to itself, whose exports come only when it is made.
        namespace === 'lazily' ||
        namespace === 'apart' ||
        importer.endsWith('on-duty.ts') ||
        // What is not ours takes it whole.
        (/^(?:node:)?os$/.test(path) && importer.includes('node_modules')) ||
        kind === 'require-call'
          ? undefined
          : { path, namespace: 'lazily', pluginData: resolveDir },
    );
    // Each a part of its own, which no other part brings along.
    onResolve({ filter: /^apart:/ }, ({ path, kind, namespace }) =>
      kind === 'entry-point'
        ? { path: path.slice('apart:'.length), namespace: 'apart' }
        : { path, external: namespace === 'lazily' },
    );
    onLoad({ filter: /./, namespace: 'apart' }, ({ path }) => ({
      contents: `import * as all from ${JSON.stringify(path)};\nexport const whole = all;`,
      resolveDir: import.meta.dirname,
    }));
    // As it is imported, with what it wants of node only when it does; what it is required as loads that at once.
    onResolve({ filter: /^liquidjs$/ }, () => ({
      path: resolve('node_modules/liquidjs/dist/liquid.node.mjs'),
    }));
    onResolve({ filter: /^stream$/ }, ({ path, importer, resolveDir }) =>
      importer.endsWith('liquid.node.mjs')
        ? { path, namespace: 'lazily', pluginData: resolveDir }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'lazily' }, async ({ path, pluginData: resolveDir }) => {
      const load = `require(${JSON.stringify(apart.includes(path) ? `apart:${path}` : path)})`;
      const functions = Object.entries(await import(path)).filter(([, value]) => typeof value === 'function');
      const contents = functions.map(([name]) => {
        if (name === 'default') return `export default (...given) => ${load}.default(...given);`;
        if (!/^[A-Z]/.test(name)) return `export const ${name} = (...given) => ${load}.${name}(...given);`;
        return `export function ${name}(...given) { return Reflect.construct(${load}.${name}, given) }`;
      });
      return { contents: contents.join('\n'), resolveDir };
    });
  },
};

/** What inquirer imports and has of us in its place. */
const quickly = {
  name: 'quickly',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:util|fast-wrap-ansi|signal-exit|@inquirer\/figures)$/ }, ({ importer }) =>
      importer.includes('/@inquirer/') ? { path: 'ask-quickly', namespace: 'quickly' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'quickly' }, ({ path }) => ({
      contents: `export * from './src/world/${path}.ts'; export { figures as default } from './src/world/${path}.ts';`,
      resolveDir: import.meta.dirname,
    }));
  },
};

process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles: chunks } = await build({
  entryPoints: [
    ...['main', 'reader', 'world/echo-again'].map((name) => ({ in: `src/${name}.ts`, out: basename(name) })),
    ...apart.map((name) => ({ in: `apart:${name}`, out: `apart-${name}` })),
  ],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minify: true,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  plugins: [quickly, lazily],
  define: { 'import.meta.dirname': '__dirname', LEAD_BUILD: JSON.stringify(madeOf()) },
});
// What is needed together stands in one pack: to find a file takes longer than to read it, and to read one that is large
// is a part of the time in which a command is done.
const packs = {
  echo: ['world/echo-again.ts'],
  lead: [
    ...['main.ts', 'render/week.ts', 'store/read-day.ts', 'env-paths'],
    ...commands('now', 'short', 'week', 'show', 'advise', 'win', 'note', 'commit', 'done'),
  ],
  more: [...commands('list', 'complete', 'export')],
  helping: ['cli-help.ts', ...commands('completion')],
  asking: [...commands('today'), 'world/asking.ts', 'world/keyboard.ts'],
  // What is yes or no, and lists.
  listing: ['world/ask-lists.ts'],
  // What reads files that are not as lead writes them, or that are seldom changed.
  fitting: [
    ...['read-files', 'entry-file', 'add', 'check-in-template'].map((name) => `store/${name}.ts`),
    ...['prompts/set-up.ts', 'prompts/answers.ts', 'commands/answers-given.ts'],
  ],
  long: [...commands('stats', 'search'), 'render/stats.ts'],
  exporting: [...commands('export-made', 'export-markdown')],
  // What reads Markdown and draws charts is as much again, and seldom needed.
  page: [...commands('export-html')],
  yaml: ['yaml'],
  rest: [],
};
const packOf = new Map();
// Small, and needed by commands of several packs, which would each bring along that of another.
for (const source of ['journal/review.ts']) packOf.set(partWith(source), 'lead');
for (const [name, sources] of Object.entries(packs)) {
  for (const source of sources) {
    for (const part of partsOf(source)) if (!packOf.has(part)) packOf.set(part, name);
  }
}
// Most commands do without the first pack: what they need of it stands in the second, too.
const twice = [...packOf].flatMap(([part, name]) => (name === 'echo' ? part : []));
const parts = new Map(chunks.map(({ path, text }) => [`./${basename(path)}`, text]));
for (const part of parts.keys()) if (!packOf.has(part)) packOf.set(part, 'rest');
await init;
mkdirSync('dist', { recursive: true });
for (const name of Object.keys(packs)) {
  const own = [...parts].filter(([part]) => isIn(part, name));
  const functions = own.map(([part, text]) => `${JSON.stringify(part)}(exports){${linked(text, name)}\n}`);
  // What `bin/lead.js` runs: a function that makes each part when it is first asked for.
  const pack =
    inAscii(`(function(pack,made,require,__dirname){"use strict";const parts={${functions.join(',\n')}};
function part(name){let one=made[name];if(!one){one=made[name]={};parts[name](one)}return one}return part})`);
  // What is kept of a pack goes by its text and lies with that of the others of this build.
  writeFileSync(`dist/${name}.pack`, `// ${digits(createHash('sha256').update(pack))} ${madeOf()}\n${pack}`);
}
// A thread begins with a file.
writeFileSync(
  'dist/reader.cjs',
  `require("../bin/lead.js").pack("${packOf.get('./reader.js')}")("./reader.js");\n`,
);

function commands(...names) {
  return names.map((name) => `commands/${name}.ts`);
}

/** The part that the source file begins, and all that it imports at once. */
function partsOf(source) {
  const outputs = Object.entries(metafile.outputs);
  const found = new Set();
  const add = (path) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' && metafile.outputs[next]) add(next);
    }
  };
  const begun = [`src/${source}`, `apart:${source}`];
  add(outputs.find(([, { entryPoint }]) => begun.includes(entryPoint))[0]);
  return [...found].map((path) => `./${basename(path)}`);
}

/** The part in which the source file stands. */
function partWith(source) {
  const [path] = Object.entries(metafile.outputs).find(([, { inputs }]) => inputs[`src/${source}`]);
  return `./${basename(path)}`;
}

/**
 * The code of a part that finds the others where they stand. Only ESM can be split, and what it says of imports and
 * exports is turned into plain constants: what bundlers make of it for CommonJS looks each of them up at every use.
 */
function linked(text, pack) {
  const [imports, exports_] = parse(text);
  const changes = imports.map(({ type, specifier, importStart: from, importEnd: to }) => {
    const other = found(specifier, pack);
    return {
      from,
      to,
      code:
        type === 'static' ? imported(text.slice(from, to), other) : `Promise.resolve().then(()=>${other})`,
    };
  });
  for (const from of new Set(exports_.map(({ exportStart }) => exportStart))) {
    const to = text.indexOf('}', from) + 1;
    const [, list] = /^export\s*\{(.*)\}$/s.exec(text.slice(from, to));
    const names = list.split(',').map((one) => one.trim().split(/\s+as\s+/));
    changes.push({ from, to, code: names.map(([own, name = own]) => `exports.${name}=${own}`).join(';') });
  }
  if (/\w+=\((\w+),(\w+)\)=>\(\)=>\(\1&&/.test(text))
    throw new Error('some exports come later than the part they are of');
  for (const { index: from, 0: call, 1: name } of text.matchAll(/[\w$]+\("apart:([\w-]+)"\)/g))
    changes.push({ from, to: from + call.length, code: `${found(`./apart-${name}.js`, pack)}.whole` });
  let code = text.trimEnd();
  for (const { from, to, code: instead } of changes.toSorted((a, b) => b.from - a.from)) {
    code = code.slice(0, from) + instead + code.slice(to);
  }
  return code;
}

/** An import statement as constants of what is `found`. */
function imported(statement, found) {
  const [, words] = /^import\s*(.*?)\s*(?:from\s*)?["'][^"']*["']$/s.exec(statement);
  if (words === '') return found;
  const [, alone, all, some] = /^([\w$]+)?,?(?:\*\s*as\s+([\w$]+))?(?:\{(.*)\})?$/s.exec(words);
  const names = (some ?? '')
    .split(',')
    .filter(Boolean)
    .map((one) => one.split(/\s+as\s+/));
  const whole = [alone, all, ...names.filter(([name]) => name === 'default').map(([, name]) => name)];
  const rest = names.filter(([name]) => name !== 'default').map((one) => one.join(':'));
  const constants = [
    ...whole.filter(Boolean).map((name) => `${name}=${found}`),
    ...(rest.length > 0 ? [`{${rest.join(',')}}=${found}`] : []),
  ];
  return `const ${constants.join(',')}`;
}

/** Where a part, or a module of node, is had from within a pack. */
function found(name, pack) {
  if (!parts.has(name)) return `require(${JSON.stringify(name)})`;
  const other = twice.includes(name) ? 'lead' : packOf.get(name);
  return `${isIn(name, pack) ? 'part' : `pack(${JSON.stringify(other)})`}(${JSON.stringify(name)})`;
}

/** Whether a part stands in a pack. */
function isIn(part, pack) {
  return packOf.get(part) === pack || (pack === 'lead' && twice.includes(part));
}

/** Code in which nothing is not ASCII, so that it is read at once: what is left are characters in regular expressions. */
function inAscii(code) {
  return code.replaceAll(/(\\?)([^\n\t\x20-\x7e])/g, (_, backslash, unit) => {
    if (backslash) throw new Error(`nobody knows what a backslash before ${unit} means`);
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** What stands for all that is built: no other build reads the index that this one wrote. */
function madeOf() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json', 'build.js']) hash.update(readFileSync(name));
  const names = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(readFileSync(`src/${name}`));
  return digits(hash);
}

function digits(hash) {
  return hash.digest('hex').slice(0, 16);
}

// The JSON Schemas for editors and of exports, from the schemas that files are read with; and the commands, as data.
const { outputFiles: maker } = await build({
  stdin: {
    contents: `import { toJsonSchema } from '@valibot/to-json-schema';
      import { schemas } from './src/store/schemas.ts';
      import { exportSchemas } from './src/store/export-file.ts';
      import { parse } from 'valibot';
      import { kindOf } from './src/store/file-kind.ts';
      import { outline } from './src/cli.ts';
      import { shapeOf } from './src/cli-shape.ts';
      export const shape = shapeOf(outline());
      export const templateOf = (name, data) => parse(kindOf('templates/' + name, 'mon').schema, data);
      export const made = Object.entries({ ...schemas, ...exportSchemas }).map(([name, schema]) => [
        name,
        toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }),
      ]);`,
    resolveDir: import.meta.dirname,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  // What a command does is no part of what it is.
  external: ['./commands/*'],
  write: false,
  logLevel: 'warning',
});
const { made, templateOf, shape } = await import(
  `data:text/javascript;base64,${Buffer.from(maker[0].contents).toString('base64')}`
);
mkdirSync('dist/schemas');
for (const [name, schema] of made) {
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify({ ...schema, title: `lead: ${name}` })}\n`);
}
// So that help and completion need not describe them all to themselves.
writeFileSync('dist/commands.json', `${JSON.stringify(shape)}\n`);
// What the schemas make of the built-in templates, so that neither is read when a command begins.
mkdirSync('dist/templates');
for (const name of readdirSync('templates').filter((one) => one.endsWith('.yaml'))) {
  const value = templateOf(name, parseYaml(readFileSync(`templates/${name}`, 'utf8')));
  writeFileSync(`dist/templates/${name.replace(/yaml$/, 'json')}`, `${JSON.stringify(value)}\n`);
}
const reportData = JSON.parse(readFileSync('templates/report-data.json', 'utf8'));
writeFileSync('dist/schemas/report-data.json', `${JSON.stringify(reportData)}\n`);

const packages = [
  ...new Set(
    Object.keys(metafile.inputs).flatMap(
      (path) => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? [],
    ),
  ),
].sort();
const notices = packages.map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
});
writeFileSync('dist/NOTICES.txt', `lead contains these libraries.\n\n${notices.join('\n---\n\n')}`);

// The manual page, from the very commands that were built.
const page = execFileSync(process.execPath, ['bin/lead.js', 'man'], {
  env: { ...process.env, LEAD_JOURNAL: '' },
});
writeFileSync('dist/lead.1', page);
