import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/store/yaml-file.ts';

const dataOf = (source: string) => parseYaml(source).data;
const problemOf = (source: string) => {
  const { data, problem } = parseYaml(source);
  return { data, problem: problem && `${problem.line}:${problem.column}: ${problem.message}` };
};
const broken = (problem: string) => ({ data: undefined, problem });

describe('parseYaml', () => {
  it('leaves days, moments and times the strings they are', () =>
    expect(dataOf('a: 2026-11-23\nb: 2026-11-23T08:05:12+01:00\nc: 14:10\nd: "14:10"\n')).toEqual({
      a: '2026-11-23',
      b: '2026-11-23T08:05:12+01:00',
      c: '14:10',
      d: '14:10',
    }));

  it('takes yes, no, on and off for words', () =>
    expect(dataOf('on: yes\nno: off\nt: true\nn: ~')).toEqual({ on: 'yes', no: 'off', t: true, n: null }));

  it('takes a key for its own text', () =>
    expect(dataOf('007: a\n1.0: b\ntrue: c\n"2": d')).toEqual({ '007': 'a', '1.0': 'b', true: 'c', 2: 'd' }));

  it.each(['', '\n', '# only a comment', '---\n', '...\n', '\uFEFF', '  \n# c\r\n'])(
    'finds nothing in %j',
    (source) => expect(problemOf(source)).toEqual({ data: null, problem: undefined }),
  );

  it('reads ends of lines of both kinds, and a byte order mark', () =>
    expect(dataOf('\uFEFFa: 1\r\nb: |\r\n  two\r\n  lines\r\n')).toEqual({ a: 1, b: 'two\nlines\n' }));

  it('does not honour merge keys', () =>
    expect(dataOf('a: &a {b: 1}\nc: {<<: *a, d: 2}')).toEqual({ a: { b: 1 }, c: { '<<': { b: 1 }, d: 2 } }));

  it('stays with YAML 1.2 when a file asks for another', () =>
    expect(
      dataOf('%YAML 1.1\n---\na: yes\nb: 2026-11-23\nc: !!timestamp 2026-11-23\nd: !!binary aGk=\n'),
    ).toEqual({
      a: 'yes',
      b: '2026-11-23',
      c: '2026-11-23',
      d: 'aGk=',
    }));
});

describe('a problem', () => {
  it.each([
    ['a: 1\nb: 2\na: 3', '3:1: the key "a" is there twice'],
    ['a: {b: 1, "b": 2}', '1:11: the key "b" is there twice'],
    ['a: 1\n1: b\n"1": c', '3:1: the key "1" is there twice'],
    ['a:\n  __proto__: {polluted: true}', '2:3: a key must not be called __proto__'],
    ['"__proto__": 1', '1:1: a key must not be called __proto__'],
    ['a: 1\n---\nb: 2', '2:1: a second document begins here; one is enough'],
    ['a: *b', '1:4: this alias (*) has no anchor (&) before it'],
    ['a: &a [*a]', '1:8: this alias (*) has no anchor (&) before it'],
    ['? [a]\n: b', '1:3: a key must be text'],
    ['text: Why: because', '1:7: there are two keys on one line; put text that has a colon in quotes'],
    ['a: "b', '1:6: a quote is opened here or before and never closed'],
    ['a:\n\tb: c', '2:1: lines are indented with spaces, not with tabs'],
    ['a: @b', '1:4: text that begins with this character must be put in quotes'],
    ['a: [b', '1:6: a list opened with [ must be closed with ] and indented below its key'],
    ['\uFEFFa: 1\r\nb: "', '2:5: a quote is opened here or before and never closed'],
    ['a: b\x00', '1:5: there is a character here that cannot be seen'],
  ])('of %j is told in plain words, with its place', (source, told) =>
    expect(problemOf(source)).toEqual(broken(told)),
  );

  it('is too much in one file', () => {
    expect(problemOf('a'.repeat(4 * 1024 * 1024 + 1))).toEqual(broken('1:1: the file is larger than 4 MB'));
    expect(problemOf('- a\n'.repeat(100_000))).toEqual(broken('60000:4: the file is too long from here on'));
  });

  it.each([
    ['['.repeat(100_000), '1:60'],
    ['- '.repeat(100_000), '1:121'],
    ['? '.repeat(100_000), '1:121'],
    [Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), '61:61'],
  ])('is maps and lists in each other without end', (source, place) =>
    expect(problemOf(source)).toEqual(
      broken(`${place}: lists and maps stand in each other more than 60 deep`),
    ),
  );

  it('is not a text with many brackets', () =>
    expect(dataOf(`a: |\n  ${'['.repeat(99)}\nb: '${'{'.repeat(99)}' # ${'['.repeat(99)}`)).toEqual({
      a: `${'['.repeat(99)}\n`,
      b: '{'.repeat(99),
    }));

  it('is aliases that stand for aliases that stand for aliases', () => {
    const letters = [...'abcdefghij'];
    const row = (letter: string, of: string) => `${letter}: &${letter} [${Array(9).fill(of).join(', ')}]\n`;
    const bomb = letters
      .map((letter, index) => row(letter, index === 0 ? 'x' : `*${letters[index - 1]}`))
      .join('');
    expect(problemOf(bomb)).toEqual(broken('5:8: too much is repeated by aliases (*)'));
  });
});

describe('positionOf', () => {
  const { positionOf } = parseYaml('\uFEFF# c\r\na:\r\n  - b: 1\r\n    cc: {d: [x, y]}\r\ne:\r\n');
  const place = (...[path, part]: Parameters<typeof positionOf>) => {
    const { line, column } = positionOf(path, part);
    return `${line}:${column}`;
  };

  it('is the place of a key, from 1, the byte order mark not counted', () =>
    expect([place(['a']), place(['a', 0, 'cc']), place(['a', 0, 'cc', 'd'])]).toEqual([
      '2:1',
      '4:5',
      '4:10',
    ]));
  it('is the place of a value', () =>
    expect([place(['a'], 'value'), place(['a', 0, 'cc'], 'value'), place(['e'], 'value')]).toEqual([
      '3:3',
      '4:9',
      '5:3',
    ]));
  it('is the place of an item of a list', () =>
    expect([place(['a', 0]), place(['a', 0, 'cc', 'd', 1])]).toEqual(['3:5', '4:17']));
  it('is that of the innermost thing around what is missing', () =>
    expect([place(['a', 0, 'id']), place(['a', 7, 'b']), place(['x'])]).toEqual(['3:5', '2:1', '2:1']));
  it('is that of the problem when there is one', () =>
    expect(parseYaml('a: 1\na: 2').positionOf(['a'])).toEqual({ line: 2, column: 1 }));
});
