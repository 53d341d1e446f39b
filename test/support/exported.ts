import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { exportReport } from '../../src/commands/export.ts';
import type { ExportOptions } from '../../src/commands/export-options.ts';
import { testWorld } from './world.ts';

const ajv = new Ajv({ strict: false, unicodeRegExp: true });
formats.default(ajv);
const schemaOf = (name: string) => ajv.compile(JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8')));
/** Whether data is what an export may be. */
export const fits = schemaOf('export');
const lineFits = schemaOf('export-line');

/** Files of a journal, by path. */
export type Disk = Readonly<Record<string, string>>;

/** What `lead export --format json` says. */
export async function exported(disk: Disk, options: ExportOptions, period = 'all') {
  const world = testWorld({ disk });
  await exportReport(period, { format: 'json', ...options }, world);
  return { text: world.screen(), notes: world.notes() };
}

/** The same read again; it fits its schema. */
export async function documentOf(
  disk: Disk,
  options: ExportOptions = { includePrivate: true },
  period = 'all',
) {
  const data = JSON.parse((await exported(disk, options, period)).text);
  expect(fits(data), JSON.stringify(fits.errors)).toBe(true);
  return data;
}

/** The records of `lead export --lines`, each of which fits its schema. */
export async function linesOf(disk: Disk, options: ExportOptions = { includePrivate: true }, period = 'all') {
  const { text } = await exported(disk, { lines: true, ...options }, period);
  // Some other characters end a line for JavaScript, but not for JSON Lines.
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  for (const line of lines) expect(lineFits(line), JSON.stringify([line, lineFits.errors])).toBe(true);
  return lines as { kind: string; day: string | null; key?: string; data: unknown }[];
}

/** What the files of a journal say, read by another reader of YAML. */
export function saidBy(disk: Disk) {
  const read = (path: string) => (disk[path] === undefined ? undefined : parse(disk[path], { merge: false }));
  const below = (folder: string) =>
    Object.fromEntries(
      Object.keys(disk)
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
        .map((path) => [path.split('/').at(-1)!.replace('.yaml', ''), read(path) ?? {}]),
    );
  return {
    settings: read('lead.yaml') ?? {},
    standards: read('standards.yaml') ?? [],
    goals: read('goals.yaml') ?? [],
    away: read('away.yaml') ?? [],
    days: below('days'),
    reviews: below('reviews'),
  };
}

/** What lines come to, put together again. */
export function together(lines: Awaited<ReturnType<typeof linesOf>>) {
  const all = (kind: string) => lines.filter((line) => line.kind === kind).map(({ data }) => data);
  const days = new Map<string, Record<string, unknown>>();
  const lists: Record<string, string> = {
    commitment: 'commitments',
    win: 'wins',
    step: 'development',
    note: 'notes',
  };
  const maps: Record<string, string> = { verdict: 'standards', lens: 'lens', answer: 'answers' };
  for (const { kind, day, key, data } of lines) {
    const on = days.get(day!) ?? {};
    const [list, map] = [lists[kind], maps[kind]];
    if (kind === 'day') days.set(day!, data as Record<string, unknown>);
    if (list) on[list] = [...((on[list] ?? []) as unknown[]), data];
    if (map) on[map] = { ...(on[map] as object), [key!]: data };
  }
  const reviews = lines.filter(({ kind }) => kind === 'review').map(({ key, data }) => [key, data]);
  return {
    settings: all('settings')[0],
    standards: all('standard'),
    goals: all('goal'),
    away: all('away'),
    days: Object.fromEntries(days),
    reviews: Object.fromEntries(reviews),
  };
}
