import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineDiff } from '../../src/render/line-diff.ts';

const said = (before: string, after: string) =>
  lineDiff(before, after).map(({ kind, text }) => `${kind === 'gone' ? '-' : '+'}${text}`);

it.each([
  ['one line for another', 'a\nb\nc\n', 'a\nx\nc\n', ['-b', '+x']],
  ['two places, and not what is between them', 'a\nb\nc\nd\n', 'x\nb\nc\ny\n', ['-a', '+x', '-d', '+y']],
  ['a whole file', '', 'a\nb\n', ['+a', '+b']],
  ['an end of line that is missing', 'a\nb', 'a\nb\n', ['-b', '+b']],
  ['lines with carriage returns, without them', 'a\r\nb\r\n', 'a\r\n', ['-b']],
  ['nothing', 'a\n', 'a\n', []],
])('tells %s', (_, before, after, lines) => {
  expect(said(before, after)).toEqual(lines);
});

const file = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

it('leaves lines that both texts have in the same order, and names all others', () => {
  fc.assert(
    fc.property(file, file, (some, others) => {
      const [before, after] = [some, others].map((lines) => lines.map((line) => `${line}\n`).join(''));
      const lines = lineDiff(before!, after!);
      const left = (all: readonly string[], kind: string) => {
        const named = lines.filter((line) => line.kind === kind).map(({ text }) => text);
        return all.length - named.length;
      };
      expect(left(some, 'gone')).toBe(left(others, 'come'));
      expect(lines.length === 0).toBe(before === after);
    }),
  );
});

it('gives up on comparing what is too long for it, and tells it as a whole', () => {
  const long = (letter: string) => `${letter}\n`.repeat(2_500);
  expect(lineDiff(`x\nm\n${long('a')}`, `y\nm\n${long('b')}`)).toHaveLength(5_004);
});
