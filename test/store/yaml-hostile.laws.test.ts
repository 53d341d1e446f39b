import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LeadError } from '../../src/errors.ts';
import { type Change, editYaml } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-file.ts';
import { scenes } from './yaml-scenes.ts';

const numRuns = Number(process.env['LAW_RUNS'] ?? 300);
const bits = fc.oneof(
  fc.constantFrom(
    '\n',
    '  ',
    '\t',
    '- ',
    ': ',
    ':',
    '? ',
    ' #',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a1 ',
    '*a1',
    '!!str ',
    '!<x> ',
  ),
  fc.constantFrom(
    '|',
    '>+\n',
    '\n---\n',
    '\n...\n',
    '%',
    '\r\n',
    '\r',
    '\u0000',
    '\uFEFF',
    '\u2028',
    '\n__proto__: ',
    '<<: ',
    '\x1f',
    '@',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const wounds = fc.array(fc.record({ at: fc.nat(), gone: fc.oneof(fc.constant(0), fc.nat(20)), bit: bits }), {
  minLength: 1,
  maxLength: 4,
});
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    set: fc.array(fc.oneof(fc.nat(2), fc.constantFrom('k1', 'k2', 'k5')), { maxLength: 3 }),
    to: fc.constantFrom('x', 'x\ny', { k1: ['x'] }, []),
  }),
  fc.record({
    append: fc.array(fc.oneof(fc.nat(2), fc.constantFrom('k1', 'k2', 'k5')), { maxLength: 2 }),
    item: fc.constantFrom('x', { k1: 'x\ny' }),
  }),
  fc.record({ remove: fc.array(fc.oneof(fc.nat(2), fc.constantFrom('k1', 'k2', 'k5')), { maxLength: 3 }) }),
);

it('says of a wounded file what is wrong, or edits it, or refuses, and never breaks down', () => {
  fc.assert(
    fc.property(scenes, wounds, changes, ({ source }, cuts, change) => {
      const text = cuts.reduce((before, { at, gone, bit }) => {
        const from = at % (before.length + 1);
        return before.slice(0, from) + bit + before.slice(from + gone);
      }, source);
      const { data, problem } = parseYaml(text);
      if (problem) {
        expect(problem.message).toMatch(/^[^A-Z\n].*$/);
        expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
        expect(data).toBeUndefined();
      }
      const after = attempt(() => editYaml(text, [change]));
      if (after instanceof Error) expect(after).toBeInstanceOf(LeadError);
      else expect(parseYaml(after).problem).toBeUndefined();
    }),
    { numRuns },
  );
});

function attempt<Result>(work: () => Result): Result | Error {
  try {
    return work();
  } catch (thrown) {
    return thrown as Error;
  }
}
