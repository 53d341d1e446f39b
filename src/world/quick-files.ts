/**
 * When a file was last changed, as far as the disk tells: bytes, `mtime` and
 * `ctime` in milliseconds since 1970 with their fractions, and the number of the file.
 */
export type Signature = readonly [bytes: number, mtime: number, ctime: number, ino: number];

/** That of a file of which the disk tells so much. */
export function signatureIn(about: {
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}): Signature {
  return [about.size, about.mtimeMs, about.ctimeMs, about.ino];
}

/**
 * The files of one folder as the index needs them: at once, without promises,
 * and with losses allowed. Paths are relative, with `/` between the parts.
 */
export interface QuickFiles {
  /** Milliseconds since 1970. */
  time(): number;
  /** `undefined` if there is no such file or folder. Throws what the disk throws. */
  signature(path: string): Signature | undefined;
  /**
   * The signatures of many files in one folder, four numbers each, in the order
   * of their names; not a number where there is no such file. Throws what the disk throws.
   */
  signatures(folder: string, names: readonly string[]): Float64Array;
  /** Names in the folder at `path`, in no order; hidden ones too. Throws what the disk throws. */
  list(path: string): string[];
  /** The whole text. Throws what the disk throws. */
  text(path: string): string;
  /** All bytes. Throws what the disk throws. */
  bytes(path: string): Buffer;
  /** What `keep` kept under this name; `undefined` if nothing is there, or it is damaged. */
  kept(path: string): string | undefined;
  /** The same of what was kept as bytes. They begin where numbers of any kind may. */
  keptBytes(path: string): Uint8Array | undefined;
  /**
   * Pieces of what was kept, each from one byte up to another, without a look at
   * the rest: whether they are whole is not known. `undefined` if nothing is there.
   */
  keptParts(path: string, pieces: readonly (readonly [number, number])[]): Uint8Array[] | undefined;
  /**
   * Keeps a text, in one piece or in several, or bytes, so that it is found whole or not
   * at all. It is not flushed: a crash may lose it. Throws what the disk throws.
   */
  keep(path: string, what: string | readonly string[] | Uint8Array): void;
  /** Adds to the end of a file. Throws what the disk throws. */
  append(path: string, text: string): void;
  /** Removes the file, if it is there. Throws what the disk throws. */
  discard(path: string): void;
  /** Does `work` unless another process is at it. @returns whether it was done. */
  alone(path: string, work: () => void): boolean;
}
