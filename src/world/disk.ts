import * as fs from 'node:fs/promises';

/** The functions of node:fs/promises that are used, so that a test can make any one of them fail. */
export type Disk = Pick<
  typeof fs,
  | 'chmod'
  | 'copyFile'
  | 'lstat'
  | 'link'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'stat'
  | 'unlink'
  | 'utimes'
>;

/** The real disk. */
export const disk: Disk = fs;
