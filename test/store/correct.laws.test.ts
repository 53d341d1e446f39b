import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDay } from '../../src/journal/day.ts';
import { type DayRecord, recordsOf } from '../../src/journal/record.ts';
import { onAnotherDay, withoutRecords, writeAll } from '../../src/store/correct.ts';
import { type Folder, openFolder } from '../../src/store/folder.ts';
import { readJournal } from '../../src/store/read.ts';
import { lastChange, takeBack } from '../../src/store/undo.ts';
import { testWorld } from '../support/world.ts';

const text = fc.constantFrom('Ask Sam', 'a: b # c', '- x', '"quoted"', '会議', 'two\nlines', ' # no');
const said = (record: object) => `  - ${JSON.stringify(record)} # by hand`;
const block = (record: Record<string, unknown>) =>
  `  - ${Object.entries(record)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n    # inside\n    ')}   # by hand\n      # below`;

/** A day's file in one of several hands: flow or block, with comments and keys of the person's own. */
function file(ids: string) {
  const list = (key: string, more: object) =>
    fc.array(fc.tuple(text, fc.boolean(), fc.boolean()), { maxLength: 3 }).map((items) =>
      items.length === 0
        ? ''
        : `${key}:\n${items
            .map(([text, flow, own], index) => {
              const id = key === 'commitments' ? { id: `${ids}${index}` } : {};
              const record = { ...id, ...more, text, ...(own && { mood: 'good' }) };
              return (flow ? said : block)(record);
            })
            .join('\n# between\n')}\n`,
    );
  return fc
    .tuple(
      fc.constantFrom('', '# mine\n', 'intention: x\n'),
      list('commitments', { status: 'open', due: '2026-11-23' }),
      list('wins', {}),
      list('development', { goal: 'delegate' }),
      list('notes', {}),
    )
    .map((parts) => parts.join(''));
}

const [first, second] = ['2026-11-20', '2026-11-21'].map((written) => parseDay(written)!);
const paths = { a: 'days/2026/2026-11-20.yaml', b: 'days/2026/2026-11-21.yaml' };
const scene = fc.record({
  a: file('a'),
  b: file('b'),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
});

async function opened({ a, b }: { a: string; b: string }) {
  const world = testWorld({ disk: { [paths.a]: a, ...(b && { [paths.b]: b }) } });
  const folder = await openFolder(world);
  const texts = () => [world.disk.get(paths.a), world.disk.get(paths.b)];
  return { folder, texts, records: recordsOf(await readJournal(folder)) };
}

async function undone(folder: Folder): Promise<void> {
  const plan = await lastChange(folder, 'run');
  await takeBack(folder, plan!, 'run');
}

/** The comments in texts, but for the line that `lead` writes at the top of a new one. */
function comments(texts: readonly (string | undefined)[]): string[] {
  const lines = texts.flatMap((text) => text?.split('\n') ?? []);
  return lines.flatMap((line) => /# (?:mine|between|by hand|inside|below)$/.exec(line)?.[0] ?? []).sort();
}

/** What a record says, wherever it stands. */
function told({ kind, text, id }: DayRecord): string {
  return JSON.stringify([kind, text, id]);
}

it('what is taken out is gone and nothing else, and an undo brings back every byte', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ picks, ...files }) => {
      const { folder, texts, records } = await opened(files);
      if (records.length === 0) return;
      const chosen = [...new Set(picks.map((pick) => records[pick % records.length]!))];
      const before = texts();
      await writeAll(folder, await withoutRecords(folder, chosen));
      const left = recordsOf(await readJournal(folder));
      const rest = records.filter((one) => !chosen.includes(one));
      expect(left.map(told)).toEqual(rest.map(told));
      await undone(folder);
      expect(texts()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

it('what is put on another day is there with all that it says, no record is lost, and an undo brings back every byte', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ picks, ...files }) => {
      const { folder, texts, records } = await opened(files);
      const record = records[picks[0]! % Math.max(1, records.length)];
      if (!record) return;
      const before = texts();
      const to = record.day === first ? second! : first!;
      await writeAll(folder, await onAnotherDay(folder, record, to, {}));
      const journal = await readJournal(folder);
      const after = recordsOf(journal);
      expect(journal.unread).toEqual([]);
      expect(after.map(told).sort()).toEqual(records.map(told).sort());
      expect(after.filter(({ day }) => day === to).map(told)).toContain(told(record));
      expect(comments(texts())).toEqual(comments(before));
      const moods = texts().join('').match(/mood/g)?.length;
      expect(moods).toBe(before.join('').match(/mood/g)?.length);
      await undone(folder);
      expect(texts()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
