import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../src/store/yaml-file.ts';
import { type Value, writeYaml } from '../../src/store/yaml-write.ts';

const numRuns = Number(process.env['LAW_RUNS'] ?? 300);
const marks = fc.constantFrom(
  ...'-?:,[]{}#&*!|>\'"%@`=<~+._0123456789eExXoyYnN \t\n\r\\\u0085\u00a0\u2028\ufeff\ud800é日😀'.match(
    /[\s\S]/gu,
  )!,
);
const texts = fc.oneof(
  fc.string({ unit: marks, maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(fc.string({ unit: fc.constantFrom(' ', 'a', '#', ': ', '- '), maxLength: 3 }), { maxLength: 4 })
    .map((lines) => lines.join('\n')),
  fc.constantFrom(
    'yes',
    'Off',
    'null',
    '1e3',
    'e5',
    '0b1',
    '12:30:45',
    '1_0',
    '.5',
    '-.inf',
    '+1',
    '2026-11-23',
    'on',
  ),
);
const keys = texts.filter((text) => text !== '__proto__');
const values = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;

it('gives back every value, on lines of its own or between brackets', () => {
  fc.assert(
    fc.property(values, fc.nat(4), (value, flowFrom) => {
      const text = writeYaml(value, { flow: (path) => path.length >= flowFrom });
      expect(parseYaml(text).data).toStrictEqual(value);
    }),
    { numRuns },
  );
});

it('gives back every string to readers of YAML 1.1 and 1.2', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, flow) => {
      const written = writeYaml([text], { flow: () => flow });
      expect(parse(written)).toEqual([text]);
      if (!/^\d{4}-/.test(text)) expect(parse(written, { version: '1.1' })).toEqual([text]);
    }),
    { numRuns },
  );
});
