import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/store/yaml-write.ts';

const lines = (...written: string[]) => `${written.join('\n')}\n`;

describe('writeYaml', () => {
  it('writes a file as a person would', () => {
    const entry = {
      wins: [{ text: 'Sam ran the demo alone', who: 'Sam', goal: undefined }],
      opened: '2026-11-23T08:05:12+01:00',
      commitments: [{ id: 'k3f9', 'on-target': true, moved: [{ on: '2026-11-23', why: 'two, no: three' }] }],
      lens: { change: { lead: 'first\nsecond' } },
      notes: [{ at: '14:10', text: 'hm' }],
      more: {},
    };
    const style = {
      order: ['opened', 'commitments', 'wins'],
      flow: (path: readonly (string | number)[]) => path.at(-2) === 'moved',
      quoted: (path: readonly (string | number)[]) => path.at(-1) === 'text',
    };
    expect(writeYaml(entry, style)).toBe(
      lines(
        'opened: 2026-11-23T08:05:12+01:00',
        'commitments:',
        '  - id: k3f9',
        '    on-target: true',
        '    moved:',
        '      - {on: 2026-11-23, why: "two, no: three"}',
        'wins:',
        '  - text: "Sam ran the demo alone"',
        '    who: Sam',
        'lens:',
        '  change:',
        '    lead: |-',
        '      first',
        '      second',
        'notes:',
        '  - at: "14:10"',
        '    text: "hm"',
        'more: {}',
      ),
    );
  });

  it('writes lists in lists, and a list as a whole file', () =>
    expect(writeYaml([['a', ['b']], [], { c: [] }, 'd\ne'])).toBe(
      lines('- - a', '  - - b', '- []', '- c: []', '- |-', '  d', '  e'),
    ));

  it('writes one thing as a whole file', () =>
    expect([writeYaml('a\nb'), writeYaml(null), writeYaml([]), writeYaml(-0)]).toEqual([
      '"a\\nb"\n',
      'null\n',
      '[]\n',
      '-0\n',
    ]));

  it('refuses what a file cannot say', () =>
    expect(() => writeYaml({ ['__proto__']: 1 })).toThrow('this cannot be written as YAML'));
});

describe('a string', () => {
  it.each([
    '2026-11-23',
    '2026-11-23T08:05:12+01:00',
    '2h',
    '1h30m',
    '3 per week',
    "it's",
    'a:b',
    'a#b',
    'naïve – 日本',
    'k3f9',
    'e5a',
    'Mon, Tue [x]',
  ])('stays plain: %s', (text) => expect(writeYaml({ a: text })).toBe(`a: ${text}\n`));

  it.each([
    '',
    ' a',
    'a ',
    'yes',
    'No',
    'ON',
    'off',
    'y',
    'true',
    '~',
    'null',
    '12',
    '1_000',
    '1,000',
    '1.5',
    '.5',
    '2e5',
    'e5',
    'E-9',
    '0x1f',
    '0o7',
    '.inf',
    '14:10',
    '190:20:30',
    '2026-1-2',
    '2026-11-23 08:05',
    'a: b',
    'a #b',
    'a:',
    '- a',
    '-a',
    '? a',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    "'a",
    '"a',
    '%a',
    '@a',
    '`a',
    '[a',
    '{a',
    '---',
    '...',
    '=',
    '<<',
  ])('gets quotes: %j', (text) => expect(writeYaml({ a: text })).toBe(`a: ${JSON.stringify(text)}\n`));

  it.each([
    ['a\tb', '"a\\tb"'],
    ['a\r\nb', '"a\\r\\nb"'],
    ['a\u0085b\u2028c\uFEFFd\u0000', '"a\\u0085b\\u2028c\\ufeffd\\u0000"'],
    ['\ud83d', '"\\ud83d"'],
    ['a\n', '"a\\n"'],
    ['\na', '"\\na"'],
    [' a\nb', '" a\\nb"'],
    ['a \nb', '"a \\nb"'],
    ['a\n \nb', '"a\\n \\nb"'],
  ])('is escaped where a reader might lose something: %j', (text, written) =>
    expect(writeYaml({ a: text })).toBe(`a: ${written}\n`),
  );

  it('of several lines is a block, and never folded', () =>
    expect(writeYaml({ a: `# one: ${'x '.repeat(99)}y\n\n  three`, b: [`c\nd`] })).toBe(
      lines('a: |-', `  # one: ${'x '.repeat(99)}y`, '', '    three', 'b:', '  - |-', '    c', '    d'),
    ));

  it('between brackets has no bare commas and brackets', () =>
    expect(writeYaml({ a: ['b, c', 'd]', 'e\nf', 'g'] }, { flow: () => true })).toBe(
      '{a: ["b, c", "d]", "e\\nf", g]}\n',
    ));

  it('as a key stays plain for a word such as on, not for a number', () =>
    expect(writeYaml({ on: 1, '12': 2, 'a: b': 3, null: 4 })).toBe(
      lines('"12": 2', 'on: 1', '"a: b": 3', '"null": 4'),
    ));
});
