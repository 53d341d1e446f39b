import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesChanged } from '../../src/journal/lines-changed.ts';

it.each([
  ['a line in the middle', 'a\nb\nc\n', 'a\nx\nc\n', { at: 2, gone: 'b\n', come: 'x\n' }],
  ['a line that comes', 'a\nc\n', 'a\nb\nc\n', { at: 2, gone: '', come: 'b\n' }],
  ['a line that goes', 'a\nb\nc\n', 'a\nc\n', { at: 2, gone: 'b\n', come: '' }],
  ['a whole line where only its end differs', 'ab\nac\n', 'ab\nad\n', { at: 3, gone: 'ac\n', come: 'ad\n' }],
  ['a whole line where only its beginning differs', 'xa\n', 'ya\n', { at: 0, gone: 'xa\n', come: 'ya\n' }],
  ['a last line without an end', 'a\nb', 'a\nb\nc', { at: 2, gone: 'b', come: 'b\nc' }],
  ['the first blank line', '\nb\n', 'a\n\nb\n', { at: 0, gone: '', come: 'a\n' }],
  ['everything', '', 'a\n', { at: 0, gone: '', come: 'a\n' }],
  ['one of several equal lines', 'a\na\n', 'a\na\na\n', { at: 4, gone: '', come: 'a\n' }],
  ['nothing', 'a\n', 'a\n', { at: 2, gone: '', come: '' }],
])('finds %s', (_, before, after, changed) => {
  expect(linesChanged(before, after)).toEqual(changed);
});

const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '😀', '\ufeff'), { maxLength: 24 });

it('tells of any two texts how one becomes the other and back, in whole lines', () => {
  fc.assert(
    fc.property(text, text, (some, others) => {
      const [before, after] = [some.join(''), others.join('')];
      const { at, gone, come } = linesChanged(before, after);
      expect(before.slice(0, at) + come + before.slice(at + gone.length)).toBe(after);
      expect(after.slice(0, at) + gone + after.slice(at + come.length)).toBe(before);
      expect(at === 0 || before[at - 1] === '\n').toBe(true);
      for (const part of [gone, come]) {
        const isToTheEnd = at + gone.length === before.length && at + come.length === after.length;
        expect(part === '' || part.endsWith('\n') || isToTheEnd).toBe(true);
      }
    }),
  );
});
