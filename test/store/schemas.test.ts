import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/store/decode.ts';
import { exportSchemas } from '../../src/store/export-file.ts';
import { schemas } from '../../src/store/schemas.ts';
import { writeYaml } from '../../src/store/yaml-write.ts';

const ajv = new Ajv({ strict: false, allErrors: false, unicodeRegExp: true });
formats.default(ajv);
type Name = keyof typeof schemas;
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [
    name,
    ajv.compile(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }) as object),
  ]),
) as unknown as Record<Name, (data: unknown) => boolean>;

/** What lead itself says of `data`, written to a file. */
const fits = (name: Name, data: object) =>
  decode('x.yaml', writeYaml(data as never), schemas[name]).unread.length === 0;

const sample = {
  opened: '2026-11-23T08:05:12+01:00',
  closed: '2026-11-24T08:02:40+01:00',
  intention: 'Decide once',
  standards: { prepare: 'kept', 'listen-first': 'missed' },
  commitments: [
    {
      id: 'k3f9',
      text: 'Send the plan',
      side: 'manage',
      to: 'Dana',
      due: '2026-11-23',
      budget: '2h',
      target: 'numbers',
      status: 'kept',
      done: '2026-11-23',
      spent: '3h',
      'on-target': true,
      moved: [{ on: '2026-11-23', from: '2026-11-23', to: '2026-11-25', cause: 'no-time', why: 'two' }],
    },
  ],
  wins: [{ text: 'Landed', who: 'Sam', goal: 'delegate' }],
  development: [{ goal: 'delegate', text: 'Handed over', value: 3 }],
  lens: { change: { lead: 'Yes', manage: 'No' } },
  notes: [{ at: '14:10', text: 'x' }],
  answers: { energy: 4 },
  unknown: { kept: true },
};

describe('the JSON Schemas', () => {
  it('stand as the build makes them, one for each kind of file and of export', () => {
    for (const name of [...Object.keys(schemas), ...Object.keys(exportSchemas)]) {
      expect(JSON.parse(readFileSync(`dist/schemas/${name}.json`, 'utf8')).title).toBe(`lead: ${name}`);
    }
  });

  it('accept an entry with everything in it, as lead does', () =>
    expect([validators.entry(sample), fits('entry', sample)]).toEqual([true, true]));

  it.each([
    ['entry', { opened: 'yesterday' }],
    ['entry', { closed: '2026-11-24 08:02' }],
    ['entry', { standards: { prepare: 'kpet' } }],
    ['entry', { standards: { 'two words': 'kept' } }],
    ['entry', { commitments: [{ text: 'no id' }] }],
    ['entry', { commitments: [{ id: 'a', text: '  ' }] }],
    ['entry', { commitments: [{ id: 'a', text: 'x', due: '2026-02-30' }] }],
    ['entry', { commitments: [{ id: 'a', text: 'x', budget: '2 hours' }] }],
    ['entry', { commitments: { id: 'a' } }],
    ['entry', { notes: [{ at: '25:00', text: 'x' }] }],
    ['entry', { development: [{ goal: 'g', text: 'x', value: 'three' }] }],
    ['standards', [{ id: 'a', text: 'x', on: '8 per week' }]],
    ['standards', [{ id: 'a', text: 'x', on: ['someday'] }]],
    ['goals', [{ id: 'a', text: 'x', status: 'done' }]],
    ['goals', [{ id: 'a', text: 'x', measure: { of: 'y', from: 0 } }]],
    ['away', [{ from: '2026-12-24' }]],
    ['lead', { version: 2 }],
    ['lead', { 'day-starts': '13:00' }],
  ] as const)('refuse in %s what lead refuses: %o', (name, data) =>
    expect([validators[name](data), fits(name, data)]).toEqual([false, false]),
  );

  it('agree with lead on entries that were changed anywhere', () => {
    const leaves = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({}),
    );
    const keys = Object.keys(sample) as (keyof typeof sample)[];
    const commitmentKeys = Object.keys(sample.commitments[0]!);
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom(...commitmentKeys),
        leaves,
        fc.boolean(),
        (key, inner, leaf, deep) => {
          const data = deep
            ? { ...sample, commitments: [{ ...sample.commitments[0], [inner]: leaf }] }
            : { ...sample, [key]: leaf };
          expect(validators.entry(data)).toBe(fits('entry', data));
        },
      ),
      { numRuns: 500 },
    );
  });
});
