import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandWords } from '../../src/world/command-words.ts';

describe('a command in a variable', () => {
  it.each([
    ['vim', ['vim']],
    ['  code   --wait ', ['code', '--wait']],
    ['"/opt/my editor/ed" -n', ['/opt/my editor/ed', '-n']],
    ['emacs --eval \'(message "hi")\'', ['emacs', '--eval', '(message "hi")']],
    ['/opt/my\\ editor/ed', ['/opt/my editor/ed']],
    ['a"b c"d \'\'', ['ab cd', '']],
    ['"a\\"b" "c\\d"', ['a"b', 'c\\d']],
    ['ed $HOME `ls` * ; rm x', ['ed', '$HOME', '`ls`', '*', ';', 'rm', 'x']],
    ['', []],
  ])('%s is split as a shell would, and nothing in it is run', (command, words) => {
    expect(commandWords(command)).toEqual(words);
  });

  it.each(['"a', "a 'b", 'a\'b"'])('%s has a quote that is not closed', (command) => {
    expect(commandWords(command)).toBeUndefined();
  });

  it('may have paths with backslashes where those are what joins them', () => {
    expect(commandWords('"C:\\Program Files\\ed.exe" -n', false)).toEqual([
      'C:\\Program Files\\ed.exe',
      '-n',
    ]);
  });

  it('of any words in single quotes is those words', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }).filter((word) => !word.includes("'")));
    fc.assert(
      fc.property(words, (some) => {
        expect(commandWords(some.map((word) => `'${word}'`).join(' '))).toEqual(some);
      }),
    );
  });
});
