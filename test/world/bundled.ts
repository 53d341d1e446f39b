import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program into `folder`, as the real one is bundled. In `source`, `world/` is src/world.
 *
 * @returns the path of the program.
 */
export async function bundled(source: string, folder: string): Promise<string> {
  const outfile = join(folder, 'program.mjs');
  await build({
    stdin: {
      contents: source.replaceAll("'world/", `'${join(import.meta.dirname, '../../src/world')}/`),
      loader: 'ts',
      resolveDir: import.meta.dirname,
    },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.17',
    logLevel: 'error',
    banner: { js: "import{createRequire as __lead}from'node:module';const require=__lead(import.meta.url);" },
  });
  return outfile;
}
