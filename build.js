// Bundles src/ into dist/: one file for the front door, one for each lazily loaded part.
// The libraries go into the bundle, so an installed `lead` has no dependencies to resolve or load in full.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

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
const { build, transform } = await import('esbuild');

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
          /^(?:node:)?(?:crypto|child_process|worker_threads|fs\/promises|timers\/promises)$|^(?:string-width|chalk)$/,
      },
      ({ path, namespace, resolveDir, importer }) =>
        namespace === 'lazily' || importer.endsWith('on-duty.ts')
          ? undefined
          : { path, namespace: 'lazily', pluginData: resolveDir },
    );
    // We say ourselves which colours there are.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colours', namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /./, namespace: 'lazily' }, async ({ path, pluginData: resolveDir }) => {
      const load = `require(${JSON.stringify(path)})`;
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

process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles: chunks } = await build({
  entryPoints: ['src/main.ts', 'src/reader.ts'],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
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
  plugins: [lazily],
  define: { 'import.meta.dirname': '__dirname', LEAD_BUILD: JSON.stringify(madeOf()) },
});
// Only ESM can be split, and CommonJS starts quicker (see `npm run bench`): each part is turned once it is cut.
const parts = new Map();
for (const { path, text } of chunks) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    minify: true,
    supported: { 'dynamic-import': false },
  });
  parts.set(`./${basename(path)}`, code.trim());
}
// Finding a file takes longer than reading it: what is needed together stands in one.
const packs = {
  main: ['main.ts'],
  reading: ['now', 'short', 'week', 'show', 'list']
    .map((name) => `commands/${name}.ts`)
    .concat('render/week.ts'),
  writing: ['win', 'note', 'commit', 'done']
    .map((name) => `commands/${name}.ts`)
    .concat('store/read-files.ts'),
  asking: ['commands/today.ts', 'world/asking.ts', 'world/keyboard.ts'],
};
const packOf = new Map();
for (const [name, sources] of Object.entries(packs)) {
  for (const source of sources)
    for (const part of partsOf(source)) if (!packOf.has(part)) packOf.set(part, name);
}
mkdirSync('dist', { recursive: true });
const stamp = madeOf();
for (const name of Object.keys(packs)) {
  const functions = [...parts]
    .filter(([part]) => packOf.get(part) === name)
    .map(([part, code]) => `${JSON.stringify(part)}(module,exports,require){${linked(code, name)}\n}`);
  // What `bin/load.js` runs: a function that makes each part when it is first asked for.
  const text = `// ${stamp}
(function(exports,require,pack,__dirname){"use strict";const parts={${functions.join(',\n')}},made={};
const part=exports.part=(name)=>{let one=made[name];if(!one){one=made[name]={exports:{}};parts[name](one,one.exports,require)}return one.exports}})`;
  writeFileSync(`dist/${name}.pack`, text);
}
for (const [part, code] of parts) if (!packOf.has(part)) writeFileSync(`dist/${part}`, linked(code));

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
  add(outputs.find(([, { entryPoint }]) => entryPoint === `src/${source}`)[0]);
  return [...found].map((path) => `./${basename(path)}`);
}

/** The code of a part that finds the others where they stand. `pack`: the one it stands in itself. */
function linked(code, pack) {
  return code.replaceAll(/\brequire\("(\.\/[^"]+)"\)/g, (whole, part) => {
    const other = packOf.get(part);
    if (!other) return whole;
    if (other === pack) return `part(${JSON.stringify(part)})`;
    const found = pack ? 'pack' : 'require("../bin/load.js").pack';
    return `${found}(${JSON.stringify(other)}).part(${JSON.stringify(part)})`;
  });
}

/** What stands for all that is built: no other build reads the index that this one wrote. */
function madeOf() {
  const hash = createHash('sha256').update(readFileSync('package.json'));
  const names = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  for (const name of names.sort()) hash.update(readFileSync(`src/${name}`));
  return hash.digest('hex').slice(0, 16);
}

// The JSON Schemas for editors, from the schemas that files are read with.
const { outputFiles: schemaMaker } = await build({
  stdin: {
    contents: `import { toJsonSchema } from '@valibot/to-json-schema';
      import { schemas } from './src/store/schemas.ts';
      export const made = Object.entries(schemas).map(([name, schema]) => [
        name,
        toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }),
      ]);`,
    resolveDir: import.meta.dirname,
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});
const { made } = await import(
  `data:text/javascript;base64,${Buffer.from(schemaMaker[0].contents).toString('base64')}`
);
mkdirSync('dist/schemas');
for (const [name, schema] of made) {
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify({ ...schema, title: `lead: ${name}` })}\n`);
}

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
