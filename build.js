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
const { build } = await import('esbuild');
process.chdir(import.meta.dirname);
rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minify: true,
  keepNames: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    // CommonJS libraries inside the bundle still call require() for node's own modules.
    js: "import{createRequire as __lead}from'node:module';const require=__lead(import.meta.url);",
  },
});

// The JSON Schemas for editors, from the schemas that files are read with.
const { outputFiles } = await build({
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
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
mkdirSync('dist/schemas', { recursive: true });
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
