import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import type { ExportOptions } from '../../src/commands/export-options.ts';
import { testWorld } from '../support/world.ts';

const day = 'days/2026/2026-11-23.yaml';
const entry = `opened: 2026-11-23T08:00:00+01:00
commitments:
  - id: k001
    text: Send the plan
    status: open
  - id: k002
    text: Ask for a raise
    status: open
    private: true
wins:
  - text: Slept eight hours
    private: true
  - text: Sam ran the demo alone
    who: Sam
    goal: speak
development:
  - goal: speak
    text: Said it aloud
    private: true
notes:
  - text: Tired
    private: true
`;
const own = 'templates/layouts/report.md';

const worldWith = (disk: Record<string, string> = {}) => testWorld({ disk: { [day]: entry, ...disk } });

describe('lead export', () => {
  it('says the report of the week where no period and no file is given', async () => {
    const world = worldWith();
    await exportReport(undefined, {}, world);
    expect(world.screen().split('\n')[0]).toBe('# Accountability report: Week 48, 23 to 29 November 2026');
    expect([...world.disk.keys()]).toEqual([day]);
  });

  it('writes it to a file, and says where', async () => {
    const [screen, file] = [worldWith(), worldWith()];
    await exportReport('2026-11', {}, screen);
    await exportReport('2026-11', { output: 'november.md' }, file);
    expect(file.disk.get('/somewhere/november.md')).toBe(screen.screen());
    expect(file.screen()).toBe('Written to november.md. 4 private items left out.\n');
  });

  it('takes - for the screen', async () => {
    const world = worldWith();
    await exportReport('today', { output: '-' }, world);
    expect(world.screen()).toContain('# Accountability report: Monday 23 November 2026');
  });

  it('is misused with what is no period', async () => {
    await expect(exportReport('2026-W60', {}, worldWith())).rejects.toMatchObject({
      failure: 'misused',
      message: '"2026-W60" is not a period',
    });
  });
});

describe('the name of the file', () => {
  it.each([
    ['week.pdf', 'lead makes no pdf'],
    ['week.DOCX', 'lead makes no docx'],
    ['/dev/full', '/dev/full is no file'],
  ])('is not %s, which would be none', async (output, message) => {
    const world = worldWith();
    await expect(exportReport(undefined, { output }, world)).rejects.toMatchObject({
      failure: 'misused',
      message,
    });
    expect([...world.disk.keys()]).toEqual([day]);
  });

  it('may lie in memory', async () => {
    const world = worldWith();
    await exportReport(undefined, { output: '/dev/shm/week.md' }, world);
    expect(world.disk.has('/dev/shm/week.md')).toBe(true);
  });

  it('may be that of standard output', async () => {
    const [dash, device] = [worldWith(), worldWith()];
    await exportReport(undefined, { output: '-' }, dash);
    await exportReport(undefined, { output: '/dev/stdout' }, device);
    expect(device.screen()).toBe(dash.screen());
  });
});

describe('the format', () => {
  it.each([
    [{ layout: 'week', format: 'csv' }, '--layout makes no sense of csv'],
    [{ lines: true, format: 'md' }, '--lines makes no sense of md'],
    [{ open: true, output: 'week.md' }, '--open makes no sense of md'],
    [{ frontMatter: true, output: 'week.html' }, '--front-matter makes no sense of html'],
  ] as const)('of %j is misused', async (options, message) => {
    await expect(exportReport(undefined, options, worldWith())).rejects.toMatchObject({
      failure: 'misused',
      message,
    });
  });
});

describe('front matter', () => {
  it('takes the title out of the report', async () => {
    const world = worldWith();
    await exportReport(undefined, { frontMatter: true }, world);
    expect(world.screen()).toContain(
      `---
title: "Accountability report: Week 48, 23 to 29 November 2026"
period: "2026-W48"
from: 2026-11-23
to: 2026-11-29
date: 2026-11-23
tags:
  - "lead"
  - "week"
---

Made on `,
    );
    expect(world.screen()).not.toMatch(/^# /m);
  });
});

describe('a filter', () => {
  const filtered = async (options: ExportOptions) => {
    const world = worldWith();
    await exportReport(undefined, options, world);
    return world.screen();
  };

  it('leaves what it asks for', async () => {
    expect(await filtered({ who: 'sam' })).toMatch(/^- \*\*Sam\*\*: Sam ran the demo alone/m);
    expect(await filtered({ who: 'sam' })).not.toContain('Send the plan');
    expect(await filtered({ in: ['commitments'] })).toContain('Send the plan');
    expect(await filtered({ in: ['commitments'] })).not.toContain('Sam ran the demo');
  });
});

describe('what is done and not due yet', () => {
  const early = `commitments:
  - {id: k001, text: Send the plan, to: Dana, due: 2026-11-27, budget: 2h, spent: 1h, status: kept, done: 2026-11-23}
  - {id: k002, text: Call Bo, status: kept, done: 2026-11-23}
  - {id: k003, text: Write the minutes, status: open}
`;
  const saidOf = async (options: ExportOptions) => {
    const world = worldWith({ [day]: early });
    await exportReport(undefined, options, world);
    return world.screen().replaceAll(/\s+/g, ' ');
  };
  const plan = '- Send the plan (due Fri 27 Nov, to Dana, done Mon 23 Nov, took 1h of 2h)';

  it('is told as done, and not as due', async () => {
    const week = await saidOf({});
    expect(week).toContain(`### Done already - Call Bo (due Mon 23 Nov, done Mon 23 Nov) ${plan}`);
    expect(week).toContain('### Not due yet - Write the minutes (due Mon 23 Nov) ## ');
  });

  it('is kept in a one-on-one, whose days end before it is due', async () => {
    expect(await saidOf({ layout: 'one-on-one' })).toContain(plan);
    expect(await saidOf({ layout: 'one-on-one', who: 'Dana' })).toContain(
      '## Promised to you ### Kept - Send the plan (due Fri 27 Nov, done Mon 23 Nov, took 1h of 2h)',
    );
  });
});

describe('the sections', () => {
  it('that are none are named with the near one', async () =>
    expect(exportReport(undefined, { sections: ['wims'] }, worldWith())).rejects.toMatchObject({
      failure: 'misused',
      message: 'the layout week has no section "wims"',
      hint: 'Did you mean wins? There are numbers, promises, standards, wins, recognitions, goals, direction, own, about.',
    }));
});

describe('a file that is there', () => {
  it('is never replaced without --force', async () => {
    const world = worldWith({ '/somewhere/week.md': 'mine\n' });
    await expect(exportReport(undefined, { output: 'week.md' }, world)).rejects.toMatchObject({
      failure: 'misused',
      message: 'week.md is there already',
      hint: 'Give another name, or --force to replace it.',
    });
    expect(world.disk.get('/somewhere/week.md')).toBe('mine\n');
  });

  it('is replaced with it', async () => {
    const world = worldWith({ '/somewhere/week.md': 'mine\n' });
    await exportReport(undefined, { output: 'week.md', force: true }, world);
    expect(world.disk.get('/somewhere/week.md')).toMatch(/^# Accountability report: Week 48/);
  });
});

describe('what is private', () => {
  const secrets = ['Ask for a raise', 'Slept eight hours', 'Said it aloud', 'Tired'];
  const saidOf = async (period: string, includePrivate = false) => {
    const layout = '{% for one in notes %}{{ one.text }} {% endfor %}{{ leftOut }}';
    const world = worldWith({ [own]: layout });
    await exportReport(period, { includePrivate }, world);
    const builtIn = worldWith();
    await exportReport(period, { includePrivate }, builtIn);
    return { text: (builtIn.screen() + world.screen()).replaceAll('\n', ' '), notes: builtIn.notes() };
  };

  it('is left out and counted', async () => {
    const { text, notes } = await saidOf('today');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('4 items that are private are left out.');
    expect(notes).toBe('4 private items left out.\n');
  });

  it('is counted in an agenda for a manager, and for somebody only beside theirs', async () => {
    const [manager, sam] = [worldWith(), worldWith()];
    await exportReport('today', { layout: 'one-on-one' }, manager);
    expect(manager.screen()).toMatch(/## Left out\n\n4 items that are private\.\n$/);
    await exportReport('today', { layout: 'one-on-one', who: 'Sam' }, sam);
    expect(sam.screen()).not.toContain('private');
  });

  it('is counted of a meeting with somebody with the promises to them and about them, and with nothing else', async () => {
    const meeting = `commitments:
  - {id: k001, text: Send the plan, to: Sam Lee, status: open, due: 2026-12-20, private: true}
  - {id: k002, text: Review the draft, to: Sam Lee, status: kept, done: 2026-11-23, private: true}
  - {id: k003, text: Ask Sam for an hour, status: open, private: true}
  - {id: k004, text: Talk of Sam with Dana, to: Dana, status: open, private: true}
  - {id: k005, text: Send it to Dana, to: Dana, status: open, private: true}
  - {id: k006, text: Book the room, to: Sam Lee, status: open}
wins:
  - {text: Ran the demo, who: Sam Lee, private: true}
  - {text: Slept, private: true}
notes: [{text: Tired, private: true}]
`;
    const notesOf = async (options: ExportOptions) => {
      const world = worldWith({ [day]: meeting });
      await exportReport('today', options, world);
      return world.notes();
    };
    expect(await notesOf({ layout: 'one-on-one', who: 'sam' })).toBe('5 private items left out.\n');
    expect(await notesOf({ layout: 'one-on-one', to: 'Sam Lee' })).toBe('5 private items left out.\n');
    expect(await notesOf({ layout: 'one-on-one', who: 'sam', includePrivate: true })).toBe('');
    expect(await notesOf({ layout: 'brag', who: 'sam' })).toBe('1 private item left out.\n');
  });

  it('is counted only where it belongs to the period', async () => {
    const { text, notes } = await saidOf('yesterday');
    expect(text).not.toContain('private');
    expect(notes).toBe('');
  });

  it('is in it when asked for', async () => {
    const { text, notes } = await saidOf('today', true);
    expect(secrets.filter((secret) => !text.includes(secret))).toEqual(['Said it aloud']);
    expect(notes).toBe('');
  });
});

describe('the layout', () => {
  it.each(['weak', '../../etc/passwd', 'week.md', 'a/b', '..', ''])('%j is none', async (layout) =>
    expect(exportReport(undefined, { layout }, worldWith())).rejects.toMatchObject({
      failure: 'misused',
      message: `there is no layout "${layout}"`,
    }),
  );

  it('is one of the person’s own by its name', async () => {
    const world = worldWith({ 'templates/layouts/team.md': '{{ title }}!' });
    await exportReport(undefined, { layout: 'team' }, world);
    expect(world.screen()).toBe('Week 48, 23 to 29 November 2026!\n');
  });

  it('that works nowhere is an error with its place', async () =>
    expect(
      exportReport(undefined, { layout: 'team' }, worldWith({ 'templates/layouts/team.md': 'a\n{{ b' })),
    ).rejects.toMatchObject({
      failure: 'failed',
      message: 'templates/layouts/team.md:2:1: output "{{ b" not closed',
    }));
});

describe('a layout of one’s own', () => {
  it('wins over the built-in one', async () => {
    const world = worldWith({ [own]: '{{ title }}: {{ recognitions[0].who }}' });
    await exportReport(undefined, {}, world);
    expect(world.screen()).toBe('Week 48, 23 to 29 November 2026: Sam\n');
  });

  it('that is broken is named, and the built-in one is used', async () => {
    const [world, builtIn] = [worldWith({ [own]: '# {{ title }}\n\n{% if kept %}\n' }), worldWith()];
    await exportReport(undefined, {}, world);
    await exportReport(undefined, {}, builtIn);
    expect(world.screen()).toBe(builtIn.screen());
    expect(world.notes()).toBe(
      'templates/layouts/report.md:3:1: tag {% if kept %} not closed\n' +
        'The built-in layout is used instead.\n4 private items left out.\n',
    );
  });
});
