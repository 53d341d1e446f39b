import { expect, it } from 'vitest';
import { commandLine } from '../../src/world/command-line.ts';

it.each([
  [[], 'lead'],
  [['done', 'plan', '--spent', '3h'], 'lead done plan --spent 3h'],
  [['win', 'Sam ran it', '--who', 'Zoë'], 'lead win "Sam ran it" --who Zoë'],
  [['note', 'a "b" $c `d` \\e'], 'lead note "a \\"b\\" \\$c \\`d\\` \\\\e"'],
  [['note', 'one\n  two\tthree'], 'lead note "one two three"'],
  [['note', ''], 'lead note ""'],
])('%j is %s', (args, line) => expect(commandLine(args)).toBe(line));

it('is cut where it is too long to be kept', () => {
  const line = commandLine(['note', '😀'.repeat(1_000)]);
  expect([...line]).toHaveLength(300);
  expect(line).toMatch(/^lead note "(😀)+\.\.\.$/u);
});
