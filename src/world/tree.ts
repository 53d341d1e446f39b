/** A folder as a whole, whatever lies in it: looked through, and things in it put elsewhere. */
export interface Tree {
  /** Absolute path of the folder, for messages. */
  readonly folder: string;
  /**
   * Everything in the folder, in the order of the paths, and in those of its
   * folders that are to be `entered`; links count as what they lead to.
   *
   * @throws LeadError if a folder cannot be read.
   */
  survey(entered: (path: string) => boolean): Promise<Survey>;
  /** Who holds the journal's lock: nobody, a process that lives, or one that was ended and left it. */
  lock(): Promise<'free' | 'held' | 'left'>;
  /**
   * Moves the file at `path` to `to`, or, if something is there, to that name
   * with a number; folders are made. @returns where it is now.
   *
   * @throws LeadError, and the file is where it was.
   */
  move(path: string, to: string, numbered?: boolean): Promise<string>;
}

/** What was found in a folder. */
export interface Survey {
  /** Permission bits of the folder itself, as of `Found`. */
  readonly mode: number;
  readonly found: readonly Found[];
}

/** Something in a folder. */
export interface Found {
  /** Below the folder, with `/` between the parts. */
  readonly path: string;
  /** `other`: a device, a pipe, a link to nothing. */
  readonly kind: 'file' | 'folder' | 'other';
  /** Size of a file. */
  readonly bytes: number;
  /** Permission bits; 0o600 and 0o700 where the system has none. */
  readonly mode: number;
  readonly isLink: boolean;
}
