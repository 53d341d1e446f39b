// Bundles src/ into dist/: one file for the front door, one for each lazily loaded part.
// The libraries go into the bundle, so an installed `lead` has no dependencies to resolve or load in full.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

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
 * Only functions can be had of it.
 */
const lazily = {
  name: 'lazily',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^(?:node:)?(?:crypto|child_process)$|^string-width$/ },
      ({ path, namespace, resolveDir }) =>
        namespace === 'lazily' ? undefined : { path, namespace: 'lazily', pluginData: resolveDir },
    );
    // We say ourselves which colours there are.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'colours', namespace: 'none' }));
    onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /./, namespace: 'lazily' }, async ({ path, pluginData: resolveDir }) => {
      const load = `require(${JSON.stringify(path)})`;
      const functions = Object.entries(await import(path)).filter(([, value]) => typeof value === 'function');
      const contents = functions.map(([name]) =>
        name === 'default'
          ? `export default (...given) => ${load}.default(...given);`
          : `export const ${name} = (...given) => ${load}.${name}(...given);`,
      );
      return { contents: contents.join('\n'), resolveDir };
    });
  },
};

process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
const { metafile, outputFiles: chunks } = await build({
  entryPoints: ['src/main.ts'],
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
  define: { 'import.meta.dirname': '__dirname' },
});
// Only ESM can be split, and CommonJS starts quicker (see `npm run bench`): each part is turned once it is cut.
mkdirSync('dist', { recursive: true });
for (const { path, text } of chunks) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.17',
    minify: true,
    supported: { 'dynamic-import': false },
  });
  writeFileSync(path, code);
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
