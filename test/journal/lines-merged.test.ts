import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesMerged } from '../../src/journal/lines-merged.ts';

const names = { ours: 'yours', theirs: 'now' };
const merged = (base: string, ours: string, theirs: string) => linesMerged(base, ours, theirs, names);

describe('two versions of a text', () => {
  it('become one with what each changed', () => {
    expect(merged('a\nb\nc\nd\n', 'a\nB\nc\nd\n', 'a\nb\nc\nd\ne\n')).toEqual({
      text: 'a\nB\nc\nd\ne\n',
      conflicts: 0,
    });
  });

  it('agree where both changed the same to the same', () => {
    expect(merged('a\nb\n', 'a\nx\n', 'a\nx\n')).toEqual({ text: 'a\nx\n', conflicts: 0 });
  });

  it('stand both between marks where both changed the same lines', () => {
    expect(merged('a\nb\nc\n', 'a\nx\nc\n', 'a\ny\nc\n')).toEqual({
      text: 'a\n<<<<<<< yours\nx\n=======\ny\n>>>>>>> now\nc\n',
      conflicts: 1,
    });
  });

  it('keep the marks on lines of their own where a last line has no end', () => {
    expect(merged('a', 'b', 'c').text).toBe('<<<<<<< yours\nb\n=======\nc\n>>>>>>> now\n');
  });
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''));

describe('of any two versions', () => {
  it('one that changed nothing gives the other', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(merged(base, other, base)).toEqual({ text: other, conflicts: 0 });
        expect(merged(base, base, other)).toEqual({ text: other, conflicts: 0 });
      }),
    );
  });

  it('no line that came is lost', () => {
    const numbered = (mark: string) =>
      fc
        .array(fc.tuple(fc.nat(9), fc.nat(99)), { maxLength: 6 })
        .map((some) => some.map(([at, tag], index) => ({ at, line: `${mark}${index}-${tag}` })));
    fc.assert(
      fc.property(text, numbered('x'), numbered('y'), (base, mine, others) => {
        const insert = (some: readonly { at: number; line: string }[]) => {
          const lines = base.split('\n');
          for (const { at, line } of some) lines.splice(Math.min(at, lines.length - 1), 0, line);
          return lines.join('\n');
        };
        const { text } = merged(base, insert(mine), insert(others));
        const lines = new Set(text.split('\n'));
        for (const { line } of [...mine, ...others]) expect(lines).toContain(line);
      }),
    );
  });
});
