import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { run } from '../../src/run.ts';
import { type TestWorld, testWorld } from './world.ts';

const folder = join(import.meta.dirname, '../journals/ten-weeks');

/** The Monday after the ten weeks, from which the golden files look back on them. */
export const afterwards = '2026-11-16T08:00:00+01:00';

/** Every file of the journal of ten weeks, by its path in there. */
export function tenWeeks(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  );
}

/** A world with the journal of ten weeks, on the Monday after. */
export function lookingBack(): TestWorld {
  return testWorld({ now: afterwards, disk: tenWeeks() });
}

/** What `lead` says to `args` on standard output there. @throws Error if it does not end well. */
export async function saidOfTenWeeks(...args: readonly string[]): Promise<string> {
  const world = lookingBack();
  if ((await run(args, world)) !== 0) throw new Error(`lead ${args.join(' ')}: ${world.notes()}`);
  return world.screen();
}
