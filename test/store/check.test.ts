import { describe, expect, it } from 'vitest';
import { layoutProblem } from '../../src/commands/layout-problem.ts';
import { checkJournal } from '../../src/store/check.ts';
import { openBroken } from '../../src/store/folder.ts';
import { testWorld } from '../support/world.ts';

const day = 'days/2026/2026-11-23.yaml';

/** The flaws of a journal with these files, as `path:line:column: message`. */
async function flaws(disk: Record<string, string>, now?: string) {
  const world = testWorld({ disk, ...(now !== undefined && { now }) });
  const before = new Map(world.disk);
  const folder = await openBroken(world);
  const checked = await checkJournal(folder, world.tree('/journal'), layoutProblem(folder));
  expect(world.disk).toEqual(before);
  return checked.flaws;
}

async function said(disk: Record<string, string>, now?: string): Promise<string[]> {
  return (await flaws(disk, now)).map(
    ({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`,
  );
}

/** What is said of the entry of 2026-11-23, without its path. */
async function saidOfDay(source: string, others: Record<string, string> = {}): Promise<string[]> {
  return (await said({ ...others, [day]: source })).map((one) => one.replace(`${day}:`, ''));
}

const goals = { 'goals.yaml': '- {id: delegate, text: Delegate}\n' };
const standards = {
  'standards.yaml': '- {id: prepare, text: I prepare}\n- {id: listen-first, text: I listen}\n',
};

describe('a file that does not read or fit', () => {
  it('is named with the place of what is wrong', async () => {
    expect(await saidOfDay('opened: soon\ncommitments:\n  - {text: x, status: kpet}\n')).toEqual([
      '1:1: opened is "soon"; it must be a moment with its offset, such as 2026-11-23T08:05:12+01:00',
      '3:5: id is missing',
      '3:15: status is "kpet"; one of open, kept, missed, dropped',
    ]);
    expect(await saidOfDay('intention: "never closed\n')).toEqual([
      '2:1: a quote is opened here or before and never closed',
    ]);
    expect(await saidOfDay('intention: a\nintention: b\n')).toEqual([
      '2:1: the key "intention" is there twice',
    ]);
  });

  it('does not stop the others', async () => {
    expect(await said({ [day]: '[', 'away.yaml': '- {from: 2026-11-24, to: 2026-11-23}\n' })).toEqual([
      'away.yaml:1:3: item 1 is a map; it ends before it begins',
      `${day}:1:2: a list opened with [ must be closed with ] and indented below its key`,
    ]);
  });

  it('is a flaw of the settings as of any other', async () =>
    expect(await said({ 'lead.yaml': 'week-starts: tue\n', [day]: 'intention: x\n' })).toEqual([
      'lead.yaml:1:1: week-starts is "tue"; one of mon, sun, sat',
    ]));

  it('is a flaw of templates and layouts too', async () =>
    expect(
      await said({
        'templates/check-in.yaml': 'close:\n  - ask: nothing\n',
        'templates/layouts/report.md': '# {{ title }}\n{% if kept %}\n',
      }),
    ).toEqual([
      'templates/check-in.yaml:2:5: ask is "nothing"; one of commitments, standards, wins',
      'templates/layouts/report.md:2:1: tag {% if kept %} not closed',
    ]));
});

describe('a key that is not known', () => {
  it('is a flaw where it looks like a slip', async () =>
    expect(await saidOfDay('intenion: x\ncommitments:\n  - {id: k1x2, text: x, on_target: true}\n')).toEqual([
      '1:1: the key "intenion" is not known here, and not read; intention is',
      '3:25: the key "on_target" is not known here, and not read; on-target is',
    ]));

  it('is nobody’s business where it does not, or where the known one is there as well', async () =>
    expect(await saidOfDay('mood: good\nwins: []\nwinz: mine\ntag: x\n')).toEqual([]));
});

describe('days and moments that cannot be', () => {
  it('are named in an entry', async () =>
    expect(await saidOfDay('opened: 2026-11-22T23:50:00+01:00\nclosed: 2026-11-22T08:00:00+01:00\n')).toEqual(
      [
        '1:9: opened is 2026-11-22T23:50:00+01:00, before the day of this file, 2026-11-23',
        '2:9: closed is 2026-11-22T08:00:00+01:00, before the day of this file, 2026-11-23',
        '2:9: closed is 2026-11-22T08:00:00+01:00, before opened, which is 2026-11-22T23:50:00+01:00',
      ],
    ));

  it('are told apart by the instant, not by the clock on the wall', async () => {
    const flight = 'opened: 2026-11-23T09:00:00+09:00\nclosed: 2026-11-23T01:00:00+00:00\n';
    expect(await saidOfDay(flight)).toEqual([]);
  });

  it('are named in a commitment', async () =>
    expect(
      await saidOfDay(
        `commitments:
  - {id: a, text: x, due: 2026-11-22}
  - {id: b, text: x, status: kept, done: 2026-11-20}
  - {id: c, text: x, status: open, done: 2026-11-24}
  - {id: d, text: x, status: kept, dropped: 2026-11-24}
`,
      ),
    ).toEqual([
      '2:27: due is 2026-11-22, before 2026-11-23, the day it was promised',
      '3:42: done is 2026-11-20, before 2026-11-23, the day it was promised',
      '4:42: done is 2026-11-24, yet status is open, not kept',
      '5:45: dropped is 2026-11-24, yet status is kept, not dropped',
    ]));

  it('are named in a chain of moves that does not join', async () =>
    expect(
      await saidOfDay(
        `commitments:
  - id: a
    text: x
    due: 2026-11-30
    moved:
      - {on: 2026-11-22, from: 2026-11-23, to: 2026-11-25}
      - {on: 2026-11-24, from: 2026-11-26, to: 2026-11-27}
      - {on: 2026-11-23, from: 2026-11-27, to: 2026-11-29}
`,
      ),
    ).toEqual([
      '6:14: it was moved on 2026-11-22, before 2026-11-23, the day it was promised',
      '7:32: it was moved from 2026-11-26, yet the move before it ends at 2026-11-25',
      '8:14: it was moved on 2026-11-23, before the move before it, on 2026-11-24',
      '8:48: the last move ends at 2026-11-29, yet it is due on 2026-11-30',
    ]));

  it('are named in standards, goals and reviews', async () =>
    expect(
      await said({
        'standards.yaml':
          '- id: a\n  text: x\n  since: 2026-02-01\n  until: 2026-01-31\n  paused: [{from: 2026-03-02, to: 2026-03-01}]\n',
        'goals.yaml': '- {id: g, text: x, since: 2026-02-01, by: 2026-01-01, ended: 2026-01-02}\n',
        'reviews/2026-W46.yaml': 'opened: 2026-11-15T10:00:00Z\nclosed: 2026-11-08T10:00:00Z\n',
      }),
    ).toEqual([
      'goals.yaml:1:43: by is 2026-01-01, before since, which is 2026-02-01',
      'goals.yaml:1:62: ended is 2026-01-02, before since, which is 2026-02-01',
      'reviews/2026-W46.yaml:2:9: closed is 2026-11-08T10:00:00Z, before the period of this file begins, on 2026-11-09',
      'reviews/2026-W46.yaml:2:9: closed is 2026-11-08T10:00:00Z, before opened, which is 2026-11-15T10:00:00Z',
      'standards.yaml:4:10: until is 2026-01-31, before since, which is 2026-02-01',
      'standards.yaml:5:35: to is 2026-03-01, before from, which is 2026-03-02',
    ]));

  it('are named where the day of the file is still to come', async () =>
    expect(
      await said({
        'days/2026/2026-11-24.yaml': 'opened: 2026-11-24T00:30:00+09:00\n',
        'days/2026/2026-11-25.yaml': 'intention: x\n',
        'reviews/2026-W49.yaml': 'focus: x\n',
        'reviews/2026-W48.yaml': 'focus: x\n',
      }),
    ).toEqual([
      'days/2026/2026-11-25.yaml:1:1: this file is of 2026-11-25, which is still to come',
      'reviews/2026-W49.yaml:1:1: this file is of a period that begins on 2026-11-30, which is still to come',
    ]));
});

describe('ids', () => {
  it('that two commitments have are named at the later one', async () =>
    expect(
      await said({
        'days/2026/2026-11-20.yaml': 'commitments:\n  - {id: k1x2, text: x}\n',
        [day]: 'commitments:\n  - {id: k1x2, text: x}\n  - {id: k1x3, text: x}\n  - {id: k1x3, text: y}\n',
      }),
    ).toEqual([
      `${day}:2:10: the id k1x2 is taken: days/2026/2026-11-20.yaml has it`,
      `${day}:4:10: the id k1x3 is taken: item 2 of commitments has it`,
    ]));

  it('that stand in the same list twice with the same words are one record', async () =>
    expect(await saidOfDay('commitments:\n  - {id: k1x2, text: x}\n  - {text: x, id: k1x2}\n')).toEqual([
      '3:5: the commitment k1x2 is there twice, word for word',
    ]));

  it('of standards and goals that are there twice, or can be none, are named', async () =>
    expect(
      await said({
        'standards.yaml': '- {id: a, text: x}\n- {id: a, text: y}\n',
        'goals.yaml': '- {id: ../../x, text: x}\n- {text: y}\n',
      }),
    ).toEqual([
      'goals.yaml:1:4: id is "../../x"; an id has letters, digits, - and _ only, 64 at most',
      'goals.yaml:2:3: id is missing',
      'standards.yaml:2:4: id is "a"; another one before it has this id',
    ]));

  it('that name nothing are named once, and counted', async () =>
    expect(
      await said({
        ...goals,
        ...standards,
        'days/2026/2026-11-20.yaml': 'standards: {prepar: kept}\nwins:\n  - {text: x, goal: delegation}\n',
        [day]: `standards:\n  prepare: kept\n  prepar: missed\ndevelopment:\n  - {goal: speak, text: x}
commitments:\n  - {id: k1x2, text: x, goal: delegation}\n`,
        'reviews/2026-W47.yaml': `carried: {k1x2: do, k9x9: drop}\ngoals: {delegate: go-on}
standard: {id: punctual, choice: keep}\ncommitments: [k1x2, k8x8]\nnew-goals: [calm]\n`,
      }),
    ).toEqual([
      'days/2026/2026-11-20.yaml:1:13: no standard in standards.yaml has the id prepar; so in 2 places',
      'days/2026/2026-11-20.yaml:3:21: no goal in goals.yaml has the id delegation; so in 2 places',
      `${day}:5:12: no goal in goals.yaml has the id speak`,
      'reviews/2026-W47.yaml:1:21: no commitment in the days has the id k9x9',
      'reviews/2026-W47.yaml:3:16: no standard in standards.yaml has the id punctual',
      'reviews/2026-W47.yaml:4:21: no commitment in the days has the id k8x8',
      'reviews/2026-W47.yaml:5:13: no goal in goals.yaml has the id calm',
    ]));

  it('are not blamed for a file that cannot be read', async () =>
    expect(
      await said({
        'standards.yaml': '[',
        'goals.yaml': '{',
        'days/2026/2026-11-20.yaml': '[',
        [day]: 'standards: {prepare: kept}\nwins: [{text: x, goal: speak}]\n',
        'reviews/2026-W47.yaml': 'commitments: [k1x2]\n',
      }),
    ).toHaveLength(3));

  it('of a standard called constructor are looked for among the standards', async () =>
    expect(await saidOfDay('standards: {constructor: kept}\n')).toEqual([
      '1:13: no standard in standards.yaml has the id constructor',
    ]));
});

describe('records that stand twice', () => {
  it('are named at the second place', async () =>
    expect(
      await said({
        [day]: 'wins:\n  - {text: x, who: Sam}\n  - {who: Sam, text: x}\n  - {text: x}\n',
        'away.yaml': '- {from: 2026-12-24, to: 2026-12-26}\n- {from: 2026-12-24, to: 2026-12-26}\n',
      }),
    ).toEqual([
      'away.yaml:2:3: this is item 1 of the list again, word for word',
      `${day}:3:5: this is item 1 of the list again, word for word`,
    ]));
});

describe('a file in the wrong place', () => {
  it('is told its right one', async () =>
    expect(
      (
        await flaws({
          'days/2025/2026-11-20.yaml': 'intention: a\n',
          'days/2026-11-21.yaml': 'intention: b\n',
          'days/2026/2026-11-22.yml': 'intention: c\n',
          'goals.yml': '[]\n',
          'Standards.yaml': '[]\n',
        })
      ).map(({ path, message, mend }) => [path, message, mend?.kind]),
    ).toEqual([
      ['Standards.yaml', 'this file is not read here; its place is standards.yaml', undefined],
      [
        'days/2025/2026-11-20.yaml',
        'this file is not read here; its place is days/2026/2026-11-20.yaml',
        'move',
      ],
      ['days/2026-11-21.yaml', 'this file is not read here; its place is days/2026/2026-11-21.yaml', 'move'],
      [
        'days/2026/2026-11-22.yml',
        'this file is not read here; its place is days/2026/2026-11-22.yaml',
        'move',
      ],
      ['goals.yml', 'this file is not read here; its place is goals.yaml', 'move'],
    ]));

  it('is a second one where there is one already', async () =>
    expect(
      (await flaws({ [day]: 'intention: a\n', 'days/2025/2026-11-23.yaml': 'intention: b\n' })).map(
        ({ path, message }) => `${path}: ${message}`,
      ),
    ).toEqual([
      `days/2025/2026-11-23.yaml: a second file beside ${day}: intention is "a" there and "b" here`,
    ]));

  it('or with a name that says no day, period or template, is named', async () =>
    expect(
      await said({
        'days/2026/2026-02-30.yaml': '',
        'days/2026/notes.txt': 'mine',
        'reviews/2026-W60.yaml': '',
        'templates/checkin.yaml': '',
        'templates/mine.yaml': '',
        'shopping.yaml': 'mine',
      }),
    ).toEqual([
      'days/2026/2026-02-30.yaml:1:1: this file is not read: its name is not that of a day that exists',
      'reviews/2026-W60.yaml:1:1: this file is not read: its name is not that of a week, month, quarter or year',
      'templates/checkin.yaml:1:1: no template has this name, so it is not used',
    ]));
});

describe('what other programs leave', () => {
  const base = 'closed: 2026-11-23T18:00:00+01:00\nintention: y\nwins:\n  - text: a\n';
  const beside = async (name: string, text: string) =>
    (await flaws({ [day]: base, [`days/2026/${name}`]: text })).map(({ message, mend, minor }) => [
      message,
      mend?.kind ?? (minor ? 'minor' : undefined),
    ]);

  it('is put away where it is the same, or adds nothing', async () => {
    const sync = '2026-11-23.sync-conflict-20261123-081500-ABCDEFG.yaml';
    expect(await beside(sync, base)).toEqual([
      [`a conflict copy of ${day}, left by Syncthing, and the same as it`, 'put-away'],
    ]);
    expect(await beside(sync, 'wins:\n  - text: a\n')).toEqual([
      [`a conflict copy of ${day}, left by Syncthing, which has all that this one says`, 'put-away'],
    ]);
  });

  it('is merged where it has more', async () =>
    expect(
      await beside("2026-11-23 (Ada's conflicted copy 2026-11-23).yaml", 'wins:\n  - text: b\n'),
    ).toEqual([
      [`a conflict copy of ${day}, left by Dropbox or Nextcloud; it has what ${day} lacks`, 'merge'],
    ]));

  it('is left where it says something else', async () =>
    expect(await beside('2026-11-23 (1).yaml', 'intention: x\n')).toEqual([
      [
        `a second copy of ${day}, left by a download or a synchronisation: intention is "y" there and "x" here`,
        undefined,
      ],
    ]));

  it('is merged where it was opened or closed at another moment', async () =>
    expect(await beside('2026-11-23 (1).yaml', 'closed: 2026-11-23T19:00:00+01:00\n')).toEqual([
      [`a second copy of ${day}, left by a download or a synchronisation; it has what ${day} lacks`, 'merge'],
    ]));

  it('is left where it does not read', async () =>
    expect(await beside('2026-11-23 2.yaml', '[')).toEqual([
      [`a second copy of ${day}, left by iCloud or Finder, which cannot be merged`, undefined],
    ]));

  it('is an older version that is never merged', async () => {
    expect(await beside('2026-11-23.yaml.orig', 'wins:\n  - text: b\n')).toEqual([
      [`an older version of ${day}, left by git or an editor, and not the same as it`, undefined],
    ]);
    expect(await beside('2026-11-23.yaml~', base)).toEqual([
      [`an older version of ${day}, left by an editor, and the same as it`, 'put-away'],
    ]);
  });

  it('is worth a word where an editor has the file open', async () =>
    expect(await beside('.2026-11-23.yaml.swp', 'x')).toEqual([
      [`Vim has ${day} open, or was ended while it had`, 'minor'],
    ]));

  it('takes the place of a file that is not there', async () => {
    const copy = 'days/2026/2026-11-20.sync-conflict-20261123-081500-ABCDEFG.yaml';
    const [flaw] = await flaws({ [copy]: 'intention: x\n' });
    expect(flaw).toMatchObject({
      message: 'a conflict copy of days/2026/2026-11-20.yaml, left by Syncthing, which is not there',
      mend: { kind: 'move', path: copy, to: 'days/2026/2026-11-20.yaml' },
    });
  });

  it('beside files that are not the journal’s is the person’s own', async () =>
    expect(await said({ 'shopping (1).txt': 'x', 'photo 2.png': 'x' })).toEqual([]));
});

describe('marks of git', () => {
  const marked = (ours: string, theirs: string) =>
    `intention: x\n<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> laptop\n`;

  it('are mended where both sides fit together', async () => {
    const [flaw, ...others] = await flaws({ [day]: marked('wins:\n  - text: a\n', 'wins:\n  - text: b\n') });
    expect(others).toEqual([]);
    expect(flaw).toMatchObject({
      line: 2,
      column: 1,
      message: 'git could not merge this and left both versions, between <<<<<<< and >>>>>>>',
      mend: { kind: 'unmark' },
    });
  });

  it('are left where the sides differ, or are not whole', async () => {
    const [flaw] = await flaws({
      [day]: marked('lens: {vision: {lead: a}}\n', 'lens: {vision: {lead: b}}\n'),
    });
    expect(flaw!.message).toBe(
      'git could not merge this and left both versions, between <<<<<<< and >>>>>>>: lens vision lead is "a" above and "b" below',
    );
    expect(flaw!.mend).toBeUndefined();
    const [broken] = await flaws({ [day]: 'a: 1\n>>>>>>> x\n<<<<<<< y\n' });
    expect(broken).toMatchObject({ line: 3, column: 1 });
    expect(broken!.mend).toBeUndefined();
  });
});

describe('leftovers', () => {
  it('of a write that was ended are put away', async () =>
    expect(
      (
        await flaws({
          'days/2026/.2026-11-23.yaml.0123456789ab.tmp': 'x',
          '.lead/.check-in.json.ab0123456789.tmp': '',
        })
      ).map(({ path, mend }) => [path, mend?.kind]),
    ).toEqual([
      ['.lead/.check-in.json.ab0123456789.tmp', 'put-away'],
      ['days/2026/.2026-11-23.yaml.0123456789ab.tmp', 'put-away'],
    ]));

  it('that are kept, and what else is hidden, are not looked at', async () =>
    expect(
      await said({
        '.lead/kept/2026-11-23T08-05-12/days/2026/.2026-11-23.yaml.0123456789ab.tmp': 'x',
        '.stversions/days/2026/2026-11-23.yaml': '[',
        '.git/index': 'x',
        'days/2026/.stversions/2026-11-23.yaml': '[',
        'photos/days/2026-11-23 (1).yaml': '[',
      }),
    ).toEqual([]));
});

describe('hostile files', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}]\n`)
    .join('')}`;

  it.each([
    ['an alias bomb', bomb, 'too much is repeated by aliases (*)'],
    ['a deep nest', '['.repeat(5000), 'lists and maps stand in each other more than 60 deep'],
    ['__proto__', '__proto__: {standards: {}}\n', 'a key must not be called __proto__'],
    ['a huge file', `intention: ${'x'.repeat(5_000_000)}\n`, 'the file is larger than 4 MB'],
    [
      'an escape sequence',
      'intention: "\u001b]0;x\u0007"\n',
      'there is a character here that cannot be seen',
    ],
  ])('%s is a flaw, and no more', async (_, source, message) => {
    const found = await flaws({ [day]: source });
    expect(found.map((flaw) => flaw.message)).toEqual([message]);
  });

  it('with ever so much wrong are told of in twenty lines', async () => {
    const many = `commitments:\n${'  - {id: k1x2, text: x}\n  - {id: k1x2, text: y}\n'.repeat(2000)}`;
    const found = await flaws({ [day]: many, 'goals.yaml': '- {}\n'.repeat(3000) });
    expect(found).toHaveLength(40);
    expect(found[19]!.message).toMatch(/; and 3979 more in this file$/);
  });
});

it('finds nothing in an empty folder, and nothing in a sound journal', async () => {
  expect(await said({})).toEqual([]);
  expect(
    await said({
      ...goals,
      ...standards,
      'lead.yaml': 'version: 1\n',
      [day]:
        'standards: {prepare: kept}\ncommitments:\n  - {id: k1x2, text: x, goal: delegate, own-key: 1}\n',
    }),
  ).toEqual([]);
});
