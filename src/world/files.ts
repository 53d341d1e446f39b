import type { Text } from './pieces.ts';
import type { QuickFiles } from './quick-files.ts';

/** Text files below one folder, named by paths relative to it with `/` between the parts. */
export interface Files {
  /** Absolute path of the folder, for messages. */
  readonly folder: string;
  /** Names of the files and folders in `folder`, sorted; empty if there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** The whole text, or `undefined` if there is no such file. @throws LeadError if it cannot be read. */
  read(path: string): Promise<string | undefined>;
  /**
   * Replaces the whole file at once: readers see the old text or the new, never
   * a mixture, also where it comes in pieces. `old` is the text that was read, `undefined` for no file.
   *
   * @throws LeadError, and writes nothing, if the file no longer reads `old`, or cannot be written.
   */
  write(path: string, text: Text, old: string | undefined): Promise<void>;
  /**
   * Replaces several files that belong together: all of them or none; each has its `text` and the `old` one, as in `write`.
   *
   * @throws LeadError, and writes nothing, if one of them no longer reads `old`, or cannot be written.
   */
  writeAll(files: readonly { path: string; text: string; old: string | undefined }[]): Promise<void>;
  /**
   * Removes the file, which says `old`, for good.
   *
   * @throws LeadError, and leaves it, if it no longer reads `old`, is a link, or cannot be removed.
   */
  remove(path: string, old: string): Promise<void>;
  /**
   * Makes a small file that may be lost in a crash, or be left there in part: quicker than `write`.
   *
   * @throws LeadError if there is one, or it cannot be made.
   */
  jot(path: string, text: string): Promise<void>;
  /** Removes what was jotted down, if it is there. @throws LeadError if it cannot be removed. */
  discard(path: string): Promise<void>;
  /**
   * Does `work` while no other process that asks for the same does. It is given these files as they are then: work within
   * work that is done with `held` does not wait for itself.
   */
  alone<Result>(work: (held: Files) => Promise<Result>): Promise<Result>;
  /** The same files as an index needs them; left out where nothing can be kept. */
  readonly quick?: QuickFiles;
}
