import { LeadError } from '../errors.ts';

/** The code of an error of the system, such as `ENOENT`; empty for any other error. */
export function codeOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException | undefined)?.code ?? '';
}

/** Whether it says that there is no such file: nothing lies below a file, either. */
export function isMissing(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(thrown));
}

const owner = 'See who owns the file and its folder.';
const room = 'Make room, then try again.';

const reasons: Readonly<Record<string, readonly [reason: string, hint: string]>> = {
  EACCES: ['no permission', owner],
  EPERM: ['not permitted', owner],
  EROFS: ['the disk can only be read', 'Make it writable, or use another journal with --journal.'],
  ENOSPC: ['no space is left on the disk', room],
  EDQUOT: ['your share of the disk is used up', room],
  EFBIG: ['the file would be too large', room],
  EISDIR: ['it is a folder', 'Move the folder away.'],
  ENOTDIR: ['a file stands where a folder is needed', 'Move that file away.'],
  EEXIST: ['a file stands where a folder is needed', 'Move that file away.'],
  ENOENT: ['its folder is gone', 'See whether it was moved.'],
  ELOOP: ['its links lead in a circle', 'Mend the link.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter one.'],
  EMFILE: ['too many files are open', 'Close some programs, then try again.'],
  ENFILE: ['too many files are open', 'Close some programs, then try again.'],
  EBUSY: ['another program uses it', 'Close that program, then try again.'],
  EIO: ['the disk fails', 'Save what you can, then have the disk looked at.'],
};

/** What the system says went wrong on the disk, in words; any other error as it is. */
export function explained(thrown: unknown, path: string, deed: 'read' | 'written' | 'removed'): unknown {
  const code = codeOf(thrown);
  if (thrown instanceof LeadError || !/^E[A-Z0-9]+$/.test(code)) return thrown;
  const [reason, hint] = reasons[code] ?? [`the system says ${code}`, 'Try again.'];
  const whole = deed === 'read' ? '' : ' The file is as it was.';
  return new LeadError(`${path} cannot be ${deed}: ${reason}`, { cause: thrown, hint: `${hint}${whole}` });
}
