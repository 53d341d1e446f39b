import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

interface Import {
  readonly from: string;
  readonly kind: 'value' | 'type' | 'await';
}

/** A file of src/, and what it imports. */
export interface Source {
  /** Below src/, with `/` between the parts. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const src = join(import.meta.dirname, '../../src');
/** Every file of src/, sorted by path. */
export const sources: readonly Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll(sep, '/'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    return { path, room: roomOf(path), text, imports: importsOf(text) };
  });

/** The first folder of a path below src/, or the file itself where there is none; `cli-x.ts` is a part of `cli.ts`. */
export function roomOf(path: string): string {
  return path.split('/')[0]!.replace(/^cli-.*/, 'cli.ts');
}

function importsOf(text: string): Import[] {
  const still = /^(?:import|export)(?<type> type)?\b(?:[^'";]*?\bfrom)?\s*'(?<from>[^']+)'/gm;
  const lazy = /\bimport\(\s*'(?<from>[^']+)'/g;
  return [
    ...[...text.matchAll(still)].map(
      ({ groups }): Import => ({
        from: groups!['from']!,
        kind: groups!['type'] ? 'type' : 'value',
      }),
    ),
    ...[...text.matchAll(lazy)].map(({ groups }): Import => ({ from: groups!['from']!, kind: 'await' })),
  ];
}

/** Paths below src/ of what a file imports from there; the front door may read the version beside src/. */
export function inside({ path, imports }: Source): string[] {
  return imports
    .filter(({ from }) => from.startsWith('.') && !(roomOf(path) === 'cli.ts' && from === '../package.json'))
    .map(({ from }) => normalize(join(dirname(path), from)).replaceAll(sep, '/'));
}

/** `date-fns` of `date-fns/format`, `node` of `node:fs`; `undefined` for a file of ours. */
export function packageOf(from: string): string | undefined {
  if (from.startsWith('.')) return undefined;
  if (from.startsWith('node:')) return 'node';
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * The exports that say nothing of themselves. One docstring serves exports that follow each other
 * without a blank line, as a list and the type of its members do; an interface may instead have
 * one on a member.
 */
export function withoutDocstring(text: string): string[] {
  const paragraphs = text.split(/\n{2,}(?! )/);
  return paragraphs
    .filter((paragraph) => /^export (?!type \{|\{)/m.test(paragraph) && !/^ *\/\*\*/m.test(paragraph))
    .map((paragraph) => /^export .*/m.exec(paragraph)![0]);
}
