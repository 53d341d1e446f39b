/** What went into a backup, or came out of one. */
export interface Packed {
  readonly files: number;
  /** Of the files, before they were compressed. */
  readonly bytes: number;
  /** Paths of links, whose ends are in the backup as files and folders of their own. */
  readonly links: readonly string[];
  /** Paths of what is no file and no folder, and is left out: devices, pipes, links to nothing. */
  readonly left: readonly string[];
}

/** Backups of a folder: one file each, a tar compressed with gzip. Paths are absolute. */
export interface Archives {
  /**
   * Puts everything in `folder` into the file at `path`, but what is below one
   * of `except`, and reads it back before the file gets its name.
   *
   * @param force whether a file that is there may be replaced.
   * @throws LeadError, and there is no such file or the old one, if anything cannot be read or written.
   */
  pack(folder: string, path: string, except: readonly string[], force: boolean): Promise<Packed>;
  /**
   * Makes `folder`, which is not there or empty, from the backup at `path`,
   * without what is below one of `except`: all of it, or nothing.
   *
   * @param isWanted whether a backup with files at these paths is one of the right kind.
   * @throws LeadError, and leaves nothing behind, if the backup is broken, or leads out of the folder.
   */
  unpack(
    path: string,
    folder: string,
    except: readonly string[],
    isWanted: (paths: readonly string[]) => boolean,
  ): Promise<Packed>;
}
