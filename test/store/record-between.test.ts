import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { testWorld } from '../support/world.ts';

const from = 'days/2026/2026-11-22.yaml';
const to = 'days/2026/2026-11-20.yaml';

/** What both days say after the win `text` of `source` was put on the earlier one, whose file said `other`. */
async function moved(source: string, text = 'Ay', other?: string) {
  const disk = { 'lead.yaml': 'version: 1\n', [from]: source, ...(other !== undefined && { [to]: other }) };
  const world = testWorld({ disk });
  expect(await run(['change', text, '--on', '2026-11-20', '--yes'], world), world.notes()).toBe(0);
  return [world.disk.get(from), world.disk.get(to)?.replace(/^# yaml.*\n/, '')];
}

describe('a record between brackets goes to another day with the comment behind it', () => {
  it.each([
    [
      'wins: [\n  {text: Ay, who: Sam}, # at last\n  {text: Bee} # too\n]\n',
      'Ay',
      'wins: [\n  {text: Bee} # too\n]\n',
      'wins:\n  - {text: Ay, who: Sam}  # at last\n',
    ],
    [
      'wins: [\n  {text: Ay, who: Sam}, # at last\n  {text: Bee} # too\n]\n',
      'Bee',
      'wins: [\n  {text: Ay, who: Sam}, # at last\n]\n',
      'wins:\n  - {text: Bee}  # too\n',
    ],
    [
      'wins: [{text: Ay}, # at last\n  {text: Bee}]\n',
      'Ay',
      'wins: [\n  {text: Bee}]\n',
      'wins:\n  - {text: Ay}  # at last\n',
    ],
    [
      'wins: [\n  {text: Ay, # in it\n   who: Sam}, # at last\n  {text: Bee}]\n',
      'Ay',
      'wins: [\n  {text: Bee}]\n',
      'wins:\n  - {text: Ay, # in it\n    who: Sam}  # at last\n',
    ],
    [
      'wins: [{text: Ay}, {text: Bee}] # both\n',
      'Ay',
      'wins: [{text: Bee}] # both\n',
      'wins:\n  - text: Ay\n',
    ],
  ])('%j, %s', async (source, text, left, put) => {
    expect(await moved(source, text)).toEqual([left, put]);
  });

  it('where only brackets are there, too, it stays on a line of its own', async () => {
    const source = 'wins: [\n  {text: Ay}, # at last\n  {text: Bee}\n]\n';
    expect(await moved(source, 'Ay', 'wins: [{text: Sea}]\n')).toEqual([
      'wins: [\n  # at last\n  {text: Bee}\n]\n',
      'wins: [{text: Sea}, {text: Ay}]\n',
    ]);
  });
});

it.each([
  ['wins: [\n  {text: Ay}, # at last\n]\nnotes: [{text: N}]\n', undefined],
  ['wins: [\n  {text: Ay} # at last\n]\nnotes: [{text: N}]\n', 'wins: [{text: Sea}]\n'],
  ['wins: [\n  {text: Ay, # at last\n   who: Sam}\n]\nnotes: [{text: N}]\n', 'wins: [{text: Sea}]\n'],
  ['wins: [{text: Ay} # at last\n]\nnotes: [{text: N}]\n', 'wins: [{text: Sea}]\n'],
])('of the only record between brackets no comment is lost: %j, %j', async (source, other) => {
  expect((await moved(source, 'Ay', other)).join('\n')).toContain('# at last');
});
