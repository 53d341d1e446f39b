import { describe, expect, it } from 'vitest';
import { outline } from '../src/cli.ts';
import { testWorld } from './support/world.ts';

const world = testWorld();
const namesOf = (args?: readonly string[]) => outline(world, args).commands.flatMap(({ names }) => names);
const all = namesOf();

describe('the front door', () => {
  it('has each command, and those it belongs with, where that alone is made', () => {
    for (const name of all) expect(namesOf([name])).toContain(name);
    expect(namesOf(['week'])).not.toContain('commit');
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
});
