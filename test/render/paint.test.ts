import { describe, expect, it } from 'vitest';
import { type Mark, paintFor } from '../../src/render/paint.ts';
import { widthOf } from '../../src/render/width.ts';

const marks: readonly Mark[] = [
  'kept',
  'late',
  'missed',
  'untested',
  'unrecorded',
  'open',
  'moved',
  'dropped',
  'win',
  'gone',
  'come',
  'warning',
];

describe('paint', () => {
  it('adds nothing without colour', () => {
    const paint = paintFor({ colour: false, plain: false });
    expect([paint.heading('a'), paint.quiet('b'), paint.bad('c'), paint.mark('kept')]).toEqual([
      'a',
      'b',
      'c',
      '✓',
    ]);
  });
  it('keeps to 16 colours, without yellow, blue and bright black', () => {
    const paint = paintFor({ colour: true, plain: false });
    const texts = [paint.heading, paint.strong, paint.quiet, paint.good, paint.bad, paint.warn, paint.accent];
    const painted = [...texts.map((of) => of('x')), ...marks.map((mark) => paint.mark(mark))].join('');
    const codes = new Set([...painted.matchAll(/\u001b\[([\d;]+)m/g)].map(([, code]) => code));
    expect([...codes].sort()).toEqual(['1', '2', '22', '31', '32', '35', '39']);
  });
  it('paints each of a list', () => {
    const paint = paintFor({ colour: false, plain: false });
    expect(['a', 'b'].map(paint.strong)).toEqual(['a', 'b']);
  });
  it('has signs of one cell', () => {
    const paint = paintFor({ colour: true, plain: false });
    expect(marks.filter((mark) => widthOf(paint.mark(mark)) !== 1)).toEqual([]);
  });
  it('says every mark in words, without colour even where there is some', () => {
    const paint = paintFor({ colour: true, plain: true });
    expect(marks.map((mark) => paint.mark(mark))).toEqual([
      'kept',
      'kept late',
      'missed',
      'untested',
      'unrecorded',
      'open',
      'moved',
      'dropped',
      'win',
      'goes',
      'comes',
      'note',
    ]);
  });
});
