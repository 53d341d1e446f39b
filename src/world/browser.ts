/** The person's own browser. */
export interface Browser {
  /** Absolute path of a folder, which need not exist yet, for pages that are only looked at. It is the person's alone. */
  readonly shelf: string;
  /**
   * Shows the page at `path`, an absolute one, and does not wait until it is closed.
   *
   * @throws LeadError if there is no browser, or it says that it cannot.
   */
  open(path: string): Promise<void>;
}
