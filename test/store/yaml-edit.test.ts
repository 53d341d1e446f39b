import { describe, expect, it } from 'vitest';
import { type Change, editYaml, type Style } from '../../src/store/yaml-edit.ts';

const entry = `# yaml-language-server: $schema=entry.schema.json
opened: 2026-11-23T08:05:12+01:00

# what I am here for
intention: >
  Decide once,
  then support the team.
standards:
  prepare: kept     # it was close
  # about listening
  'listen-first': "missed"
commitments:
  - id: k3f9                  # short, random
    text: Send the Q1 plan to finance
    unknown: {kept: as-is}
    status: open
    # call Dana first
  - id: p7qa
    text: Ask Sam for feedback
    moved:
      - {on: 2026-11-23, from: 2026-11-23, to: 2026-11-25, why: two incidents}
    status: open

wins:
- text: Sam ran the demo alone   # and it landed
  who: Sam
development:
lens: {change: {lead: slower, manage: faster}}
notes:
  - {at: "14:10", text: hm}
answers: {}
# the end
`;

const style: Style = {
  order: [
    'opened',
    'closed',
    'intention',
    'standards',
    'commitments',
    'wins',
    'development',
    'lens',
    'notes',
    'answers',
  ],
  flow: (path) => path.at(-2) === 'moved',
  quoted: (path) => path.at(-1) === 'at',
};

/** The entry after one change, beside the entry with one piece of its text replaced. */
const both = (change: Change, piece: string, by: string) => {
  expect(entry.split(piece)).toHaveLength(2);
  return [editYaml(entry, [change], style), entry.replace(piece, () => by)] as const;
};
const edit = (source: string, ...changes: Change[]) => editYaml(source, changes);

describe('an edit of an entry', () => {
  it.each<[string, Change, string, string]>([
    [
      'closes the day',
      { set: ['closed'], to: '2026-11-24T08:02:40+01:00' },
      '+01:00\n',
      '+01:00\nclosed: 2026-11-24T08:02:40+01:00\n',
    ],
    ['changes a verdict', { set: ['standards', 'prepare'], to: 'missed' }, 'kept     #', 'missed     #'],
    ['keeps the quotes', { set: ['standards', 'listen-first'], to: 'kept' }, '"missed"', '"kept"'],
    [
      'adds a verdict',
      { set: ['standards', 'calm'], to: 'untested' },
      '"missed"\n',
      '"missed"\n  calm: untested\n',
    ],
    [
      'replaces a folded text',
      { set: ['intention'], to: 'Rest.' },
      '>\n  Decide once,\n  then support the team.\n',
      'Rest.\n',
    ],
    [
      'writes several lines as a block',
      { set: ['intention'], to: 'Rest.\nThen: go.' },
      '>\n  Decide once,\n  then support the team.\n',
      '|-\n  Rest.\n  Then: go.\n',
    ],
    [
      'settles a commitment',
      { set: ['commitments', { id: 'k3f9' }, 'status'], to: 'kept' },
      'status: open\n    # call',
      'status: kept\n    # call',
    ],
    [
      'says more of a commitment',
      { set: ['commitments', { id: 'k3f9' }, 'on-target'], to: true },
      '# call Dana first\n',
      '# call Dana first\n    on-target: true\n',
    ],
    [
      'adds a commitment',
      { append: ['commitments'], item: { id: 'a2c4', text: 'Yes: go', to: undefined, status: 'open' } },
      'status: open\n\n',
      'status: open\n  - id: a2c4\n    text: "Yes: go"\n    status: open\n\n',
    ],
    [
      'moves a commitment again',
      { append: ['commitments', { id: 'p7qa' }, 'moved'], item: { on: '2026-11-25', why: 'sick, again' } },
      'two incidents}\n',
      'two incidents}\n      - {on: 2026-11-25, why: "sick, again"}\n',
    ],
    [
      'moves a commitment for the first time',
      { append: ['commitments', { id: 'k3f9' }, 'moved'], item: { on: '2026-11-25' } },
      '# call Dana first\n',
      '# call Dana first\n    moved:\n      - {on: 2026-11-25}\n',
    ],
    [
      'adds a win to a list that is not indented',
      { append: ['wins'], item: { text: 'Rested' } },
      '  who: Sam\n',
      '  who: Sam\n- text: Rested\n',
    ],
    [
      'begins a list that was empty',
      { append: ['development'], item: { goal: 'calm', value: 3 } },
      'development:\n',
      'development:\n  - goal: calm\n    value: 3\n',
    ],
    [
      'answers a lens',
      { set: ['lens', 'change', 'lead'], to: 'slow, slower' },
      'lead: slower',
      'lead: "slow, slower"',
    ],
    [
      'answers another lens',
      { set: ['lens', 'vision', 'lead'], to: 'far' },
      'faster}}',
      'faster}, vision: {lead: far}}',
    ],
    [
      'adds a note in the way of the others',
      { append: ['notes'], item: { at: '9:05', text: 'hm' } },
      'text: hm}\n',
      'text: hm}\n  - {at: "9:05", text: hm}\n',
    ],
    [
      'fills a map that was empty',
      { set: ['answers', 'energy'], to: 4 },
      'answers: {}',
      'answers:\n  energy: 4',
    ],
    [
      'takes a verdict away, not the comment above it',
      { remove: ['standards', 'listen-first'] },
      '  \'listen-first\': "missed"\n',
      '',
    ],
    [
      'takes the first key of an item away',
      { remove: ['commitments', { id: 'k3f9' }, 'id'] },
      '- id: k3f9                  # short, random\n    text',
      '- text',
    ],
    [
      'takes a commitment away, not the comment in it',
      { remove: ['commitments', { id: 'k3f9' }] },
      '  - id: k3f9                  # short, random\n    text: Send the Q1 plan to finance\n    unknown: {kept: as-is}\n    status: open\n',
      '',
    ],
    [
      'takes the last win away',
      { remove: ['wins', 0] },
      'wins:\n- text: Sam ran the demo alone   # and it landed\n  who: Sam\n',
      'wins: []\n',
    ],
    ['takes a key away between brackets', { remove: ['lens', 'change', 'lead'] }, 'lead: slower, ', ''],
    ['takes the last key away between brackets', { remove: ['notes', 0, 'text'] }, ', text: hm', ''],
    ['takes a whole list away', { remove: ['notes'] }, 'notes:\n  - {at: "14:10", text: hm}\n', ''],
    [
      'changes only what differs',
      { set: ['wins', 0], to: { text: 'Sam ran the demo alone', who: 'Sam and Kim' } },
      'who: Sam',
      'who: Sam and Kim',
    ],
  ])('%s', (_, change, piece, by) => {
    const [after, wanted] = both(change, piece, by);
    expect(after).toBe(wanted);
  });

  it.each<Change>([
    { set: ['standards', 'prepare'], to: 'kept' },
    { set: ['commitments', 0, 'unknown'], to: { kept: 'as-is', left: undefined } },
    { set: ['answers'], to: {} },
    { remove: ['commitments', { id: 'none' }] },
    { remove: ['lens', 'vision', 'lead'] },
    { remove: ['wins', 1] },
  ])('that changes nothing leaves the text as it is: %j', (change) =>
    expect(editYaml(entry, [change], style)).toBe(entry),
  );

  it('may be several changes, one after another', () =>
    expect(
      edit('', { append: ['wins'], item: { id: 'a' } }, { set: ['wins', { id: 'a' }, 'text'], to: 'b' }),
    ).toBe('wins:\n  - id: a\n    text: b\n'));
});

describe('a new top-level key', () => {
  const put = (source: string, key: string) =>
    editYaml(source, [{ set: [key], to: 1 }], { order: ['a', 'b', 'c'] });
  it('goes after the one before it in order', () =>
    expect(put('c: 3\na: 1\nz: 0\n', 'b')).toBe('c: 3\na: 1\nb: 1\nz: 0\n'));
  it('goes before a later one', () =>
    expect(put('z: 0\n\n# of c\nc: 3\n', 'b')).toBe('z: 0\n\nb: 1\n# of c\nc: 3\n'));
  it('goes below the comment at the top of the file', () =>
    expect(put('# top\nb: 2\n', 'a')).toBe('# top\na: 1\nb: 2\n'));
  it('goes last when the order does not know it', () =>
    expect(put('c: 3\n# end\n', 'x')).toBe('c: 3\nx: 1\n# end\n'));
});

describe('a file that says nothing yet', () => {
  it.each([
    ['', 'a: 1\n'],
    ['\uFEFF', '\uFEFFa: 1\n'],
    ['# c\n', '# c\na: 1\n'],
    ['# c', '# c\na: 1'],
    ['# c\r\n\r\n', '# c\r\n\r\na: 1\r\n'],
    ['---\n', '---\na: 1\n'],
    ['---', '---\na: 1'],
    ['--- # c\n...\n# d\n', '--- # c\na: 1\n...\n# d\n'],
    ['{}\n', 'a: 1\n'],
    ['--- {} # c\n', '--- \na: 1 # c\n'],
    ['{ # c\n}\n', '{a: 1 # c\n}\n'],
    ['~\n', 'a: 1\n'],
  ])('begins well: %j', (source, after) => expect(edit(source, { set: ['a'], to: 1 })).toBe(after));
});

describe('a list that is the whole file', () => {
  const standards =
    '# mine\n- id: prepare\n  text: I come prepared   # always\n  on: weekdays\n\n- id: calm\n  text: I stay calm';
  it('takes another item', () =>
    expect(edit(standards, { append: [], item: { id: 'x', on: ['mon', 'thu'] } })).toBe(
      `${standards}\n- id: x\n  on:\n    - mon\n    - thu`,
    ));
  it('is edited by id', () =>
    expect(edit(standards, { set: [{ id: 'prepare' }, 'until'], to: '2026-11-23' })).toBe(
      standards.replace('weekdays\n', 'weekdays\n  until: 2026-11-23\n'),
    ));
  it('loses an item', () =>
    expect(edit(standards, { remove: [{ id: 'calm' }] })).toBe(
      standards.slice(0, standards.indexOf('\n- id: calm')),
    ));
  it('loses its last item', () => expect(edit('# c\n- a # b\n', { remove: [0] })).toBe('# c\n[]\n'));
  it('is begun', () => expect(edit('# c\n', { append: [], item: { id: 'x' } })).toBe('# c\n- id: x\n'));
});

describe('the hand of the file', () => {
  it.each<[string, string, Change, string]>([
    [
      'ends of lines',
      'a:\r\n  - b\r\n',
      { append: ['a'], item: 'c\nd' },
      'a:\r\n  - b\r\n  - |-\r\n    c\r\n    d\r\n',
    ],
    ['no end of the last line', 'a:\n  b: 1', { set: ['a', 'c'], to: 2 }, 'a:\n  b: 1\n  c: 2'],
    [
      'its indentation',
      'a:\n    b: 1\n',
      { set: ['c'], to: { d: ['e'] } },
      'a:\n    b: 1\nc:\n    d:\n        - e\n',
    ],
    ['its lists without indentation', 'a:\n- b\n', { set: ['c'], to: ['d'] }, 'a:\n- b\nc:\n- d\n'],
    [
      'its width of dashes',
      'a:\n  -   b: 1\n      c: 2\n',
      { append: ['a'], item: { b: 3, c: 4 } },
      'a:\n  -   b: 1\n      c: 2\n  -   b: 3\n      c: 4\n',
    ],
    ['single quotes', "a: 'b'\n", { set: ['a'], to: "it's: new" }, "a: 'it''s: new'\n"],
    ['no quotes that cannot say it', "a: 'b'\n", { set: ['a'], to: 'c\td' }, 'a: "c\\td"\n'],
    [
      'a comment beside a list that is filled',
      'a: []  # none\nb: 1\n',
      { append: ['a'], item: 'c' },
      'a:  # none\n  - c\nb: 1\n',
    ],
    [
      'comments below a key that is filled',
      'a:\n  # none\nb: 1\n',
      { append: ['a'], item: 'c' },
      'a:\n  # none\n  - c\nb: 1\n',
    ],
    [
      'brackets on many lines',
      'a: [\n  b, # one\n  c # two\n]\n',
      { append: ['a'], item: 'd' },
      'a: [\n  b, # one\n  c, d # two\n]\n',
    ],
    [
      'brackets when an item goes',
      'a: [\n  b, # one\n  # of c\n  c # two\n]\n',
      { remove: ['a', 1] },
      'a: [\n  b, # one\n  # of c\n]\n',
    ],
    [
      'a key between brackets without a value',
      'a: {b, c: }\n',
      { set: ['a', 'b'], to: 1 },
      'a: {b: 1, c: }\n',
    ],
    ['an anchor that nothing needs', 'a: &x b\n', { set: ['a'], to: ['c'] }, 'a: &x\n  - c\n'],
    ['an alias of something else', 'a: &x b\nc: *x\n', { set: ['c'], to: 'd' }, 'a: &x b\nc: d\n'],
    ['a question mark', '? a\n: b\n? c\n: d\n', { set: ['a'], to: 'e' }, '? a\n: e\n? c\n: d\n'],
    ['all keys of a text block', 'a: |+\n  b\n\nc: 1\n', { remove: ['c'] }, 'a: |+\n  b\n\n'],
    [
      'a comment that would become text',
      'a: |\n  b\nc: 1\n    # of c\n',
      { remove: ['c'] },
      'a: |\n  b\n# of c\n',
    ],
  ])('is kept: %s', (_, before, change, after) => expect(edit(before, change)).toBe(after));
});

describe('an edit that cannot be made', () => {
  const failing = (source: string, change: Change) => {
    try {
      return edit(source, change);
    } catch (thrown) {
      return thrown;
    }
  };
  const tooClose = 'this edit cannot be made without touching something else in the file';

  it.each<[string, Change, string, string]>([
    ['a: &x b\nc: *x\n', { set: ['a'], to: 'd' }, tooClose, 'Make it by hand in an editor: set a.'],
    ['a: &x b\nc: *x\n', { remove: ['a'] }, tooClose, 'Make it by hand in an editor: remove a.'],
    ['a: &x [1]\nc: *x\n', { append: ['c'], item: 2 }, tooClose, 'Make it by hand in an editor: add to c.'],
    ['a: 1\n', { set: ['__proto__'], to: 1 }, tooClose, 'Make it by hand in an editor: set __proto__.'],
    [
      'a: 1\n',
      { set: ['w', { id: 'k3f9' }, 'b'], to: 1 },
      'w k3f9 b is not in the file',
      'Look at the file with an editor; lead left it as it was.',
    ],
    [
      'a: [1]\n',
      { set: ['a', 1], to: 1 },
      'a 1 is not in the file',
      'Look at the file with an editor; lead left it as it was.',
    ],
    [
      'a: b\n',
      { set: ['a', 'c'], to: 1 },
      'a is not a map of keys and values',
      'Look at the file with an editor; lead left it as it was.',
    ],
    [
      'a: b\n',
      { append: ['a'], item: 1 },
      'a is not a list',
      'Look at the file with an editor; lead left it as it was.',
    ],
    [
      'a: 1\na: 2\n',
      { set: ['b'], to: 1 },
      'line 2, column 1: the key "a" is there twice',
      'Mend the file in an editor first; lead left it as it was.',
    ],
  ])('is refused: %j %j', (source, change, message, hint) =>
    expect(failing(source, change)).toMatchObject({ name: 'LeadError', failure: 'failed', message, hint }),
  );
});

it('keeps the comment beside a text that stands below its key when a text block takes its place', () => {
  const [before, after] = [
    'a: 1\nb: # why\n  old  # mine\nc: 3\n',
    'a: 1\nb: |- # why\n  two\n  lines\n# mine\nc: 3\n',
  ];
  expect(editYaml(before, [{ set: ['b'], to: 'two\nlines' }])).toBe(after);
});

it.each([
  ['new', 'a: &n # why\n  new\nb: 2\n'],
  ['two\nlines', 'a: &n |- # why\n  two\n  lines\nb: 2\n'],
  [{ c: 1 }, 'a: &n # why\n  c: 1\nb: 2\n'],
])('keeps the comment between an anchor and what it stands for when that becomes %j', (to, after) => {
  expect(editYaml('a: &n # why\n  old\nb: 2\n', [{ set: ['a'], to }])).toBe(after);
});

it.each([
  ['a: [x, &n # why\n  old, y]\n', 'new', 'a: [x, &n # why\n  new, y]\n'],
  ['a: [x, &n # why\n  old, y]\n', { c: 1 }, 'a: [x, &n # why\n  {c: 1}, y]\n'],
  ['a: [x, !!str # why\n  old # mine\n  , y]\n', 'new', 'a: [x, # why\n  new # mine\n  , y]\n'],
  ['a: [x, &n !!str # why\n  old, y]\n', 'new', 'a: [x, &n # why\n  new, y]\n'],
])('keeps the comment between brackets in %j when that becomes %j', (before, to, after) => {
  expect(editYaml(before, [{ set: ['a', 1], to }])).toBe(after);
});

it.each([
  ['a: !!str # why\n  old\nb: 2\n', 'new', 'a: # why\n  new\nb: 2\n'],
  ['a: !!str # why\n  old\nb: 2\n', 'two\nlines', 'a: |- # why\n  two\n  lines\nb: 2\n'],
  ['a: !!str # why\n  old\nb: 2\n', { c: 1 }, 'a: # why\n  c: 1\nb: 2\n'],
  ['a: &n !!str # why\n  old\nb: 2\n', 'new', 'a: &n # why\n  new\nb: 2\n'],
  ['a: !!str &n  # why\n  old\nb: 2\n', 'new', 'a: &n  # why\n  new\nb: 2\n'],
])('keeps the comment behind the tag in %j when that becomes %j', (before, to, after) => {
  expect(editYaml(before, [{ set: ['a'], to }])).toBe(after);
});
