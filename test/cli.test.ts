import { describe, expect, it } from 'vitest';
import { outline } from '../src/cli.ts';
import { run } from '../src/run.ts';
import { testWorld } from './support/world.ts';

const world = testWorld();
const namesOf = (args?: readonly string[]) => outline(world, args).commands.flatMap(({ names }) => names);
const all = namesOf();

describe('the front door', () => {
  it('has each command alone where it is named', () => {
    for (const name of all) expect(namesOf([name])).toContain(name);
    expect(namesOf(['week'])).toEqual(['now', 'week']);
    expect(namesOf(['remove'])).toContain('delete');
  });

  it('makes all of them for what it does not know', () => {
    for (const args of [['wek'], ['help', 'week'], ['--help'], ['--journal', 'week', 'standards', '--help']])
      expect(namesOf(args)).toContain('standards');
    expect(namesOf(['wek'])).toEqual(all);
  });

  it('makes none where none is named', () => {
    for (const args of [[], ['--json'], ['--plain']]) expect(namesOf(args)).toEqual(['now']);
  });

  it('takes the name of a journal for no command', () =>
    expect(namesOf(['--journal', 'week', 'commit'])).toContain('commit'));

  it.each([
    ['done', 'lead help done'],
    ['move 1', 'lead help move'],
    ['standards retire', 'lead help standards retire'],
    ['remove', 'lead help delete'],
  ])('says of "lead %s", which lacks something, where to look', async (line, help) => {
    const alone = testWorld();
    expect(await run(line.split(' '), alone)).toBe(2);
    expect(alone.notes()).toMatch(new RegExp(`^lead: missing required argument .*\n.*${help}\n$`));
  });
});
