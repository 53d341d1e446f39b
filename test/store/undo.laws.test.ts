import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualSettings } from '../../src/journal/settings.ts';
import { changeEntry } from '../../src/store/change.ts';
import { changeFile } from '../../src/store/change-file.ts';
import { goalsSchema } from '../../src/store/goals-file.ts';
import { goalsPath } from '../../src/store/layout.ts';
import { bringBack, lastChange, lastTakenBack, takeBack } from '../../src/store/undo.ts';
import type { Change } from '../../src/store/yaml-edit.ts';
import { day } from '../support/day.ts';
import { filesIn } from '../support/files.ts';
import { opened } from '../support/folder.ts';

// Whatever is written, taking all of it back gives the same bytes again, and bringing it back does, too.

const days = [day('2026-11-22'), day('2026-11-23')] as const;
const text = fc.constantFrom('one', 'two: "x"', '- three', 'über 😀', ' # no comment', 'a\nb');

/** One change by one run, or by one answer in a longer one. */
interface Edit {
  readonly on: (typeof days)[number] | 'goals';
  readonly change: Change;
  /** Whether it belongs to the run, and to the answer, of the one before. */
  readonly sameRun: boolean;
  readonly sameAnswer: boolean;
}

const entryChange = fc.oneof<fc.Arbitrary<Change>[]>(
  text.map((to) => ({ set: ['intention'], to })),
  text.map((to) => ({ append: ['notes'], item: { text: to } })),
  fc.constantFrom('kept', 'missed').map((to) => ({ set: ['standards', 'prepare'], to })),
  fc.constantFrom<Change>({ remove: ['intention'] }, { remove: ['notes', 0] }, { remove: ['standards'] }),
);
const goalChange = fc
  .tuple(fc.constantFrom('lead', 'listen', 'delegate'), text)
  .map(([id, words]): Change => ({ append: [], item: { id, text: words } }));
const whose = { sameRun: fc.boolean(), sameAnswer: fc.boolean() };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ on: fc.constantFrom(...days), change: entryChange, ...whose }, { noNullPrototype: true }),
  fc.record({ on: fc.constant('goals' as const), change: goalChange, ...whose }, { noNullPrototype: true }),
);

/** Files as people keep them. */
const kept = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  { 'days/2026/2026-11-22.yaml': '\ufeffnotes:   # mine\r\n- text: >\r\n    folded\r\n    words\r\n' },
  {
    'days/2026/2026-11-23.yaml': '# only a comment',
    'goals.yaml': '\n\n- {id: speak, text: "Speak up"}',
    'away.yaml': '- {from: 2026-12-24, to: 2027-01-02}\n',
  },
);

function journal(texts: Readonly<Record<string, string>>) {
  const disk = new Map(Object.entries(texts));
  const files = filesIn(disk, '/journal');
  const now = () => Object.fromEntries([...disk].filter(([name]) => !name.startsWith('.lead/')).sort());
  let [runs, answers] = [0, 0];
  return {
    disk,
    now,
    folder: opened(files),
    async write({ on, change, sameRun, sameAnswer }: Edit) {
      if (!sameRun) runs += 1;
      if (!sameAnswer) answers += 1;
      const given = answers;
      const folder = {
        ...opened(files, { id: `run ${runs}`, answers: () => given }),
        settings: usualSettings,
      };
      if (on !== 'goals') await changeEntry(folder, on, [change]);
      else {
        await changeFile(folder, goalsPath, goalsSchema, (written) =>
          written?.some(({ id }) => 'item' in change && (change.item as { id: string }).id === id)
            ? []
            : [change],
        );
      }
    },
  };
}

async function back(
  { folder }: ReturnType<typeof journal>,
  reach: 'answer' | 'run' = 'answer',
): Promise<boolean> {
  const plan = await lastChange(folder, reach);
  if (plan) await takeBack(folder, plan, reach);
  return plan !== undefined;
}

async function forth({ folder }: ReturnType<typeof journal>): Promise<boolean> {
  const plan = await lastTakenBack(folder);
  if (plan) await bringBack(folder, plan);
  return plan !== undefined;
}

describe('taking everything back', () => {
  it('gives the bytes as they were, and bringing everything back those as they became', async () => {
    await fc.assert(
      fc.asyncProperty(
        kept,
        fc.array(edit, { maxLength: 8 }),
        fc.infiniteStream(fc.constantFrom('answer' as const, 'run' as const)),
        async (texts, edits, reaches) => {
          const made = journal(texts);
          const before = made.now();
          for (const one of edits) await made.write(one);
          const after = made.now();
          const states: unknown[] = [after];
          while (await back(made, reaches.next().value)) states.push(made.now());
          expect(made.now()).toEqual(before);
          states.pop();
          while (await forth(made)) expect(made.now()).toEqual(states.pop());
          expect(made.now()).toEqual(after);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stops at a hand edit, and leaves it and everything before it alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        kept,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.array(edit, { maxLength: 3 }),
        fc.nat(),
        async (texts, edits, later, which) => {
          const made = journal(texts);
          for (const one of edits) await made.write(one);
          const names = Object.keys(made.now());
          const name = names[which % names.length];
          if (name === undefined) return;
          made.disk.set(name, `${made.disk.get(name)}\n# by hand\n`);
          const edited = made.now();
          // Between two changes of one answer there is no time for a hand edit.
          for (const one of later) await made.write({ ...one, sameAnswer: false });
          let isRefused = false;
          try {
            while (await back(made));
          } catch {
            isRefused = true;
          }
          // What came after the hand edit is gone, and nothing has been done to the file that was edited.
          expect(made.now()[name]).toBe(edited[name]);
          const there = made.now();
          if (isRefused) await expect(back(made)).rejects.toMatchObject({ failure: 'failed' });
          expect(made.now()).toEqual(there);
        },
      ),
      { numRuns: 100 },
    );
  });
});
