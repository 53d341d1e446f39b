import { writeYaml } from '../../src/store/yaml-write.ts';

/** What a terminal would obey, or what would turn, hide or pile up what stands around it. */
export const evil = [
  '\u001b[31mred\u001b[2J',
  '\u001b]0;title\u0007',
  '\u001bP1$r\u001b\\',
  '\u009b2J\u0085\u0090',
  '\u202egpj.exe\u2066',
  '\u200b\u2028\u2029\ufeff',
  '\r\b\b\b\u007f\u0000',
  `o${'\u0301'.repeat(400)}`,
  '\ufff9x\ufffb',
].join(' ');

/** What may never reach a terminal from stored text; line breaks aside. */
export const obeyed = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g;

const commitment = { id: 'plan', text: evil, to: evil, target: evil, side: 'lead', budget: '2h' };

/** A journal in which every text is evil, on Tuesday 24 November 2026. */
export const evilJournal: Readonly<Record<string, string>> = files({
  'standards.yaml': [
    { id: 'prepare', text: evil, on: 'daily', since: '2026-01-05', side: 'lead' },
    { id: 'thank', text: evil, on: '3 per week', until: '2026-10-31' },
  ],
  'goals.yaml': [
    {
      id: 'delegate',
      text: evil,
      since: '2026-10-01',
      by: '2026-12-31',
      measure: { of: evil, from: 0, to: 8 },
      status: 'active',
    },
    { id: 'listen', text: evil, since: '2026-10-01', ended: '2026-11-01', status: 'reached' },
  ],
  'away.yaml': [{ from: '2026-11-21', to: '2026-11-21', why: evil }],
  'days/2026/2026-11-17.yaml': {
    opened: '2026-11-17T08:05:12+01:00',
    closed: '2026-11-18T08:05:12+01:00',
    intention: evil,
    standards: { prepare: 'missed' },
    commitments: [
      { ...commitment, status: 'kept', done: '2026-11-17', spent: '3h', 'on-target': true },
      { ...commitment, id: 'talk', status: 'missed', cause: 'no-time', why: evil },
      { ...commitment, id: 'give', status: 'dropped', dropped: '2026-11-18', why: evil },
      {
        ...commitment,
        id: 'late',
        due: '2026-11-25',
        status: 'open',
        moved: [
          { on: '2026-11-17', from: '2026-11-17', to: '2026-11-19', cause: 'blocked', why: evil },
          { on: '2026-11-20', from: '2026-11-19', to: '2026-11-23', why: evil },
          { on: '2026-11-23', from: '2026-11-23', to: '2026-11-25', why: evil },
        ],
      },
    ],
    wins: [{ text: evil, who: evil, goal: 'delegate' }, { text: evil }],
    development: [
      { goal: 'delegate', text: evil, value: 3 },
      { goal: 'listen', text: evil, status: 'open' },
    ],
    lens: { change: { lead: evil, manage: evil } },
    notes: [{ at: '14:10', text: evil }],
    answers: { energy: evil, mood: 4 },
  },
  'days/2026/2026-11-23.yaml': {
    opened: '2026-11-23T08:05:12+01:00',
    commitments: [
      { ...commitment, id: 'next', status: 'open' },
      { ...commitment, id: 'more', status: 'open' },
    ],
  },
  'reviews/2026-W46.yaml': {
    opened: '2026-11-16T08:05:12+01:00',
    closed: '2026-11-16T08:25:12+01:00',
    answers: { standard: evil, other: evil },
    carried: { late: 'shrink' },
    hard: { id: 'no', text: evil, why: evil, answer: evil },
    standard: { id: 'prepare', choice: 'keep' },
    focus: evil,
  },
});

/** Files that do not read or do not fit, each in its own evil way. */
export const evilFiles: Readonly<Record<string, string>> = {
  'an alias bomb': `${Array.from(
    { length: 12 },
    (_, level) => `a${level}: &a${level} [${`*a${level - 1},`.repeat(10)}]`,
  )
    .join('\n')
    .replace('*a-1,'.repeat(10), 'x')}\n`,
  'lists 10,000 deep': '['.repeat(10_000),
  'maps 10,000 deep': Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth % 500)}a:`).join('\n'),
  'braces 10,000 deep': '{a: '.repeat(10_000),
  'quotes that never end': `a: "${'x'.repeat(300_000)}`,
  'a million commas': `a: [${','.repeat(1_000_000)}]`,
  'five million characters': `# ${'x'.repeat(5_000_000)}\n`,
  'a key of __proto__': '__proto__: {polluted: true}\nintention: 3\n',
  'a key of constructor':
    'constructor: {prototype: {polluted: true}}\nstandards: {__proto__: kept}\nintention: [x]\n',
  'a merge of __proto__': '<<: {__proto__: {polluted: true}}\nintention: {}\n',
  'tags of other languages':
    'a: !!js/function "() => process.exit(3)"\nb: !ruby/object:X {}\nintention: [1]\n',
  'text of controls': `intention: ${JSON.stringify(evil).replaceAll('"', '')}\u001b[31m: x: [\n`,
  'words that do not fit': `commitments:\n  - {id: a, text: b, status: "\\e[31m\\u202e\\x9b\\u0085"}\n`,
  'git conflict marks': '<<<<<<< ours\nintention: a\n=======\nintention: b\n>>>>>>> theirs\n',
  'a zip': 'PK\u0003\u0004\u0014\u0000\u0008',
};

function files(data: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([path, said]) =>
      said === undefined ? [] : [[path, writeYaml(said as Parameters<typeof writeYaml>[0])]],
    ),
  );
}
