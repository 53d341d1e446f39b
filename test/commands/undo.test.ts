import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { ctrlC, enter, type Reply, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { type TestWorld, testWorld } from '../support/world.ts';

const path = 'days/2026/2026-11-23.yaml';
const usual = { 'lead.yaml': 'version: 1\n', 'standards.yaml': '[]\n' };

/** Runs command lines one after the other in one journal. With answers, somebody is there to ask. */
function journal(disk: Readonly<Record<string, string>> = usual) {
  let texts = { ...disk };
  return {
    text: (name: string) => texts[name],
    write: (name: string, text: string) => {
      texts[name] = text;
    },
    async lead(args: readonly string[], answers?: readonly ScriptedAnswer[], now?: string) {
      const command = ['lead', ...args].join(' ');
      const world = testWorld({ disk: texts, command, ...(answers && { answers }), ...(now && { now }) });
      const exitCode = await run(args, world);
      texts = Object.fromEntries(world.disk);
      return { exitCode, out: world.screen(), err: world.notes(), asked: world.asked() };
    },
  };
}

describe('lead undo', () => {
  it('forgets what could be taken back, if told so and not by Enter alone', async () => {
    const { lead, text } = journal();
    await lead(['win', 'Sam ran it']);
    await lead(['win', 'Ana led it']);
    const no = await lead(['undo', '--forget'], [enter]);
    expect(no.asked).toEqual(['Forget how to take back 2 changes, and the words in them?']);
    expect(no.out).toBe('Nothing was forgotten.\n');
    expect(await lead(['undo', '--forget'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Without being asked: lead undo --forget --yes.'),
    });
    const written = text(path);
    expect((await lead(['undo', '--forget', '--yes'])).out).toMatch(/^Forgotten: 2 changes\. /);
    expect(text(path)).toBe(written);
    expect((await lead(['undo', '--list'])).out).toBe('Nothing to take back.\n');
    expect((await lead(['undo', '--forget', '--yes'])).out).toBe(
      'Nothing is kept that could be taken back.\n',
    );
  });

  it('shows what it will take back, asks, and takes it back', async () => {
    const { lead, text } = journal();
    await lead(['win', 'Sam ran it']);
    const { out, asked } = await lead(['undo'], [enter]);
    expect(asked).toEqual(['Take this back?']);
    expect(out).toBe(`lead win Sam ran it
Mon 23 Nov 08:05 · wins: Sam ran it
${path}, which goes
− # yaml-language-server: $schema=../../.lead/schemas/entry.json
− wins:
−   - text: Sam ran it

Taken back. To bring it back: lead undo --redo
`);
    expect(text(path)).toBeUndefined();
  });

  it.each([
    ['no', [false], 0],
    ['ctrl-c', [ctrlC], 130],
  ] as const)('changes nothing after %s', async (_, answers, code) => {
    const { lead, text } = journal();
    await lead(['win', 'Sam ran it']);
    const before = text(path);
    expect((await lead(['undo'], answers)).exitCode).toBe(code);
    expect(text(path)).toBe(before);
  });

  it('asks nobody behind a pipe, and says the way out', async () => {
    const { lead, text } = journal();
    await lead(['win', 'Sam ran it']);
    expect(await lead(['undo'])).toMatchObject({
      exitCode: 2,
      out: '',
      err: 'lead: nobody here to ask\nWithout being asked: lead undo --yes. What it would take back: lead undo --list.\n',
    });
    expect(text(path)).toContain('Sam ran it');
    expect(await lead(['undo', '--yes'])).toMatchObject({ exitCode: 0, asked: [] });
    expect(text(path)).toBeUndefined();
  });

  it('refuses to step over a hand edit, and names the file', async () => {
    const { lead, text, write } = journal();
    await lead(['win', 'Sam ran it']);
    write(path, `${text(path)}# mine\n`);
    const { exitCode, err } = await lead(['undo', '--yes']);
    expect([exitCode, err]).toEqual([
      1,
      `lead: ${path} was changed by hand or by another program after it was written by lead win Sam ran it
Nothing was written: undo does not step over what others did. Look at /journal/${path}, and change it in an editor.
`,
    ]);
    expect(text(path)).toContain('# mine');
    expect(await lead(['undo', '--list'])).toMatchObject({
      exitCode: 0,
      out: 'Nothing to take back.\n',
      err: `Further back: ${path} was changed by hand or by another
program after it was written by lead win Sam ran it
`,
    });
  });

  it.each([
    [['undo'], 'Nothing to take back.\n'],
    [['undo', '--list'], 'Nothing to take back.\n'],
    [['undo', '--redo'], 'Nothing to bring back.\n'],
    [['undo', '--json'], '[]\n'],
  ])('%j says so when there is nothing', async (args, out) => {
    expect(await journal().lead(args)).toMatchObject({ exitCode: 0, out });
  });

  it.each(['--list', '--json', '--run'])('does not take --redo with %s', async (option) => {
    expect(await journal().lead(['undo', '--redo', option])).toMatchObject({ exitCode: 2 });
  });

  it('has its list as data', async () => {
    const { lead } = journal();
    await lead(['win', 'Sam ran it']);
    expect(JSON.parse((await lead(['undo', '--list', '--json'])).out)).toEqual([
      {
        at: '2026-11-23T08:05:12+01:00',
        command: 'lead win Sam ran it',
        what: ['wins: Sam ran it'],
        files: [path],
      },
    ]);
  });

  it('takes back the setting up of a journal as a whole, and brings it back', async () => {
    const { lead, text } = journal({});
    await lead(['init', '--standard', 'prepare', '--goal', 'delegate']);
    const made = ['lead.yaml', 'standards.yaml', 'goals.yaml'].map(text);
    await lead(['undo', '--yes']);
    expect(['lead.yaml', 'standards.yaml', 'goals.yaml'].map(text)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await lead(['undo', '--redo', '--yes']);
    expect(['lead.yaml', 'standards.yaml', 'goals.yaml'].map(text)).toEqual(made);
  });
});

describe('a change of the person’s own config', () => {
  const config = '/config/config.yaml';
  const at = (minute: number) => `2026-11-23T09:0${minute}:00+01:00`;

  /** A setting at 9:00, a win at 9:01, a setting at 9:02. */
  async function written() {
    const made = journal();
    const said: (string | undefined)[] = [];
    for (const [minute, args] of [
      ['config', 'set', '--user', 'day-starts', '04:00'],
      ['win', 'Sam ran it'],
      ['config', 'set', '--user', 'day-starts', '05:00'],
    ].entries()) {
      expect(await made.lead(args, undefined, at(minute))).toMatchObject({ exitCode: 0 });
      said.push(made.text(config));
    }
    return { ...made, said };
  }

  it('is taken back in its turn among those of the journal, and brought back so', async () => {
    const { lead, text, said } = await written();
    const { out } = await lead(['undo', '--yes']);
    expect(out).toContain('/config/config.yaml\n− day-starts: "05:00"\n+ day-starts: "04:00"\n');
    expect([text(config), text(path)?.includes('Sam ran it')]).toEqual([said[0], true]);
    await lead(['undo', '--yes']);
    expect([text(config), text(path)]).toEqual([said[0], undefined]);
    await lead(['undo', '--yes']);
    expect(text(config)).toBeUndefined();
    expect((await lead(['undo', '--yes'])).out).toBe('Nothing to take back.\n');
    for (const [config_, isWon] of [
      [said[0], false],
      [said[0], true],
      [said[2], true],
    ] as const) {
      expect((await lead(['undo', '--redo', '--yes'])).exitCode).toBe(0);
      expect([text(config), text(path)?.includes('Sam ran it') ?? false]).toEqual([config_, isWon]);
    }
    expect((await lead(['undo', '--redo', '--yes'])).out).toBe('Nothing to bring back.\n');
  });

  it('stands in the list where it belongs', async () => {
    const { lead } = await written();
    expect(JSON.parse((await lead(['undo', '--json'])).out)).toMatchObject([
      { at: at(2), what: ['day-starts: 05:00'], files: ['/config/config.yaml'] },
      { at: at(1), files: [path] },
      { at: at(0) },
    ]);
  });

  it('is not stepped over when it was edited since, and hinders nothing that came later', async () => {
    const { lead, text, write } = await written();
    write(config, `${text(config)}# mine\n`);
    const refused = await lead(['undo', '--yes']);
    expect([refused.exitCode, refused.err]).toEqual([
      1,
      expect.stringContaining('Look at /config/config.yaml, and change it in an editor.'),
    ]);
    await lead(['win', 'Later'], undefined, at(3));
    expect(JSON.parse((await lead(['undo', '--json'])).out)).toMatchObject([{ at: at(3) }]);
    await lead(['undo', '--yes']);
    expect(text(path)).not.toContain('Later');
    expect((await lead(['undo', '--yes'])).exitCode).toBe(1);
    expect(text(path)).toContain('Sam ran it');
  });
});

describe('an answer of the check-in that is taken back', () => {
  it('is asked again, and the others are not', async () => {
    const { lead, text } = journal();
    const first = await lead(['today'], [enter, 'Decide once', 'Send the plan', enter]);
    expect(first.exitCode).toBe(0);
    expect(first.asked).toHaveLength(4);
    await lead(['undo', '--yes']);
    expect(text(path)).not.toContain('Send the plan');
    await lead(['undo', '--yes']);
    expect(text(path)).not.toContain('Decide once');
    const { asked } = await lead(['today'], ['Decide twice', enter]);
    expect(asked.map((question) => question.split('\n')[0])).toEqual(first.asked.slice(1, 4).toSpliced(1, 1));
    expect(text(path)).toContain('intention: Decide twice');
  });

  it('is asked again by a check-in that is still open', async () => {
    const world = testWorld({
      disk: usual,
      answers: [enter, 'Decide once', async () => undoElsewhere(world, enter), 'Decide twice'],
    });
    expect(await run(['today'], world)).toBe(0);
    expect(world.asked()[3]).toBe(world.asked()[1]);
    expect(world.disk.get(path)).toContain('intention: Decide twice');
  });

  it('is not said more about by a check-in that is still open', async () => {
    const promised =
      'commitments:\n  - {id: k1, text: Send the plan, budget: 2h, target: sent, status: open}\n';
    const yesterday = 'days/2026/2026-11-22.yaml';
    const world = testWorld({
      disk: { ...usual, [yesterday]: promised },
      answers: [['k', 'return'], async () => undoElsewhere(world, '3h'), true, enter, enter, enter, enter],
    });
    expect(await run(['today'], world)).toBe(0);
    expect(world.asked()[1]).toBe('How long did "Send the plan" take?');
    expect(world.disk.get(yesterday)).toBe(`closed: 2026-11-23T08:05:12+01:00\n${promised}`);
  });

  /** Takes the last change back in another terminal, and then gives `answer` in this one. */
  async function undoElsewhere(world: TestWorld, answer: Reply): Promise<Reply> {
    expect(await run(['undo', '--yes'], { ...testWorld(), files: world.files })).toBe(0);
    return answer;
  }
});
