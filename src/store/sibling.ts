/** What another program left beside a file. */
export interface Sibling {
  /** The file it was made from, in the same folder. */
  readonly of: string;
  /**
   * `conflict`: two versions that a synchronisation could not make one of;
   * `copy`: made by a person or a program under a new name; `backup`: an older
   * version; `swap`: what an editor keeps while the file is open.
   */
  readonly kind: 'conflict' | 'copy' | 'backup' | 'swap';
  /** Who leaves such files, in words. */
  readonly by: string;
}

/** Patterns of names, the first group being the beginning of the file's own name, and the second its ending. */
const patterns: readonly (readonly [RegExp, Omit<Sibling, 'of'>])[] = [
  [/^(.+)\.sync-conflict-\d{8}-\d{6}(?:-\w+)?(\.\w+)$/, { kind: 'conflict', by: 'Syncthing' }],
  [/^(.+?) ?\([^()]*conflicted copy[^()]*\)(\.\w+)$/i, { kind: 'conflict', by: 'Dropbox or Nextcloud' }],
  [/^(.+?)_conflict-\d{8}-\d{6}(\.\w+)$/, { kind: 'conflict', by: 'ownCloud' }],
  [/^(.+?) ?[([][^()[\]]*conflict[^()[\]]*[)\]](\.\w+)$/i, { kind: 'conflict', by: 'a synchronisation' }],
  [/^(.+?) (?:- )?copy(?: \d+| \(\d+\))?(\.\w+)$/i, { kind: 'copy', by: 'a file manager' }],
  [/^(.+?) ?\(\d{1,2}\)(\.\w+)$/, { kind: 'copy', by: 'a download or a synchronisation' }],
  [/^(.+?) \d{1,2}(\.\w+)$/, { kind: 'copy', by: 'iCloud or Finder' }],
  [/^(.+?)(\.\w+)\.(?:orig|bak|old|save|backup)(?:\.\d+)?$/i, { kind: 'backup', by: 'git or an editor' }],
  [/^(.+?)(\.\w+)~\d*~?$/, { kind: 'backup', by: 'an editor' }],
  [/^#(.+?)(\.\w+)#$/, { kind: 'backup', by: 'Emacs' }],
  [/^\.(.+?)(\.\w+)\.sw[a-p]$/, { kind: 'swap', by: 'Vim' }],
  [/^\.#(.+?)(\.\w+)$/, { kind: 'swap', by: 'Emacs' }],
];

/** What the file at `path` is a sibling of, if its name is that of one. */
export function siblingAt(path: string): Sibling | undefined {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
  for (const [pattern, sibling] of patterns) {
    const [, beginning, ending] = pattern.exec(name) ?? [];
    if (beginning !== undefined) return { of: `${folder}${beginning}${ending}`, ...sibling };
  }
  return undefined;
}

/** Whether `path` is a file that a write of `lead` was ended in the middle of; see world/replace.ts. */
export function isUnfinished(path: string): boolean {
  return /(^|\/)\..+\.[\da-f]{12}\.tmp$/.test(path);
}
