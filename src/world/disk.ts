import * as fs from 'node:fs';

/** A file that is open. */
export interface OpenFile {
  chmod(mode: number): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  close(): Promise<void>;
  /** Reads on from where it is, into `bytes`. */
  read(bytes: Uint8Array, offset: number, length: number): Promise<{ readonly bytesRead: number }>;
  readFile(): Promise<Buffer>;
  stat(): Promise<fs.Stats>;
  sync(): Promise<void>;
  utimes(accessed: Date, modified: Date): Promise<void>;
  /** Writes on from where it is. */
  writeFile(data: string | Uint8Array): Promise<void>;
}

type Making = { readonly recursive?: boolean; readonly mode?: number };

/** What is asked of a disk. Each function rejects with the error of the system. */
export interface Disk {
  chmod(path: string, mode: number): Promise<void>;
  copyFile(from: string, to: string, mode?: number): Promise<void>;
  link(path: string, other: string): Promise<void>;
  lstat(path: string): Promise<fs.Stats>;
  /** @returns the outermost folder that was made. */
  mkdir(path: string, options?: Making): Promise<string | undefined>;
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  readdir(path: string): Promise<string[]>;
  readlink(path: string): Promise<string>;
  realpath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  rm(path: string, options?: { readonly recursive?: boolean; readonly force?: boolean }): Promise<void>;
  rmdir(path: string): Promise<void>;
  stat(path: string): Promise<fs.Stats>;
  unlink(path: string): Promise<void>;
  utimes(path: string, accessed: Date, modified: Date): Promise<void>;
}

/**
 * The real disk. Each call is made at once: nothing else waits in this process,
 * and promises of node's own, with the threads they are kept on, take longer to
 * load than a change to be made.
 */
export const disk: Disk = {
  chmod: async (...given) => fs.chmodSync(...given),
  copyFile: async (...given) => fs.copyFileSync(...given),
  link: async (...given) => fs.linkSync(...given),
  lstat: async (path) => fs.lstatSync(path),
  mkdir: async (...given) => fs.mkdirSync(...given),
  open: async (...given) => opened(fs.openSync(...given)),
  readdir: async (path) => fs.readdirSync(path),
  readlink: async (path) => fs.readlinkSync(path),
  realpath: async (path) => fs.realpathSync.native(path),
  rename: async (...given) => fs.renameSync(...given),
  rm: async (...given) => fs.rmSync(...given),
  rmdir: async (path) => fs.rmdirSync(path),
  stat: async (path) => fs.statSync(path),
  unlink: async (path) => fs.unlinkSync(path),
  utimes: async (...given) => fs.utimesSync(...given),
};

function opened(descriptor: number): OpenFile {
  return {
    chmod: async (mode) => fs.fchmodSync(descriptor, mode),
    chown: async (...given) => fs.fchownSync(descriptor, ...given),
    close: async () => fs.closeSync(descriptor),
    read: async (bytes, offset, length) => ({
      bytesRead: fs.readSync(descriptor, bytes, offset, length, null),
    }),
    readFile: async () => fs.readFileSync(descriptor),
    stat: async () => fs.fstatSync(descriptor),
    sync: async () => fs.fsyncSync(descriptor),
    utimes: async (...given) => fs.futimesSync(descriptor, ...given),
    writeFile: async (data) => fs.writeFileSync(descriptor, data),
  };
}
