import * as fs from 'node:fs';
import type { Day } from '../../src/journal/day.ts';

/** What people, editors, git and programs that copy files do to the file of a day. */
export const doneBy: Record<string, (path: string, day: Day) => void> = {
  'writes it in place': (path) => {
    if (fs.existsSync(path))
      fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replaceAll(': kept', ': missed'));
  },
  'writes as many bytes, and puts the old time back': (path) => {
    if (!fs.existsSync(path)) return;
    const { atime, mtime } = fs.statSync(path);
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replaceAll('status: kept', 'status: open'));
    fs.utimesSync(path, atime, mtime);
  },
  'puts another file in its place': (path) => {
    if (!fs.existsSync(path)) return;
    fs.writeFileSync(`${path}.new`, fs.readFileSync(path, 'utf8').replaceAll('prepare', 'prepared'));
    fs.renameSync(`${path}.new`, path);
  },
  'touches it': (path) => {
    if (fs.existsSync(path)) fs.utimesSync(path, new Date(), new Date());
  },
  'removes it': (path) => fs.rmSync(path, { force: true }),
  'breaks it': (path) => fs.writeFileSync(path, 'wins: [\n'),
  'makes one with a promise for today': (path, day) =>
    fs.writeFileSync(
      path,
      `commitments:\n  - {id: x${day.slice(5).replace('-', '')}, text: Back, due: 2026-11-24}\n`,
    ),
  'moves the whole year away and back': (path) => {
    const year = path.slice(0, path.lastIndexOf('/'));
    fs.renameSync(year, `${year}-away`);
    fs.renameSync(`${year}-away`, year);
  },
};

/** What crashes and bad disks do to a file. */
export const damages: readonly ((path: string) => void)[] = [
  (path) => fs.writeFileSync(path, fs.readFileSync(path).subarray(0, 100)),
  (path) => fs.writeFileSync(path, ''),
  (path) => fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('"20', '"19')),
  (path) => fs.writeFileSync(path, '{}'),
  (path) => fs.rmSync(path, { force: true }),
];
