// Files of every kind, valid and broken, for both readers to judge. The first line of each is its schema's.
const entry = `opened: 2026-11-23T08:05:12+01:00   # by hand
closed: 2026-11-24T08:02:40+01:00
intention: Decide once
standards: {prepare: kept, listen-first: missed}
commitments:
  - id: k3f9
    text: Send the plan
    side: manage
    due: 2026-11-23
    budget: 2h
    status: kept
    on-target: true
    moved:
      - {on: 2026-11-23, from: 2026-11-23, to: 2026-11-25, cause: no-time}
wins:
  - text: Landed
    who: Sam
development:
  - {goal: delegate, text: Handed over, value: 3}
lens: {change: {lead: Yes I do, manage: Not yet}}
notes:
  - {at: "14:10", text: A thought}
answers: {energy: 4, mood: good, calm: true}
mine: {kept: as it is}
`;
const standards =
  '- id: prepare\n  text: I come prepared\n  on: weekdays\n  since: 2026-01-05\n- id: thank\n  text: I thank\n  on: 3 per week\n- id: walk\n  text: I walk\n  on: [mon, thu]\n';
const goals =
  '- id: delegate\n  text: Delegate\n  by: 2026-12-31\n  measure: {of: demos, from: 0, to: 8}\n  status: active\n';
const review =
  'opened: 2026-11-23T08:05:12+01:00\nanswers:\n  standard: Listening\ncarried: {k3f9: shrink}\nhard: {id: no, text: What, why: because}\nfocus: Fewer things\n';

const changed = (kind, text, ...pairs) => [
  { kind, text },
  ...pairs.map(([old, now, beyond = false]) => {
    if (!text.includes(old)) throw new Error(`no "${old}" in ${text}`);
    return { kind, text: text.replace(old, now), beyond };
  }),
];

/** {kind, text} each; `beyond`: the server takes it for valid, for it knows no calendar. */
export const files = [
  ...changed(
    'entry',
    entry,
    ['opened: 2026-11-23T08:05:12+01:00', 'opened: yesterday'],
    ['intention: Decide once', 'intention: [a]'],
    ['intention: Decide once', 'intention: ""'],
    ['listen-first: missed', 'listen-first: kpet'],
    ['prepare: kept', '"two words": kept'],
    ['    text: Send the plan\n', ''],
    ['text: Send the plan', 'text: 3'],
    ['side: manage', 'side: boss'],
    ['due: 2026-11-23', 'due: 2026-02-30', true],
    ['due: 2026-11-23', 'due: tomorrow'],
    ['budget: 2h', 'budget: 2 hours'],
    ['status: kept', 'status: kpet'],
    ['on-target: true', 'on-target: maybe'],
    ['cause: no-time', 'cause: lazy'],
    ['to: 2026-11-25', 'to: 25'],
    ['- text: Landed\n    who', '- who'],
    ['value: 3', 'value: three'],
    ['lens: {change', 'lens: {change: 3, vision'],
    ['"14:10"', '"25:00"'],
    ['mood: good', 'mood: [a]'],
    ['wins:\n', 'wins: yes\nwons:\n'],
    ['id: k3f9', 'id: "a b"'],
    ['wins:', 'wins: ]'],
    ['commitments:', ' commitments:'],
    ['notes:\n', 'notes: {a: [b}\n'],
  ),
  { kind: 'entry', text: '' },
  { kind: 'entry', text: '[]\n' },
  { kind: 'entry', text: 'just words\n' },
  { kind: 'entry', text: 'commitments:\nwins:\n' },
  ...changed(
    'standards',
    standards,
    ['on: weekdays', 'on: 8 per week'],
    ['[mon, thu]', '[someday]'],
    ['[mon, thu]', '[]'],
    ['  text: I thank\n', ''],
    ['2026-01-05', '5.1.2026'],
    ['- id: thank', '- ids: thank'],
  ),
  ...changed(
    'goals',
    goals,
    ['status: active', 'status: done'],
    ['from: 0, to: 8', 'from: 0'],
    ['to: 8', 'to: many'],
    ['by: 2026-12-31', 'by: 2026-13-31'],
  ),
  ...changed(
    'away',
    '- {from: 2026-12-24, to: 2027-01-02, why: holiday}\n- from: 2027-02-01\n  to: 2027-02-02\n',
    ['  to: 2027-02-02\n', ''],
    ['holiday', '3'],
    ['- from', '-\n- from'],
  ),
  ...changed(
    'lead',
    'version: 1\nweek-starts: mon\nday-starts: "04:00"\nlenses: true\n',
    ['version: 1', 'version: 2'],
    ['mon', 'fri'],
    ['"04:00"', '"13:00"'],
    ['lenses: true', 'lenses: 3'],
  ),
  ...changed(
    'review',
    review,
    ['opened: 2026-11-23T08:05:12+01:00', 'opened: 3'],
    ['standard: Listening', 'standard: [x]'],
    ['shrink', 'shrunk'],
    ['why: because', 'who: me'],
    ['focus: Fewer things', 'focus: {a: b}'],
  ),
];
