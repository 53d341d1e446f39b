import { LeadError } from '../errors.ts';

/** A file or folder as it stands in a backup. */
export interface ArchiveEntry {
  /** Below the folder, with `/` between the parts; empty for the folder itself. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Permission bits. */
  readonly mode: number;
  readonly modified: Date;
  /** Bytes of a file. */
  readonly size: number;
}

/** The parts of a header of a tar archive that are looked at. */
export interface TarHead {
  readonly name: string;
  readonly size: number;
  readonly mode?: number;
  readonly mtime?: Date;
  readonly type?: string;
}

/**
 * What `head` stands for.
 *
 * @param windows whether backslashes and colons lead elsewhere, too.
 * @throws LeadError if it would lead out of the folder, or is neither a file nor a folder.
 */
export function entryOf(head: TarHead, windows: boolean): ArchiveEntry {
  const { name, type = 'file', size, mode, mtime } = head;
  const path = name.replace(/^(?:\.\/)+/, '').replace(/(?<=.)\/$/, '');
  const parts = isRoot(path) ? [] : path.split('/');
  const isOut = parts.some((part) => ['', '.', '..'].includes(part));
  if (isOut || name.includes('\0') || (windows && /[\\:]/.test(path)))
    throw refused(`it holds ${JSON.stringify(name)}, which would lead out of the folder`);
  if (type !== 'file' && type !== 'directory')
    throw refused(`${JSON.stringify(name)} in it is neither a file nor a folder, but a ${type}`);
  const isFolder = type === 'directory';
  return {
    path: isRoot(path) ? '' : path,
    kind: isFolder ? 'folder' : 'file',
    mode: (mode ?? (isFolder ? 0o700 : 0o600)) & 0o777,
    modified: mtime ?? new Date(0),
    size: isFolder ? 0 : size,
  };
}

/** `./` and `.` are the folder itself. */
function isRoot(path: string): boolean {
  return path === '' || path === '.';
}

/** The error for a backup that is not unpacked because of what is in it. */
export function refused(why: string): LeadError {
  return new LeadError(`this is no backup that can be restored: ${why}`, {
    hint: 'Nothing was written.',
  });
}
