import { describe, expect, it } from 'vitest';
import { listSettings, setSetting, unsetSetting } from '../../src/commands/config.ts';
import { openFolder } from '../../src/store/folder.ts';
import type { SettingSaid } from '../../src/store/settings-said.ts';
import { type TestWorldOptions, testWorld } from '../support/world.ts';

const config = '/config/config.yaml';

async function listed(options: TestWorldOptions, flags = {}): Promise<SettingSaid[]> {
  const world = testWorld(options);
  await listSettings({ ...flags, json: true }, world);
  return JSON.parse(world.screen());
}

async function said(key: string, options: TestWorldOptions, flags = {}) {
  const { value, origin, where } = (await listed(options, flags)).find((one) => one.key === key)!;
  return [value, origin, where];
}

describe('a setting is said', () => {
  const disk = { [config]: 'week-starts: sat\nlenses: false\n', 'lead.yaml': 'version: 1\nlenses: true\n' };

  it('by the journal before the person, and by the person before what is built in', async () => {
    expect(await said('lenses', { disk })).toEqual([true, 'journal', 'lead.yaml:2']);
    expect(await said('week-starts', { disk })).toEqual(['sat', 'user', '/config/config.yaml:1']);
    expect(await said('day-starts', { disk })).toEqual(['00:00', 'built-in', undefined]);
  });

  it('by the flag before the environment, and by the environment before the person', async () => {
    const own = { disk: { [config]: 'journal: ~/mine\n' } };
    const { journal: _, ...places } = testWorld().places;
    expect(await said('journal', own, { journal: './here' })).toEqual([
      '/somewhere/here',
      'flag',
      '--journal',
    ]);
    expect(await said('journal', own)).toEqual(['/journal', 'environment', 'LEAD_JOURNAL']);
    const world = { ...testWorld(own), places };
    await listSettings({ json: true }, world);
    expect(JSON.parse(world.screen())[0]).toEqual({
      key: 'journal',
      value: '/home/ada/mine',
      origin: 'user',
      where: '/config/config.yaml:1',
    });
  });

  it('by nothing where what is written is empty', async () => {
    const empty = { disk: { [config]: 'lenses:\n', 'lead.yaml': 'week-starts:\n' } };
    expect(await said('lenses', empty)).toEqual([true, 'built-in', undefined]);
    expect(await said('week-starts', empty)).toEqual(['mon', 'built-in', undefined]);
  });

  it('by the terminal and what VISUAL, EDITOR and NO_COLOR say', async () => {
    expect(await said('editor', { variables: { EDITOR: 'nano' } })).toEqual([
      'nano',
      'environment',
      'EDITOR',
    ]);
    expect(await said('editor', { variables: { EDITOR: 'nano', VISUAL: 'code --wait' } })).toEqual([
      'code --wait',
      'environment',
      'VISUAL',
    ]);
    expect(await said('colour', { variables: { NO_COLOR: '1' } })).toEqual([
      'off',
      'environment',
      'NO_COLOR',
    ]);
    expect(await said('colour', {}, { color: false })).toEqual(['off', 'flag', '--no-color']);
    expect(await said('plain', {}, { plain: true })).toEqual([true, 'flag', '--plain']);
  });

  it('of a check-in, by the file that is there', async () => {
    const own = { disk: { 'templates/check-in.yaml': 'open: []\n' } };
    expect(await said('check-in', own)).toEqual(['your own', 'journal', 'templates/check-in.yaml']);
  });
});

describe('what holds', () => {
  it('are the private sections that the journal says, else the person; a new journal says them, too', async () => {
    const own = { [config]: 'private: [notes, lens]\n' };
    const held = async (disk: Record<string, string>) =>
      (await openFolder(testWorld({ disk }))).settings.private;
    expect(await held(own)).toEqual(['notes', 'lens']);
    expect(await held({ ...own, 'lead.yaml': 'private: []\n' })).toEqual([]);
    const world = testWorld({ disk: own });
    await setSetting('lenses', 'no', {}, world);
    expect(world.disk.get('lead.yaml')).toMatch(/^private: \[notes, lens\] /m);
  });

  it('is what the journal says, else the person, else the usual', async () => {
    const disk = {
      [config]: 'week-starts: sat\nday-starts: "04:00"\n',
      'lead.yaml': 'day-starts: "05:00"\n',
    };
    expect((await openFolder(testWorld({ disk }))).settings).toEqual({
      version: 1,
      weekStarts: 'sat',
      dayStarts: '05:00',
      workingDay: 480,
      lenses: true,
      private: [],
    });
  });

  it.each([
    ['week-starts', 'sun', { weekStarts: 'sun' }],
    ['week-starts', 'Saturday', { weekStarts: 'sat' }],
    ['day-starts', '4:30', { dayStarts: '04:30' }],
    ['working-day', '7h30m', { workingDay: 450 }],
    ['lenses', 'off', { lenses: false }],
  ])('is %s set to %s, wherever it is kept', async (key, given, settings) => {
    for (const user of [false, true]) {
      const world = testWorld();
      await setSetting(key, given, { user }, world);
      expect((await openFolder(world)).settings).toMatchObject(settings);
      await unsetSetting(key, { user }, world);
      const { weekStarts, dayStarts, workingDay, lenses } = (await openFolder(world)).settings;
      expect([weekStarts, dayStarts, workingDay, lenses]).toEqual(['mon', '00:00', 480, true]);
    }
  });
});

describe('setting', () => {
  it('changes its line of the config and not one other byte', async () => {
    const written =
      '# mine\r\njournals:   # by name\r\n  work: ~/work # at work\r\n\r\nunknown: [kept, "as it is"]\r\n';
    const world = testWorld({ disk: { [config]: written } });
    await setSetting('journals.work', '~/office', {}, world);
    expect(world.disk.get(config)).toBe(written.replace('~/work', '~/office'));
  });

  it('writes a folder as it means the same everywhere, but leaves the home as it is', async () => {
    const world = testWorld();
    await setSetting('journals.work', 'work', {}, world);
    await setSetting('journals.home', '~/home', {}, world);
    expect(world.disk.get(config)).toBe(
      '# yaml-language-server: $schema=.lead/schemas/config.json\njournals:\n  work: /somewhere/work\n  home: ~/home\n',
    );
  });

  it.each([
    ['week-starts', 'never', 'It can be mon, sun or sat.'],
    ['day-starts', '13:00', 'It can be a time from 00:00 to 12:00, such as 04:00.'],
    ['working-day', '0h', 'It can be a length of time, such as 8h or 7h30m.'],
    ['lenses', 'perhaps', 'It can be true or false.'],
    ['journal', ' ', 'It can be the name of a journal, or a folder such as ~/journal.'],
    ['journals.work', '', 'It can be a folder, such as ~/work-journal.'],
  ])('refuses %s "%s", and names what fits', async (key, given, hint) => {
    const world = testWorld();
    await expect(setSetting(key, given, {}, world)).rejects.toMatchObject({
      message: `${key} cannot be "${given}"`,
      failure: 'misused',
      hint: `Nothing was changed. ${hint}`,
    });
    expect([...world.disk]).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'journals.__proto__', 'journals.', 'toString'])(
    'knows no setting called %s',
    async (key) => {
      const world = testWorld();
      await expect(setSetting(key, 'x', {}, world)).rejects.toMatchObject({ failure: 'misused' });
      expect([...world.disk]).toEqual([]);
    },
  );

  it('keeps the name of the journal that is used by default', async () => {
    const disk = { [config]: 'journal: work\njournals: {work: ~/work}\n' };
    const world = testWorld({ disk });
    await expect(unsetSetting('journals.work', {}, world)).rejects.toThrow('the journal you use by default');
    expect(Object.fromEntries(world.disk)).toEqual(disk);
  });
});
