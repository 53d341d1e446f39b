import { describe, expect, it } from 'vitest';
import { filled, namesIn, piecesOf } from '../../src/render/filled.ts';

const values = { kept: '2', open: '0', unsettled: '', day: '2026-11-23' };
const of = (format: string) => filled(piecesOf(format), values);

describe('a format', () => {
  it('has its values put in', () => expect(of('{kept} on {day}')).toBe('2 on 2026-11-23'));
  it('leaves a group out when all it names is nothing', () =>
    expect(of('{kept}( · {open} open)( · {unsettled})')).toBe('2'));
  it('keeps a group when something it names is there', () =>
    expect(of('({kept} kept, {open} open)')).toBe('2 kept, 0 open'));
  it('looks at a group within another by itself', () =>
    expect(of('({kept} kept( {open} open))')).toBe('2 kept'));
  it('keeps brackets that name nothing', () => expect(of('#[fg=red](now) {kept}')).toBe('#[fg=red](now) 2'));
  it('has an opening bracket that is written twice stand for itself', () =>
    expect(of('%F{{red}{kept}((x)')).toBe('%F{red}2(x)'));
  it('keeps brackets that are not closed, or not opened', () =>
    expect(of('{kept) ({kept})) { } ({kept}')).toBe('{kept) 2) { } (2'));
  it('tells what it names', () => expect(namesIn(piecesOf('{a}({b}({c})) {{d}}'))).toEqual(['a', 'b', 'c']));
});
