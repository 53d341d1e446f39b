import { saidName } from './index-words.ts';
import { localFolder } from './layout.ts';

/** Where the index lies in a journal. */
export const indexFolder = `${localFolder}/index`;
export const headPath = `${indexFolder}/head`;
export const lockPath = `${indexFolder}/lock`;
export const idsPath = `${indexFolder}/ids`;
export const ignoredPath = `${localFolder}/.gitignore`;

/** Where what the days of `year` say is kept, for who looks for words. */
export function saidPath(year: string): string {
  return `${indexFolder}/${saidName(year)}`;
}

/** Where the value of a memo is kept. */
export function memoPath(kind: string): string {
  return `${indexFolder}/memo-${kind}.json`;
}
