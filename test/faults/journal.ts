/** A small journal with something in it for every command to change, on Tuesday 24 November 2026. */
export const journal: Readonly<Record<string, string>> = {
  'lead.yaml': 'version: 1\nweek-starts: mon\n',
  'standards.yaml': `# mine
- id: prepare
  text: I come prepared to every meeting
  side: manage
  on: weekdays
  since: 2026-01-05
- id: thank
  text: I thank someone
  on: daily
  since: 2026-01-05
  until: 2026-10-31
`,
  'goals.yaml': `- id: delegate
  text: Delegate outcomes, not tasks
  since: 2026-10-01
  by: 2026-12-31
  measure: {of: demos run by others, from: 0, to: 8}
  status: active
`,
  'away.yaml': '- {from: 2026-12-24, to: 2027-01-02, why: holiday}\n',
  'days/2026/2026-11-20.yaml': 'opened: 2026-11-20T08:05:12+01:00\nclosed: 2026-11-20T18:05:12+01:00\n',
  'days/2026/2026-11-23.yaml': `opened: 2026-11-23T08:05:12+01:00   # by hand
commitments:
  - id: plan
    text: Send the plan
    status: open
  - {id: talk, text: Talk to Ana, due: 2026-11-25, status: open}
`,
};

/** A command line, what comes in through a pipe, and whether its journal is new. */
export interface Deed {
  readonly args: readonly string[];
  readonly input?: string;
  readonly empty?: boolean;
  /** A command that went well before. */
  readonly first?: readonly string[];
}

const checkIn = `close:
  2026-11-23:
    standards: {prepare: kept}
    commitments: {plan: kept, talk: {status: moved, to: 2026-11-27}}
    wins: [It landed]
intention: Decide once
commitments: [Write the follow-up]
wins: [{text: ran the demo, who: Sam}]
`;

const review = `answers: {standard: Listening}
focus: Fewer things, finished
`;

/** Every command that writes, once. `OUT` stands for the path of a file outside the journal. */
export const deeds: readonly Deed[] = [
  { args: ['init', '--standard', 'prepare', 'I answer within a day', '--goal', 'delegate'], empty: true },
  { args: ['win', 'It landed'], empty: true },
  { args: ['today', '--answers', '-'], input: checkIn },
  { args: ['commit', 'Ask Sam', '--due', 'wed', '--to', 'Sam', '--goal', 'delegate'] },
  { args: ['done', 'plan', '--spent', '3h'] },
  { args: ['miss', 'plan', '--cause', 'no-time', '--why', 'two incidents'] },
  { args: ['move', 'plan', 'friday', '--cause', 'blocked'] },
  { args: ['drop', 'talk', '--why', 'not needed'] },
  { args: ['win', 'It landed', '--who', 'Sam', '--goal', 'delegate'] },
  { args: ['step', 'delegate', 'Stayed silent', '--value', '3'] },
  { args: ['note', '-'], input: 'A thought\nof two lines\n' },
  { args: ['edit', '2026-11-22'] },
  { args: ['change', 'plan', '--text', 'Send the whole plan', '--to', 'Dana', '--yes'] },
  { args: ['change', 'talk', '--on', '2026-11-20', '--yes'] },
  { args: ['delete', '2026-11-23 commitment 1', '--yes'] },
  { args: ['standards', 'add', 'I answer within a day', '--lead'] },
  { args: ['standards', 'edit', 'prepare', '--text', 'I come prepared'] },
  { args: ['standards', 'retire', 'prepare'] },
  { args: ['standards', 'resume', 'thank'] },
  {
    args: ['goals', 'add', 'Listen', '--measure', 'talks', '--from', '0', '--to', '5', '--by', '2026-12-31'],
  },
  { args: ['goals', 'edit', 'delegate', '--text', 'Delegate'] },
  { args: ['goals', 'reach', 'delegate'] },
  { args: ['goals', 'drop', 'delegate'] },
  { args: ['away', '2026-11-30..2026-12-01', '--why', 'travel'] },
  { args: ['away', '2026-12-26', '--remove'] },
  { args: ['review', 'last week', '--answers', '-'], input: review },
  { first: ['win', 'It landed', '--on', '2026-11-23'], args: ['undo', '--yes'] },
  { args: ['export', 'this week', '-o', 'OUT', '--force'] },
];
