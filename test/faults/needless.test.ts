import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enter, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { quick, scratch } from '../world/scratch.ts';
import { type Deed, deeds, journal } from './journal.ts';
import { lay, playOn } from './played.ts';

/** Every file of the journal, and which file on the disk it is, written when. */
function marksOf(base: string): Record<string, string> {
  const folder = join(base, 'journal');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  return Object.fromEntries(
    paths.map((path) => {
      const { ino, mtimeNs, ctimeNs } = statSync(join(folder, path), { bigint: true });
      return [path, `${ino} ${mtimeNs} ${ctimeNs}`];
    }),
  );
}

describe('a file in which nothing changes is not written', () => {
  it.each<[string, Deed]>(
    [
      { args: ['standards', 'edit', 'prepare', '--text', 'I come prepared', '--on', 'mon, thu', '--lead'] },
      { args: ['standards', 'retire', 'prepare', '--on', '2026-11-20'] },
      { args: ['goals', 'edit', 'delegate', '--text', 'Delegate', '--to', '9', '--by', '2027-01-31'] },
      { args: ['done', 'plan', '--spent', '3h', '--on-target'] },
      { args: ['miss', 'plan', '--cause', 'no-time', '--why', 'two incidents'] },
      { args: ['drop', 'plan', '--why', 'not needed'] },
      { args: ['change', 'plan', '--text', 'Send the plan', '--budget', '3h', '--yes'] },
      { args: ['init', '--standard', 'prepare', '--goal', 'delegate'] },
      { args: ['today', '--answers', '-'], input: 'intention: Decide once\nstandards: {prepare: kept}\n' },
      {
        args: ['review', 'last week', '--answers', '-'],
        input: 'answers: {standard: x}\nfocus: Fewer things\n',
      },
    ].map((deed) => [deed.args.join(' '), deed]),
  )('the second time: lead %s', async (_, deed) => {
    const base = join(scratch(quick), 'base');
    lay(base, journal);
    expect((await playOn(base, deed)).exitCode).toBe(0);
    const before = marksOf(base);
    await playOn(base, deed);
    expect(marksOf(base)).toEqual(before);
  });

  it.each([
    [['standards', 'edit', 'prepare', '--text', 'I come prepared']],
    [['goals', 'edit', 'delegate', '--text', 'Delegate']],
  ])('and says so: lead %j', async (args) => {
    const base = join(scratch(quick), 'base');
    lay(base, journal);
    expect((await playOn(base, { args })).said).toBe(`Changed: ${args[2]}\n`);
    expect((await playOn(base, { args })).said).toBe('Nothing changes: it says that already.\n');
  });

  it.each<[string, string[]]>([
    ['nothing is said', []],
    ['every question is passed by', ['today']],
  ])('in a check-in of a finished day, when %s', async (_, args) => {
    const base = join(scratch(quick), 'base');
    lay(base, journal);
    const passing: ScriptedAnswer[] = Array.from({ length: 40 }, () => enter);
    await playOn(base, { args: ['today'] }, undefined, passing);
    const before = marksOf(base);
    expect(await playOn(base, { args }, undefined, passing)).toMatchObject({ exitCode: 0, noted: '' });
    expect(marksOf(base)).toEqual(before);
  });

  it('when a command only reads', async () => {
    const base = join(scratch(quick), 'base');
    lay(base, journal);
    const before = marksOf(base);
    for (const args of [
      [],
      ['show', '2026'],
      ['list'],
      ['week', '--json'],
      ['export', '2026'],
      ['standards'],
      ['goals'],
      ['away'],
      ['review', '--show'],
    ])
      expect((await playOn(base, { args })).exitCode).toBe(0);
    expect(marksOf(base)).toEqual(before);
  });

  it('when a command is refused', async () => {
    const base = join(scratch(quick), 'base');
    lay(base, journal);
    const before = marksOf(base);
    for (const args of [
      ['done', 'nothing'],
      ['standards', 'resume', 'prepare'],
      ['away', '2026-12-25'],
      ['step', 'x', 'y'],
      ['win', 'x', '--on', '2026-02-30'],
      ['goals', 'add', 'x', '--id', 'delegate'],
    ])
      expect((await playOn(base, { args })).exitCode).toBe(2);
    expect(marksOf(base)).toEqual(before);
  });
});

describe('a file that does not parse is not written to, and stops nothing that can do without it', () => {
  const broken = {
    'standards.yaml': '- id: [\n',
    'goals.yaml': '- {id: a}\n',
    'away.yaml': 'from: x\n',
    'days/2026/2026-11-20.yaml': 'wins: {\n',
    'days/2026/2026-11-24.yaml': 'wins: 3\n',
    'reviews/2026-W47.yaml': 'focus: [\n',
  };
  /** Which commands need which of them, by their first word. */
  const needs: Readonly<Record<string, readonly string[]>> = {
    'standards.yaml': ['standards', 'init', 'today', 'review'],
    'goals.yaml': ['goals', 'init', 'step', 'commit', 'win', 'review'],
    'away.yaml': ['away'],
    'days/2026/2026-11-20.yaml': ['change'],
    'days/2026/2026-11-24.yaml': ['win', 'commit', 'step', 'note', 'today', 'review'],
    'reviews/2026-W47.yaml': ['review'],
  };

  it.each(Object.entries(broken))('%s', async (path, text) => {
    const base = join(scratch(quick), 'base');
    for (const deed of deeds.filter(({ empty, first }) => !empty && !first)) {
      const { standards, ...rest } = { standards: journal['standards.yaml']!, ...journal };
      lay(base, { ...rest, 'standards.yaml': standards, OUT: '', [path]: text });
      const before = marksOf(base)[path];
      const { exitCode, said, noted, after } = await playOn(base, deed);
      const at = `lead ${deed.args.join(' ')}: ${said}${noted}`;
      expect([after[path], marksOf(base)[path]], at).toEqual([text, before]);
      if (!needs[path]!.includes(deed.args[0]!)) expect(exitCode, at).toBe(0);
      if (exitCode !== 0) expect([exitCode, said, noted.includes(`${path}:`)], at).toEqual([1, '', true]);
    }
  });
});
