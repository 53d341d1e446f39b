import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Disk, disk as realDisk } from '../../src/world/disk.ts';
import { failingDisk, torn } from '../world/failing-disk.ts';
import { quick, scratch } from '../world/scratch.ts';
import { type Deed, deeds } from './journal.ts';
import { beforeOf, type Played, play } from './played.ts';

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', torn];
/** FAULTS=every: each call once; FAULTS=all: with each code; else some calls, for a quick look. */
const { FAULTS } = process.env;
const stride = FAULTS === undefined ? 7 : 1;

it.each(deeds.map((deed) => [deed.args.join(' '), deed] as const))(
  'leaves each file as it was or as it is to be, whichever call of the disk fails: lead %s',
  async (_, deed) => {
    const base = join(scratch(quick), 'base');
    const { meant, versions } = await undisturbed(base, deed);
    expect(meant).toMatchObject({ exitCode: 0, noted: '' });
    for (let [call, reached] = [deeds.indexOf(deed) % stride, true]; reached; call += stride) {
      for (const code of FAULTS === 'all' ? codes : [codes[Math.floor(call / stride) % codes.length]!]) {
        const failing = failingDisk(call, code);
        const played = await play(base, deed, failing.disk);
        reached = failing.calls.length > call;
        const at = `${code} at call ${call}, ${failing.calls[call]}, of ${failing.calls}\n${played.noted}`;
        expectWhole(deed, played, versions, at);
        expectHonest(played, meant, at);
      }
    }
  },
);

/** What `deed` comes to on a sound disk, and the texts that each file has had on the way. */
async function undisturbed(base: string, deed: Deed): Promise<{ meant: Played; versions: Versions }> {
  const versions: Versions = new Map();
  const add = (path: string, text: string | undefined) =>
    versions.set(path, [...(versions.get(path) ?? []), text]);
  for (const [path, text] of Object.entries(beforeOf(deed))) add(path, text);
  const prior = deed.first && (await play(base, { args: deed.first }));
  for (const [path, text] of Object.entries(prior?.after ?? {})) add(path, text);
  const rename: Disk['rename'] = async (from, to) => {
    await realDisk.rename(from, to);
    const path = String(to).endsWith('report.md') ? 'OUT' : String(to).slice(`${base}/journal/`.length);
    add(path, readFileSync(String(to), 'utf8'));
  };
  const meant = await play(base, deed, { ...realDisk, rename });
  add('.lead/.gitignore', '*\n');
  return { meant, versions };
}

/** What takes a change back: written before the change, and whole, but of no account by itself. */
const records = /^\.lead\/undo\/[^/]+\.json$/;

/** A copy that is in an editor, which changes it in its own way. */
const copies = /^\.lead\/drafts\/[^/]+\.yaml$/;

type Versions = Map<string, (string | undefined)[]>;

/** Every file is one of its versions, those there were before are there, and there is no other file. */
function expectWhole(deed: Deed, { after }: Played, versions: Versions, at: string): void {
  for (const [path, texts] of versions) {
    const text = after[path];
    // A report says that something is left out of it, in lines of its own width.
    if (path === 'OUT' && /(?:cannot|could\s+not)\s+be\s+read/.test(text ?? '')) continue;
    if (records.test(path) || copies.test(path)) continue;
    const allowed = Object.hasOwn(beforeOf(deed), path) ? texts : [undefined, ...texts];
    expect(allowed, `${path}: ${at}`).toContain(text);
  }
  const others = Object.keys(after).filter((path) => !versions.has(path));
  expect(
    others.filter((path) => !records.test(path)),
    at,
  ).toEqual([]);
  for (const path of Object.keys(after).filter((path) => records.test(path)))
    expect(() => JSON.parse(after[path]!), `${path}: ${at}`).not.toThrow();
}

/** What is said is done; what is not done is said, once and in words. */
function expectHonest(played: Played, meant: Played, at: string): void {
  const { exitCode, said, noted, after } = played;
  expect([0, 1], at).toContain(exitCode);
  if (exitCode === 0) {
    // Of a record that cannot be read, undo knows nothing.
    if (said === 'Nothing to take back.\n') return;
    // A number is one among those that could be read.
    if (!said.includes('cannot be read')) expect(said.replace(/\(\d\)/, '(3)'), at).toBe(meant.said);
    for (const [path, text] of Object.entries(meant.after)) {
      if (!path.startsWith('.lead') && !noted.startsWith('Left out'))
        expect(after[path], `${path}: ${at}`).toBe(text);
    }
  } else {
    // Undo shows first what it is about to take back, and what corrects shows what it is about to write.
    const shown = said.replace(/^lead\n[\s\S]*\n\n/, '').replaceAll(/^(?:In days\/|[−+] ).*\n/gm, '');
    expect(shown, at).toBe('');
    expect(noted, at).toMatch(/^lead: (?:[^A-Z\n][^\n]*\n)+[A-Z][^\n]+\.\n$/);
    expect(noted, at).not.toContain('defect');
  }
}
