import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, openSteps } from '../../src/journal/agenda.ts';
import { type Day, plusDays } from '../../src/journal/day.ts';
import { entriesDuring, type Journal } from '../../src/journal/journal.ts';
import { dayPeriod, monthOf, quarterOf, weekOf } from '../../src/journal/period.ts';
import { textsOf } from '../../src/journal/piece.ts';
import { piecesOf } from '../../src/journal/pieces.ts';
import { hiddenIn, withoutPrivate } from '../../src/journal/private.ts';
import { settlingOn } from '../../src/journal/settling.ts';
import { occur } from '../../src/journal/term.ts';
import { openFolder } from '../../src/store/folder.ts';
import { around, type Need, yearUpTo } from '../../src/store/need.ts';
import { readJournal } from '../../src/store/read.ts';
import { findingOn } from '../../src/summary/findings.ts';
import { summarise } from '../../src/summary/summarise.ts';
import { type QuickDisk, quickDisk } from '../../src/world/quick-files-in.ts';
import { damages, doneBy } from '../support/deeds.ts';
import { testWorld } from '../support/world.ts';
import { realFiles, scratch } from '../world/scratch.ts';

const today = '2026-11-24' as Day;
const index = '.lead/index';
const script = join(import.meta.dirname, '../bench/journal.js');

/** Reads the journal in `folder` as a process does that has just begun; `disk`: with an index on it. */
async function read(folder: string, need: Need = 'all', disk?: QuickDisk): Promise<Journal> {
  const world = testWorld({ now: '2026-11-24T08:05:00+01:00' });
  const files = () => realFiles(folder, disk ? { quick: disk } : {});
  return readJournal(await openFolder({ ...world, files }, folder), need);
}

/** What is told of the days around `day`. */
function told(journal: Journal, day: Day) {
  const periods = [weekOf(day, 'mon'), monthOf(day), quarterOf(day)];
  return {
    summaries: periods.map((period) => summarise(journal, period, today)),
    entries: entriesDuring(journal, monthOf(day)),
  };
}

/** What is told of today. */
function toldOfToday(journal: Journal) {
  const { begun: _, ...settling } = { begun: undefined, ...settlingOn(journal, today) };
  return {
    agenda: agendaOf(journal, today),
    steps: openSteps(journal, today),
    settling,
    unread: journal.unread,
  };
}

function made(years: number): string {
  const folder = join(scratch(), 'journal');
  execFileSync(process.execPath, [script, folder, String(years), '7']);
  return folder;
}

const days = fc.integer({ min: 0, max: 2 * 365 }).map((back) => plusDays(today, -back));

describe('what is read through the index', () => {
  it('adds up to the same as everything', async () => {
    const folder = made(1.2);
    const whole = await read(folder);
    expect((await read(folder, 'all', quickDisk)).entries).toEqual(whole.entries);
    expect(toldOfToday(await read(folder, around(today), quickDisk))).toEqual(toldOfToday(whole));
    expect(findingOn(await read(folder, yearUpTo(today), quickDisk), today)).toEqual(findingOn(whole, today));
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        const some = await read(folder, [quarterOf(day)], quickDisk);
        expect(told(some, day)).toEqual(told(whole, day));
        for (const period of [weekOf(day, 'mon'), monthOf(day), dayPeriod(day)]) {
          const few = await read(folder, [period], quickDisk);
          for (const asOf of [today, period.to])
            expect(summarise(few, period, asOf)).toEqual(summarise(whole, period, asOf));
          expect(entriesDuring(few, period)).toEqual(entriesDuring(whole, period));
        }
        expect(settlingOn(await read(folder, around(day), quickDisk), day)).toEqual(settlingOn(whole, day));
        const promised = await read(folder, { promises: { from: day, to: plusDays(day, 3) } }, quickDisk);
        for (const later of [0, 1, 2, 3])
          expect(agendaOf(promised, plusDays(day, later))).toEqual(agendaOf(whole, plusDays(day, later)));
      }),
      { numRuns: 15 },
    );
    for (const words of [['sam'], ['demo', 'sam'], ['ran the demo'], ['no such words']]) {
      const terms = words.map((wanted) => ({ kind: 'words' as const, wanted, exact: false }));
      const found = ({ entries }: Journal) =>
        entries.flatMap((entry) => piecesOf(entry, []).filter((piece) => occur(terms, textsOf(piece))));
      const some = await read(folder, { words }, quickDisk);
      expect(found(some)).toEqual(found(whole));
      expect(some.entries.length).toBeLessThanOrEqual(
        words[0] === 'no such words' ? 0 : whole.entries.length,
      );
    }
  });

  it('is kept out of git, though nothing is ever written', async () => {
    const folder = scratch();
    fs.writeFileSync(join(folder, 'lead.yaml'), 'version: 1\n');
    const ignored = join(folder, '.lead/.gitignore');
    await read(folder, 'all', quickDisk);
    expect(fs.readFileSync(ignored, 'utf8')).toBe('*\n');
    expect(fs.statSync(ignored).mode & 0o077).toBe(0);
  });

  it('says where a goal stands to others, whose last steps are private', async () => {
    const folder = scratch();
    const write = (path: string, text: string) => {
      fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
      fs.writeFileSync(join(folder, path), text);
    };
    const step = (value: number, rest = '') =>
      `development:\n  - {goal: d, text: t, value: ${value}${rest}}\n`;
    write('goals.yaml', '- {id: d, text: D, measure: {of: demos, from: 0, to: 8}, status: active}\n');
    write('days/2026/2026-01-12.yaml', step(2));
    write('days/2026/2026-02-12.yaml', step(3));
    write('days/2026/2026-04-13.yaml', `private: true\n${step(4)}`);
    write('days/2026/2026-06-15.yaml', step(5, ', private: true'));
    await read(folder, 'all', quickDisk);
    const journal = await read(folder, [weekOf(today, 'mon')], quickDisk);
    const value = (one: Journal) => summarise(one, weekOf(today, 'mon'), today).goals[0]!.value;
    expect(value(journal)).toBe(5);
    expect(value(withoutPrivate(journal, hiddenIn(journal)).journal)).toBe(3);
    expect(journal.entries.map(({ day }) => day)).toEqual(['2026-02-12', '2026-06-15']);
  });

  it('is what the files say, whatever somebody did to them', async () => {
    const folder = made(0.5);
    await read(folder, 'all', quickDisk);
    const recent = fc.integer({ min: 0, max: 70 }).map((back) => plusDays(today, -back));
    const deeds = fc.array(fc.tuple(fc.constantFrom(...Object.keys(doneBy)), recent), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(deeds, days, async (done, day) => {
        for (const [deed, on] of done) doneBy[deed]!(join(folder, 'days', on.slice(0, 4), `${on}.yaml`), on);
        const whole = await read(folder);
        const promised = await read(folder, { promises: { from: day, to: today } }, quickDisk);
        for (const one of [day, today]) expect(agendaOf(promised, one)).toEqual(agendaOf(whole, one));
        const some = await read(folder, [quarterOf(day), ...around(today)], quickDisk);
        expect(told(some, day)).toEqual(told(whole, day));
        expect(toldOfToday(some)).toEqual(toldOfToday(whole));
      }),
      { numRuns: 8 },
    );
    expect((await read(folder, 'all', quickDisk)).entries).toEqual((await read(folder)).entries);
  });

  it('is the same with an index that was damaged, or a disk that fails', async () => {
    const folder = made(0.15);
    const whole = await read(folder);
    await read(folder, 'all', quickDisk);
    const same = async (disk: QuickDisk) =>
      expect(toldOfToday(await read(folder, around(today), disk))).toEqual(toldOfToday(whole));
    const names = fs.readdirSync(join(folder, index)).sort();
    for (const name of [...names.slice(-2), 'head', 'ids']) {
      for (const damage of damages) {
        const path = join(folder, index, name);
        damage(path);
        await same(quickDisk);
      }
    }
    for (const name of Object.keys(quickDisk)) {
      const failing = () => {
        throw Object.assign(new Error('it fails'), { code: 'EIO' });
      };
      await same({ ...quickDisk, [name]: failing } as QuickDisk);
      fs.rmSync(join(folder, index), { recursive: true });
      await same({ ...quickDisk, [name]: failing } as QuickDisk);
      await same(quickDisk);
    }
  });
});
