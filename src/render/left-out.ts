import type { Unread } from '../journal/journal.ts';
import { count } from './count.ts';
import type { Look } from './look.ts';
import { shown } from './shown.ts';

/** Places named at most; the rest is counted. */
const most = 5;

/** What could not be read and is left out, for standard error; empty when all was read. */
export function leftOut(unread: readonly Unread[], { paint }: Look): string {
  if (unread.length === 0) return '';
  const files = new Set(unread.map(({ path }) => path)).size;
  const lines = unread
    .slice(0, most)
    .map(({ path, line, column, message }) => `  ${shown(path)}:${line}:${column}: ${shown(message)}\n`);
  const more = unread.length > most ? `  and ${unread.length - most} more\n` : '';
  return `${paint.warn(`Left out, because ${files === 1 ? 'it does' : 'they do'} not fit (${count(files, 'file')}):`)}\n${lines.join('')}${more}`;
}
