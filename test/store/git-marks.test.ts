import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarked, versionsIn } from '../../src/store/git-marks.ts';

describe('both versions that git left', () => {
  it('are told apart, the one both came from left out', () =>
    expect(versionsIn('a\n<<<<<<< HEAD\nb\n||||||| 1234\nc\n=======\nd\ne\n>>>>>>> laptop\nf\n')).toEqual({
      ours: 'a\nb\nf\n',
      theirs: 'a\nd\ne\nf\n',
      line: 2,
      places: 1,
    }));

  it('keep their ends of lines', () =>
    expect(versionsIn('<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> x\r\nc')).toMatchObject({
      ours: 'a\r\nc',
      theirs: 'b\r\nc',
    }));

  it('may be left in several places, and one of them may be empty', () =>
    expect(versionsIn('<<<<<<< a\n=======\nx\n>>>>>>> b\ny\n<<<<<<< a\nz\n=======\n>>>>>>> b\n')).toEqual({
      ours: 'y\nz\n',
      theirs: 'x\ny\n',
      line: 1,
      places: 2,
    }));

  it.each([
    '<<<<<<< a\nb\n',
    '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n',
    '=======\n>>>>>>> c\n',
    'a: 1\n',
    '',
  ])('are none in %j', (text) => expect(versionsIn(text)).toBeUndefined());

  it('are what they were, wherever git puts its marks', () => {
    const lines = fc
      .array(fc.constantFrom('a: 1', '- b', '', '  c', '=====', '# <<<<<<<'), { maxLength: 4 })
      .map((list) => list.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(lines, lines, lines), { minLength: 1, maxLength: 3 }),
        lines,
        (parts, end) => {
          const text =
            parts
              .map(([both, ours, theirs]) => `${both}<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> x\n`)
              .join('') + end;
          expect(isMarked(text)).toBe(true);
          expect(versionsIn(text)).toMatchObject({
            ours: parts.map(([both, ours]) => both + ours).join('') + end,
            theirs: parts.map(([both, , theirs]) => both + theirs).join('') + end,
            places: parts.length,
          });
        },
      ),
    );
  });
});

it('marks inside a text are no marks', () =>
  expect(isMarked('text: |\n  <<<<<<< a\n  >>>>>>> b\n')).toBe(false));
