import { describe, expect, it } from 'vitest';
import { changeEntry, writeFile } from '../../src/store/change.ts';
import { changeFile } from '../../src/store/change-file.ts';
import type { Folder } from '../../src/store/folder.ts';
import { goalsSchema } from '../../src/store/goals-file.ts';
import { goalsPath } from '../../src/store/layout.ts';
import { passQuestion, progressNow } from '../../src/store/progress.ts';
import { bringBack, lastChange, lastTakenBack, takeBack, undoable } from '../../src/store/undo.ts';
import type { Reach } from '../../src/store/undo-plan.ts';
import { day } from '../support/day.ts';
import { filesIn } from '../support/files.ts';
import { opened } from '../support/folder.ts';

const today = day('2026-11-23');
const path = 'days/2026/2026-11-23.yaml';

/** A journal in memory, what each run sees of it, and the records without the files of `lead` itself. */
function made(texts: Readonly<Record<string, string>> = {}) {
  const disk = new Map(Object.entries(texts));
  const files = filesIn(disk, '/journal');
  const run = (id: string, answers = 0) =>
    opened(files, { id, command: `lead ${id}`, answers: () => answers });
  const texts_ = () => Object.fromEntries([...disk].filter(([name]) => !name.startsWith('.lead/')));
  const records = () => [...disk.keys()].filter((name) => name.startsWith('.lead/undo/')).sort();
  return { disk, run, texts: texts_, records };
}

const note = (folder: Folder, text: string, on = today) =>
  changeEntry(folder, on, [{ append: ['notes'], item: { text } }]);

async function undo(folder: Folder, reach: Reach = 'answer') {
  const plan = await lastChange(folder, reach);
  if (plan) await takeBack(folder, plan, reach);
  return plan?.change;
}

async function redo(folder: Folder) {
  const plan = await lastTakenBack(folder);
  if (plan) await bringBack(folder, plan);
  return plan?.change;
}

describe('taking back', () => {
  it('goes back change by change, newest first, and then has nothing more', async () => {
    const { run, texts } = made({ [path]: '\ufeffnotes: # kept\r\n  - text: zero\r\n' });
    const states = [texts()];
    for (const text of ['one', 'two', 'three']) {
      await note(run(text), text);
      states.push(texts());
    }
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await undo(run('undo'))).toMatchObject({ files: [{ path }] });
      expect(texts()).toEqual(state);
    }
    expect(await undo(run('undo'))).toBeUndefined();
  });

  it('tells when, by which command, what, and how the file changes', async () => {
    const { run, texts } = made();
    await note(run('note'), 'one');
    const [text] = Object.values(texts());
    expect(await undo(run('undo'))).toEqual({
      at: '2026-11-23T08:05:12+01:00',
      command: 'lead note',
      what: ['notes: one'],
      files: [{ path, from: text, to: undefined }],
    });
  });

  it('removes a file that the change made', async () => {
    const { run, texts } = made();
    await note(run('note'), 'one');
    await undo(run('undo'));
    expect(texts()).toEqual({});
  });

  it('takes what was written between two answers at once, and each answer by itself', async () => {
    const { run, texts } = made();
    await note(run('today', 1), 'one');
    const before = texts();
    await note(run('today', 2), 'two');
    await note(run('today', 2), 'three', day('2026-11-22'));
    expect(await undo(run('undo'))).toMatchObject({ what: ['notes: two', 'notes: three'] });
    expect(texts()).toEqual(before);
  });

  it('takes all that the last run wrote, if so wished', async () => {
    const { run, texts } = made();
    await note(run('win'), 'one');
    const before = texts();
    for (const answers of [0, 1, 2]) await note(run('today', answers), `answer ${answers}`);
    expect(await undo(run('undo'), 'run')).toMatchObject({
      what: ['notes: answer 0', 'notes: answer 1', 'notes: answer 2'],
    });
    expect(texts()).toEqual(before);
  });

  it('takes a run apart that another one interrupted in the same file only change by change', async () => {
    const { run, texts } = made();
    await note(run('today', 1), 'one');
    await note(run('win'), 'two');
    await note(run('today', 2), 'three');
    const before = texts();
    await expect(undo(run('undo'), 'run')).rejects.toMatchObject({
      message: `${path} was changed in between, by lead win`,
      hint: 'Nothing was written. Take the changes back one at a time: lead undo.',
    });
    expect(texts()).toEqual(before);
    for (const what of ['three', 'two', 'one'])
      expect(await undo(run('undo'))).toMatchObject({ what: [`notes: ${what}`] });
  });

  it('leaves what another run did meanwhile in another file', async () => {
    const { run, texts } = made();
    await note(run('today', 1), 'one');
    await note(run('win'), 'two', day('2026-11-22'));
    const other = texts()['days/2026/2026-11-22.yaml'];
    await note(run('today', 2), 'three');
    await undo(run('undo'), 'run');
    expect(texts()).toEqual({ 'days/2026/2026-11-22.yaml': other });
    expect(await redo(run('redo'))).toMatchObject({ what: ['notes: one', 'notes: three'] });
  });

  it.each([
    ['was changed by hand or by another program', 'notes: []\n'],
    ['is gone', undefined],
  ])('refuses when the file %s, and writes nothing', async (deed, text) => {
    const { disk, run, texts } = made({ [path]: 'notes: []\nintention: x\n' });
    await note(run('note'), 'one', day('2026-11-22'));
    await note(run('win'), 'two');
    if (text === undefined) disk.delete(path);
    else disk.set(path, text);
    const before = [...disk];
    await expect(undo(run('undo'))).rejects.toMatchObject({
      failure: 'failed',
      message: `${path} ${deed} after it was written by lead win`,
      hint: `Nothing was written: undo does not step over what others did. Look at /journal/${path}, and change it in an editor.`,
    });
    expect([...disk]).toEqual(before);
    expect(Object.keys(texts())).toContain('days/2026/2026-11-22.yaml');
  });

  it('does not mind that another file was changed', async () => {
    const { disk, run } = made({ 'days/2026/2026-11-20.yaml': 'notes: []\n' });
    await note(run('note'), 'one');
    disk.set('days/2026/2026-11-20.yaml', 'intention: x\n');
    expect(await undo(run('undo'))).toMatchObject({ what: ['notes: one'] });
  });

  it('passes over what was undone by other means, and over damaged records', async () => {
    const { disk, run, records } = made();
    for (const text of ['one', 'two']) await note(run(text), text);
    const before = disk.get(path)!;
    await note(run('three'), 'three');
    disk.set(path, before);
    expect(records()).toHaveLength(3);
    expect(await undo(run('undo'))).toMatchObject({ what: ['notes: two'] });
    const [first] = records();
    for (const damage of ['', '\0\0', '{"at":', 'null', '[]', '{"at":7}']) {
      disk.set(first!, damage);
      expect(await undo(run('undo'))).toBeUndefined();
    }
  });

  it('refuses when something was written between showing and taking back', async () => {
    const { run, texts } = made();
    await note(run('one'), 'one');
    const plan = (await lastChange(run('undo'), 'answer'))!;
    await note(run('two'), 'two');
    const before = texts();
    await expect(takeBack(run('undo'), plan, 'answer')).rejects.toMatchObject({
      message: 'the journal was changed in the meantime',
      hint: 'Nothing was written. Run the command again.',
    });
    expect(texts()).toEqual(before);
  });

  it('changes nothing at all when one of several files cannot be changed', async () => {
    const { disk, run, texts } = made();
    await note(run('init'), 'one');
    await changeFile(run('init'), goalsPath, goalsSchema, () => [
      { append: [], item: { id: 'speak', text: 'Speak up' } },
    ]);
    const before = texts();
    const files = filesIn(disk, '/journal');
    const stubborn = {
      ...files,
      remove: async (name: string, old: string) => {
        if (name === path) throw new Error('no');
        await files.remove(name, old);
      },
    };
    const folder = opened(stubborn);
    await passQuestion(folder, today, 'intention');
    const plan = (await lastChange(folder, 'answer'))!;
    await expect(takeBack(folder, plan, 'answer')).rejects.toThrow('no');
    expect(texts()).toEqual(before);
    expect((await progressNow(folder))['check-in']).toEqual({ [today]: ['intention'] });
    expect(await undo(run('undo'))).toMatchObject({ files: [{ path }, { path: goalsPath }] });
    expect(texts()).toEqual({});
  });
});

describe('bringing back', () => {
  it('brings back one after another what was taken back, also what was taken back at once', async () => {
    const { run, texts } = made();
    const states = [texts()];
    for (const id of ['one', 'two', 'three']) {
      await note(run(id, 1), id);
      await note(run(id, 2), `${id} again`, day('2026-11-22'));
      states.push(texts());
    }
    await undo(run('undo'), 'run');
    await undo(run('undo'), 'run');
    expect(texts()).toEqual(states[1]);
    expect(await redo(run('redo'))).toMatchObject({ what: ['notes: two', 'notes: two again'] });
    expect(texts()).toEqual(states[2]);
    await redo(run('redo'));
    expect(texts()).toEqual(states[3]);
    expect(await redo(run('redo'))).toBeUndefined();
    await undo(run('undo'), 'run');
    expect(texts()).toEqual(states[2]);
  });

  it('has nothing to bring back once something else was changed', async () => {
    const { run, records } = made();
    await note(run('one'), 'one');
    await undo(run('undo'));
    await note(run('two'), 'two');
    expect(await redo(run('redo'))).toBeUndefined();
    expect(records()).toHaveLength(1);
  });

  it('refuses when the file was changed by hand since', async () => {
    const { disk, run } = made();
    await note(run('one'), 'one');
    await undo(run('undo'));
    disk.set(path, 'intention: mine\n');
    await expect(redo(run('redo'))).rejects.toMatchObject({
      message: `${path} was changed by hand or by another program after it was written by lead one`,
    });
    expect(disk.get(path)).toBe('intention: mine\n');
  });
});

describe('the check-in', () => {
  it('asks again what was answered after what is taken back, and no more', async () => {
    const { run } = made();
    const folder = run('today', 1);
    await passQuestion(folder, '2026-11-20', 'all');
    await passQuestion(folder, today, 'lens');
    await note(folder, 'an answer');
    for (const question of ['intention', 'all']) await passQuestion(folder, today, question);
    await passQuestion(folder, '2026-W47', 'focus', 'review');
    const whole = await progressNow(folder);
    await undo(run('undo'));
    expect(await progressNow(folder)).toEqual({
      'check-in': { '2026-11-20': ['all'], [today]: ['lens'] },
      review: {},
    });
    await redo(run('redo'));
    expect(await progressNow(folder)).toEqual(whole);
  });

  it('of a day long ago is remembered beside those of the last days', async () => {
    const folder = made().run('today');
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
      await passQuestion(folder, `2026-${month}-01`, 'all');
    for (const question of ['lens', 'intention']) await passQuestion(folder, '2020-01-01', question);
    const { 'check-in': days } = await progressNow(folder);
    expect(days['2020-01-01']).toEqual(['lens', 'intention']);
    expect(Object.keys(days)).toHaveLength(10);
    await passQuestion(folder, today, 'lens');
    expect(Object.keys((await progressNow(folder))['check-in'])).toHaveLength(10);
  });

  it('stays as it is when something else is taken back', async () => {
    const { run } = made();
    for (const question of ['lens', 'all']) await passQuestion(run('today'), today, question);
    const before = await progressNow(run('today'));
    await note(run('note'), 'in the afternoon');
    await undo(run('undo'));
    expect(await progressNow(run('today'))).toEqual(before);
  });
});

describe('the list', () => {
  it('names what can be taken back, newest first, without what was taken back', async () => {
    const { run } = made();
    for (const id of ['one', 'two', 'three']) await note(run(id), id);
    await undo(run('undo'));
    const { changes, end } = await undoable(run('undo'));
    expect(changes.map(({ command }) => command)).toEqual(['lead two', 'lead one']);
    expect(end).toBeUndefined();
  });

  it('ends before a hand edit', async () => {
    const { disk, run } = made();
    await note(run('one'), 'one');
    await note(run('two'), 'two', day('2026-11-22'));
    disk.set(path, 'notes: []\n');
    const { changes, end } = await undoable(run('undo'));
    expect(changes.map(({ command }) => command)).toEqual(['lead two']);
    expect(end?.message).toBe(
      `${path} was changed by hand or by another program after it was written by lead one`,
    );
  });

  it('is empty where nothing was kept', async () => {
    expect(await undoable(made().run('undo'))).toEqual({ changes: [] });
  });
});

describe('what is kept', () => {
  it('is 200 changes', async () => {
    const { run, records } = made();
    const path = 'count.txt';
    for (let count = 0; count < 203; count += 1) {
      const before = count === 0 ? undefined : String(count - 1);
      await writeFile(run(`n${count}`), { path, before, after: String(count), what: '' });
    }
    expect(records()).toHaveLength(200);
    const { changes } = await undoable(run('undo'));
    expect(changes).toHaveLength(200);
    expect(changes.at(-1)?.command).toBe('lead n3');
  });

  it('is four million characters, and always the last change', async () => {
    const { run, records } = made();
    for (const letter of ['a', 'b', 'c']) {
      const after = letter.repeat(1_500_000);
      await writeFile(run(letter), { path: `${letter}.txt`, before: undefined, after, what: '' });
    }
    expect(records()).toHaveLength(2);
    await writeFile(run('d'), { path: 'd.txt', before: undefined, after: 'd'.repeat(5_000_000), what: '' });
    expect(records()).toHaveLength(1);
    expect(await undo(run('undo'))).toMatchObject({ command: 'lead d' });
  });

  it('never stands in the way of a change', async () => {
    const { disk, run, texts } = made();
    const files = filesIn(disk, '/journal');
    for (const name of ['list', 'jot', 'discard'] as const) {
      const broken = { ...files, [name]: () => Promise.reject(new Error('broken')) };
      await note(opened(broken), `without ${name}`);
      await undo(run('undo')).catch(() => undefined);
    }
    expect(texts()[path]?.match(/without \w+/g)).toEqual(['without list', 'without jot']);
  });

  it('goes away with a change that could not be written', async () => {
    const { disk, records } = made();
    const files = filesIn(disk, '/journal');
    const full = { ...files, write: () => Promise.reject(new Error('no space')) };
    await expect(note(opened(full), 'one')).rejects.toThrow('no space');
    expect(records()).toEqual([]);
  });

  it('stays with a change that was written though the disk would not say so', async () => {
    const { disk, run } = made();
    const files = filesIn(disk, '/journal');
    const write: typeof files.write = async (...args) => {
      await files.write(...args);
      throw new Error('not confirmed');
    };
    await expect(note(opened({ ...files, write }), 'one')).rejects.toThrow('not confirmed');
    expect(await undo(run('undo'))).toMatchObject({ what: ['notes: one'] });
  });
});
