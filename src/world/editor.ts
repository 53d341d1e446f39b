/** The person's own editor. */
export interface Editor {
  /** Whether it was named by the person, so that it may do without a terminal. */
  readonly isNamed: boolean;
  /**
   * Opens the file at `path`, an absolute one, and waits until the person is done with it.
   *
   * @param line where to begin, from 1, as far as the editor can be told.
   * @throws LeadError if there is no editor, or it did not end well.
   */
  open(path: string, line?: number): Promise<void>;
  /**
   * Does `work` while no other `lead` on this machine has the file at `path` in an editor.
   *
   * @throws LeadError if one has.
   */
  only<Result>(path: string, work: () => Promise<Result>): Promise<Result>;
}
