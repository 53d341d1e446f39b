import { describe, expect, it } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import { ctrlC, enter } from '../support/scripted-ask.ts';
import { type TestWorldOptions, testWorld } from '../support/world.ts';

const day = 'days/2026/2026-11-23.yaml';
const copy = 'days/2026/2026-11-23 (1).yaml';
const second = 'days/2026/2026-11-23 2.yaml';
const kept = '.lead/kept/2026-11-23T08-05-12';
const ours = '# mine\nwins:\n  - text: a   # a good one\n';
const theirs = '# theirs\nwins:\n  - text: b\n';

/** Runs the doctor, and gives the world after it and what was thrown. */
async function run(options: Parameters<typeof doctor>[0], world: TestWorldOptions) {
  const made = testWorld(world);
  const thrown = await doctor(options, made).then(
    () => undefined,
    (error) => error,
  );
  // What undo keeps is another's business.
  const files = [...made.disk].filter(([path]) => !path.startsWith('.lead/undo/'));
  return { world: made, thrown, disk: Object.fromEntries(files) };
}

describe('lead doctor', () => {
  it('says that all is well in one line', async () => {
    const { world, thrown } = await run({}, { disk: { 'lead.yaml': '', [day]: ours } });
    expect(thrown).toBeUndefined();
    expect(world.screen()).toBe('2 files, nothing to mend.\n');
  });

  it('says that there is nothing yet', async () => {
    const { world, thrown } = await run({}, { places: { journal: '/home/ada/notes/' } });
    expect(thrown).toBeUndefined();
    expect(world.screen()).toBe('There is no journal in ~/notes yet. Begin with: lead today\n');
  });

  it('changes nothing, and ends with 1 and a count', async () => {
    const disk = { [day]: ours, [copy]: theirs, 'goals.yaml': '- {}\n' };
    const { world, thrown, disk: after } = await run({}, { disk, columns: 60 });
    expect(after).toEqual(disk);
    expect(thrown).toMatchObject({
      failure: 'failed',
      message: '3 things to mend, in 2 files',
      hint: 'lead doctor --fix mends 1 of them, after showing how.',
    });
    expect(world.screen()).toBe(`days/2026/2026-11-23 (1).yaml:1:1
✗ a second copy of days/2026/2026-11-23.yaml, left by a
  download or a synchronisation; it has what
  days/2026/2026-11-23.yaml lacks
  lead doctor --fix: adds to days/2026/2026-11-23.yaml what
  only this file has, and moves this one, with its comments,
  to .lead/kept.

goals.yaml:1:3
✗ id is missing
  Correct it in an editor; until then the whole file is left
  out.

goals.yaml:1:3
✗ text is missing
  Correct it in an editor; until then the whole file is left
  out.
`);
  });

  it('goes on where the settings do not fit', async () => {
    const { thrown } = await run({}, { disk: { 'lead.yaml': '[', [day]: '[' } });
    expect(thrown.message).toBe('2 things to mend, in 2 files');
  });

  it('says it as data', async () => {
    const { world } = await run({ json: true }, { disk: { [day]: ours, [copy]: ours } });
    expect(JSON.parse(world.screen())).toEqual({
      files: 1,
      flaws: [
        {
          path: copy,
          line: 1,
          column: 1,
          message: `a second copy of ${day}, left by a download or a synchronisation, and the same as it`,
          advice: 'Remove it.',
          minor: false,
          mend: 'put-away',
          mends: 'moves it to .lead/kept.',
        },
      ],
      mended: [],
    });
  });

  it('takes what is only good to know for no flaw', async () => {
    const { world, thrown } = await run({}, { disk: { [day]: ours, 'days/2026/.2026-11-23.yaml.swp': 'x' } });
    expect(thrown).toBeUndefined();
    expect(world.screen()).toMatch(/^days\/2026\/\.2026-11-23\.yaml\.swp:1:1\n! Vim has/);
  });
});

describe('lead doctor --fix', () => {
  it('shows a merge, asks, and keeps both files as they were', async () => {
    const { world, thrown, disk } = await run(
      { fix: true },
      { disk: { [day]: ours, [copy]: theirs }, answers: [enter] },
    );
    expect(thrown).toBeUndefined();
    expect(disk).toEqual({
      [day]: `${ours}  - text: b\n`,
      [`${kept}/${day}`]: ours,
      [`${kept}/${copy}`]: theirs,
    });
    expect(world.asked()).toEqual(['Mend this?']);
    expect(world.screen()).toContain(`In ${day}:\n+   - text: b\nMended.\n`);
    expect(world.screen()).toMatch(
      /What was there before is kept in \.lead\/kept\/2026-11-23T08-05-12\.\n\n1 file, nothing left to mend\.\n$/,
    );
  });

  it('leaves what is not wanted, and asks about it once', async () => {
    const before = { [day]: ours, [copy]: theirs, [second]: ours };
    const { world, thrown, disk } = await run({ fix: true }, { disk: before, answers: ['no', 'yes'] });
    expect(disk).toEqual({ [day]: ours, [copy]: theirs, [`${kept}/${second}`]: ours });
    expect(world.asked()).toHaveLength(2);
    expect(thrown).toMatchObject({ message: '1 thing left to mend, in 1 file' });
  });

  it('mends all that follow when told so, one after the other', async () => {
    const before = { [day]: ours, [copy]: theirs, [second]: 'wins:\n  - text: b\n  - text: c\n' };
    const { thrown, world } = await run({ fix: true }, { disk: before, answers: ['all'] });
    expect(thrown).toBeUndefined();
    expect(world.disk.get(day)).toBe(`${ours}  - text: b\n  - text: c\n`);
    expect(world.disk.get(`${kept}/days/2026/2026-11-23-2.yaml`)).toBe(`${ours}  - text: b\n`);
  });

  it('stops at ctrl-c with what was mended before', async () => {
    const before = { [day]: ours, [copy]: ours, [second]: ours };
    const { thrown, disk, world } = await run({ fix: true }, { disk: before, answers: ['yes', ctrlC] });
    expect(thrown).toMatchObject({ failure: 'cancelled' });
    expect(disk).toEqual({ [day]: ours, [second]: ours, [`${kept}/${copy}`]: ours });
    expect(world.screen()).toMatch(/\nWhat was there before is kept in \S+\.\n\n$/);
  });

  it.each([{ fix: true }, { fix: true, json: true }])('asks nobody who is not there', async (options) => {
    const before = { [day]: ours, [copy]: ours };
    const { thrown, disk } = await run(options, { disk: before });
    expect(thrown).toMatchObject({
      failure: 'misused',
      message: 'nobody here to ask',
      hint: 'To see what would be mended: lead doctor. To mend it without being asked: lead doctor --fix --yes',
    });
    expect(disk).toEqual(before);
  });

  it('needs nobody where nothing can be mended', async () => {
    const { thrown } = await run({ fix: true }, { disk: { [day]: '[' } });
    expect(thrown).toMatchObject({
      failure: 'failed',
      message: '1 thing left to mend, in 1 file',
      hint: 'What is left has more than one right answer, so it is yours to decide.',
    });
  });

  const fixed = async (disk: Record<string, string>) => {
    const { thrown, disk: after } = await run({ fix: true, yes: true }, { disk });
    return { after, thrown };
  };

  it('moves a file to its right place, and the second one of that day is merged', async () => {
    const { after, thrown } = await fixed({
      'days/2025/2026-11-23.yaml': ours,
      'days/2026-11-23.yaml': theirs,
    });
    expect(thrown).toBeUndefined();
    expect(Object.keys(after).toSorted()).toEqual(
      [`${kept}/${day}`, `${kept}/days/2026-11-23.yaml`, day].toSorted(),
    );
    expect(after[day]).toBe(`${ours}  - text: b\n`);
  });

  it('makes one of both versions that git left', async () => {
    const marked = `intention: x\nwins:\n<<<<<<< HEAD\n  - text: a # ours\n=======\n  - text: b\n>>>>>>> laptop\nanswers: {energy: 4}\n`;
    const { after } = await fixed({ [day]: marked });
    expect(after).toEqual({
      [day]: 'intention: x\nwins:\n  - text: a # ours\n  - text: b\nanswers: {energy: 4}\n',
      [`${kept}/${day}`]: marked,
    });
  });

  it('leaves both versions where they contradict each other', async () => {
    const marked = `<<<<<<< HEAD\nintention: x\n=======\nintention: y\n>>>>>>> laptop\n`;
    const { after } = await fixed({ [day]: marked });
    expect(after).toEqual({ [day]: marked });
  });

  it('gives a commitment an id of its own, and takes away one that stands there twice', async () => {
    const source = `commitments:
  - id: k1x2 # first
    text: x
  - {id: k1x2, text: x}
  - id: k1x2 # another
    text: y
  - {id: k1x2, text: x}
`;
    const { after, thrown } = await fixed({ [day]: source });
    expect(thrown).toBeUndefined();
    expect(after[day]).toBe(
      'commitments:\n  - id: k1x2 # first\n    text: x\n  - id: k001 # another\n    text: y\n',
    );
    expect(after[`${kept}/${day}`]).toBe(source);
  });

  it('takes away ever so many that stand there again', async () => {
    const { after, thrown } = await fixed({
      [day]: `commitments:\n${'  - {id: k1x2, text: x}\n'.repeat(5)}`,
    });
    expect(thrown).toBeUndefined();
    expect(after[day]).toBe('commitments:\n  - {id: k1x2, text: x}\n');
  });

  it('puts away what a killed write left', async () => {
    const { after } = await fixed({ [day]: ours, 'days/2026/.2026-11-23.yaml.0123456789ab.tmp': 'wi' });
    expect(after).toEqual({ [day]: ours, [`${kept}/days/2026/.2026-11-23.yaml.0123456789ab.tmp`]: 'wi' });
  });

  it('leaves a file alone that is changed while it asks', async () => {
    const world = testWorld({
      disk: { [day]: ours, [copy]: theirs },
      answers: [
        () => {
          world.disk.set(day, `${ours}  - text: by hand\n`);
          return 'yes';
        },
      ],
    });
    await expect(doctor({ fix: true }, world)).rejects.toMatchObject({
      message: '1 thing left to mend, in 1 file',
    });
    expect(world.notes()).toBe(
      `lead: ${day} was changed in the meantime\nThis was not mended. Run lead doctor again.\n`,
    );
    expect(Object.fromEntries(world.disk)).toEqual({ [day]: `${ours}  - text: by hand\n`, [copy]: theirs });
  });

  it('says what was mended as data', async () => {
    const { world } = await run(
      { fix: true, yes: true, json: true },
      { disk: { [day]: ours, [copy]: ours } },
    );
    expect(JSON.parse(world.screen())).toMatchObject({
      files: 1,
      flaws: [],
      mended: [{ path: copy, mend: 'put-away', kept: [`${kept}/${copy}`] }],
    });
  });
});

describe('the person’s own config', () => {
  const path = '/config/config.yaml';
  const sound = { 'lead.yaml': '', [path]: 'journals: {work: /work}\n', '/work/lead.yaml': '' };

  it('is one of the files that are looked at', async () => {
    expect((await run({}, { disk: sound })).world.screen()).toBe('2 files, nothing to mend.\n');
  });

  it.each([
    ['week-starts: tue\n', `${path}:1:1\n✗ week-starts is "tue"; one of mon, sun, sat\n`],
    ['week-start: mon\n', `${path}:1:1\n✗ the key "week-start" is not known here`],
    ['journal: wrk\n', `${path}:1:10\n! journal is "wrk", and no journal is called that\n`],
    ['journals: {work: /nowhere}\n', `${path}:1:18\n! work is /nowhere, where there is no journal\n`],
    ['<<<<<<< a\nweek-starts: sun\n=======\nweek-starts: mon\n>>>>>>> b\n', 'git could not merge this'],
  ])('is told of with its place: %j', async (text, words) => {
    const places = { journal: '/journal' };
    const { world, disk } = await run({ fix: true, yes: true }, { disk: { ...sound, [path]: text }, places });
    expect(world.screen()).toContain(words);
    expect(disk[path]).toBe(text);
  });

  it('that says which journal is meant, and does not read, is all that is told of', async () => {
    const { world, thrown } = await run({}, { disk: { ...sound, [path]: '[' }, places: { journal: 'work' } });
    expect(world.screen()).toMatch(
      /^\/config\/config\.yaml:1:2\n✗ .+\n.+no other command does anything\.\n$/,
    );
    expect(thrown).toMatchObject({ message: '1 thing to mend, in 1 file' });
  });

  it('takes in what a copy that a synchronisation left says of other settings', async () => {
    const copy = '/config/config.sync-conflict-20261123-080512.yaml';
    const text = '# mine\njournals: {work: /work}   # at work\nweek-starts: sun\n';
    const theirs = 'journals: {home: /home}\nweek-starts: sun\nday-starts: "04:00"\n';
    const homes = { '/home/lead.yaml': '', '/work/lead.yaml': '', 'lead.yaml': '' };
    const both = await run({ fix: true, yes: true }, { disk: { ...homes, [path]: text, [copy]: theirs } });
    expect(both.thrown).toBeUndefined();
    expect(both.disk[path]).toMatch(
      /^# mine\njournals: \{work: \/work, home: \/home\} {3}# at work\nweek-starts: sun\nday-starts: "?04:00"?\n$/,
    );
    expect(both.disk[copy]).toBeUndefined();
    expect(Object.entries(both.disk).find(([one]) => /kept.*sync-conflict/.test(one))?.[1]).toBe(theirs);
    expect(both.world.screen()).toContain('In /config/config.yaml:\n');
  });

  it('is merged like the settings of a journal', async () => {
    const copy = 'lead (conflicted copy 2026-11-23).yaml';
    const disk = {
      'lead.yaml': 'version: 1\nweek-starts: sun # here\n',
      [copy]: 'version: 1\nlenses: false\n',
    };
    const { disk: after } = await run({ fix: true, yes: true }, { disk });
    expect([after['lead.yaml'], after[copy]]).toEqual([
      'version: 1\nweek-starts: sun # here\nlenses: false\n',
      undefined,
    ]);
  });

  it.each([
    ['week-starts: mon\n', 'week-starts is "sun" there and "mon" here'],
    ['week-starts: [\n', 'does not read or fit'],
  ])('is left as it is where a copy says %j', async (theirs, words) => {
    const copy = '/config/config (conflicted copy 2026-11-23).yaml';
    const disk = { 'lead.yaml': '', [path]: 'week-starts: sun\n', [copy]: theirs };
    const { world, disk: after } = await run({ fix: true, yes: true }, { disk });
    expect([after[path], after[copy]]).toEqual([disk[path], theirs]);
    expect(world.screen().replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('is told of where an editor left an older version of it', async () => {
    const disk = {
      'lead.yaml': '',
      [path]: 'week-starts: sun\n',
      '/config/config.yaml~': 'day-starts: "04:00"\n',
    };
    const { world, disk: after } = await run({ fix: true, yes: true }, { disk });
    expect(after).toEqual({ ...after, ...disk });
    expect(world.screen()).toContain('Take over what you miss');
  });

  it('is rid of what a write left beside it, and a second one is for the person to decide', async () => {
    const disk = { ...sound, '/config/.config.yaml.0123456789ab.tmp': 'x', '/config/config (1).yaml': 'x' };
    const { world, disk: after } = await run({ fix: true, yes: true }, { disk });
    expect(
      Object.keys(after)
        .filter((one) => one.startsWith('/config/'))
        .sort(),
    ).toEqual([
      '/config/.lead/kept/2026-11-23T08-05-12/.config.yaml.0123456789ab.tmp',
      '/config/config (1).yaml',
      path,
    ]);
    expect(world.screen()).toContain('kept in /config/.lead/kept/2026-11-23T08-05-12.\n');
  });
});
