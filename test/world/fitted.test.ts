import { describe, expect, it } from 'vitest';
import { fitted, linesTaken } from '../../src/world/fitted.ts';

describe('a text in a window', () => {
  it.each([
    ['one two three', 7, 'one two\nthree'],
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two\nthree'],
    ['  one two three\n\nfour', 7, '  one\n  two\n  three\n\nfour'],
    ['unbreakable it is', 4, 'unbr\neaka\nble\nit\nis'],
    ['Next: lead today', 12, 'Next:\nlead today'],
    ['👍👍 👍', 4, '👍👍\n👍'],
    ['東京の会議', 4, '東京\nの会\n議'],
    ['', 4, ''],
  ])('%j in %i columns', (text, columns, lines) => expect(fitted(text, columns)).toBe(lines));

  it('takes no room for colours', () =>
    expect(fitted('\u001b[1mone two\u001b[22m three', 7)).toBe('\u001b[1mone two\u001b[22m\nthree'));

  it('takes as many lines as the window breaks it into', () =>
    expect(linesTaken('one\n\n東京の会議 and so on\n', 10)).toBe(4));
});
