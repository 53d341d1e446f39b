import { Command } from 'commander';
import fc from 'fast-check';
import { describe as about, expect, it } from 'vitest';
import { describe, outline } from '../src/cli.ts';
import type { Act, Chosen, Door } from '../src/cli-door.ts';
import type { Outline } from '../src/cli-outline.ts';
import { plainLine } from '../src/cli-plain.ts';
import { testWorld } from './support/world.ts';

const world = testWorld();

/** What a command was given: its name, its arguments and options. */
interface Given {
  readonly name: string;
  readonly taken: readonly unknown[];
  readonly options: unknown;
}

/** A command of commander that takes note of what it is given, and does nothing. */
class Noting extends Command {
  readonly note: (given: Given) => void;

  constructor(note: (given: Given) => void, name?: string) {
    super(name);
    this.note = note;
  }

  override createCommand(name?: string): Noting {
    return new Noting(this.note, name);
  }

  override action(): this {
    return super.action((...given) => this.note(givenBy(given, this.name())));
  }

  override hook(): this {
    return this;
  }
}

function givenBy(given: readonly unknown[], name: string): Given {
  return { name, taken: given.slice(0, -2), options: (given.at(-1) as Chosen).optsWithGlobals() };
}

function byCommander(line: readonly string[]): Given | undefined {
  let noted: Given | undefined;
  const lead = new Noting((given) => {
    noted = given;
  }, 'lead');
  lead
    .version('1', '--version')
    .helpOption(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  try {
    describe(lead as unknown as Door, world, line);
    lead.parse(line, { from: 'user' });
  } catch {
    return undefined;
  }
  return noted;
}

function plainly(line: readonly string[]): Given | undefined {
  const lead = outline(world, line);
  let noted: Given | undefined;
  const noting = ({ names, commands, ...rest }: Outline, self: Outline) => {
    if (rest.act) {
      const act: Act = async (...given) => {
        noted = givenBy(given, names[0]!);
      };
      self.act = act;
    }
    for (const one of commands) noting(one, one);
  };
  noting(lead, lead);
  lead.before.length = 0;
  lead.after.length = 0;
  void plainLine(lead, line)?.();
  return noted;
}

/** Every command by its names from the front, with all that may follow it. */
function lines({ commands, options, names }: Outline, path: readonly string[] = []) {
  const longs = options.map(({ long }) => long);
  const own: { path: readonly string[]; longs: readonly string[] }[] = [{ path, longs }];
  for (const one of commands) {
    const inner = one.isDefault ? path : [...path, names.length > 0 ? one.names.at(-1)! : ''];
    own.push(...lines(one, inner).map((line) => ({ ...line, longs: [...longs, ...line.longs] })));
  }
  return own;
}

const all = lines(outline(world));
const words = fc.constantFrom(
  'a',
  'mon',
  '3',
  '-3',
  'lead',
  'missed',
  'week',
  '',
  '-',
  '--',
  '-x',
  'a=b',
  '{open}',
);
const written = fc.constantFrom(...all).chain(({ path, longs }) =>
  fc
    .array(
      fc.oneof(
        words,
        fc.constantFrom(...longs),
        fc.constantFrom(...longs),
        fc.tuple(fc.constantFrom(...longs), words),
      ),
      {
        maxLength: 5,
      },
    )
    .chain((rest) =>
      fc.tuple(fc.constant(rest), fc.integer({ min: 0, max: path.length + 1 }), fc.constant(path)),
    ),
);

about('a plain line', () => {
  it('means what commander takes it for', () => {
    let plain = 0;
    fc.assert(
      fc.property(written, ([rest, early, path]) => {
        const line = [
          ...rest.slice(0, early > path.length ? 1 : 0),
          ...path,
          ...rest.slice(early > path.length ? 1 : 0),
        ].flat();
        const read = plainly(line);
        if (!read) return;
        plain += 1;
        expect(read).toEqual(byCommander(line));
      }),
      { numRuns: 1_000 },
    );
    expect(plain).toBeGreaterThan(150);
  });

  it.each([
    [[]],
    [['--json']],
    [['--plain', '--journal', 'work']],
    [['--short', '--format', '{open}']],
    [['win', 'Ran', 'the demo', '--who', 'Sam']],
    [['--journal', 'work', 'commit', 'x', '--lead', '--due', 'mon']],
    [['done', '2', '--no-on-target', '--spent', '2h']],
    [['search', 'a', '--in', 'wins', '--in', 'notes', '--status', 'missed']],
    [['standards', 'add', 'x', '--on', 'daily']],
    [['export', 'november', '-o', 'x.md', '--force']],
    [['complete', 'zsh', '--', '--due', '']],
    [['remove', 'x', '-y']],
  ])('is %j', (line) => {
    expect(plainly(line)).toBeDefined();
    expect(plainly(line)).toEqual(byCommander(line));
  });

  it.each([
    [['--short', '--json']],
    [['win', '--whoo', 'Sam']],
    [['--who=Sam', 'win']],
    [['--json', 'week']],
    [['done']],
    [['show', '--status', 'kpet']],
    [['undo', '--redo', '--list']],
    [['standards', 'retir', 'x']],
    [['wek']],
  ])('is not %j', (line) => expect(plainly(line)).toBeUndefined());
});
