import type { Unread } from '../journal/journal.ts';

/** An unread thing in the form in which editors and compilers name a place. */
export function placed({ path, line, column, message }: Unread): string {
  return `${path}:${line}:${column}: ${message}`;
}
