import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/store/decode.ts';
import { entrySchema } from '../../src/store/entry-file.ts';
import { parsedPage } from '../../src/store/yaml-file.ts';
import { plainPage } from '../../src/store/yaml-plain.ts';
import { type Value, writeYaml } from '../../src/store/yaml-write.ts';

const runs = Number(process.env['LAW_RUNS'] ?? 3000);

/** What plain YAML is made of, and what makes it something else, in any order. */
const lines = fc.array(
  fc
    .tuple(
      fc.constantFrom(0, 0, 0, 1, 1, 2, 3),
      fc.constantFrom('a: ', 'b: ', 'b:', 'c: ', 'd: ', 'e: ', '- a: ', '- b: ', '- ', '', 'true: ', '# '),
      fc.oneof(
        fc.constantFrom('', 'x', '|-', '|', '|-2', '>-', '007', '-1', '-0', '1.50', '1e3', '0x1F', '2h30m'),
        fc.constantFrom('true', 'True', 'null', '~', '"q"', '"q" # r', '"a\\n"', "'s'", '{a: b, c: 2}'),
        fc.constantFrom(
          '{a: b: c}',
          '# s',
          '  # t',
          "'u' # v",
          'x  # y',
          '"z"  #',
          "'it''s'",
          '{a: }',
          '[x]',
          '&a x',
          '*a',
          '!x y',
          'x # y',
          'x: y',
          'x:',
          'x ',
          'é',
        ),
        fc.constantFrom('2026-11-23', '2026-11-23T08:05:12+01:00', '14:10', '.5', '5.', '…', 'y', '=', '?'),
      ),
    )
    .map(([indent, mark, value]) => `${'  '.repeat(indent)}${mark}${value}`),
  { maxLength: 4 },
);

const texts = fc.oneof(
  fc.constantFrom(
    'Send the plan',
    'Zoë: “no”',
    '#1',
    '12',
    '- x',
    'yes',
    'a\nb',
    ' a',
    'a ',
    'no: it',
    'x\n\ny',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const values = fc.letrec<{ map: Record<string, Value> }>((tie) => ({
  map: fc.dictionary(
    fc.constantFrom('text', 'on-target', 'moved', 'null', 'constructor', '2', 'a b'),
    fc.oneof(
      { maxDepth: 3 },
      texts,
      fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
      tie('map'),
      fc.array(fc.oneof(texts, tie('map')), { maxLength: 3 }),
    ),
    { maxKeys: 4, noNullPrototype: true },
  ),
})).map;

/** Whether it was read; if it was, as the parser reads it. */
function isAsParsed(text: string): boolean {
  const plain = plainPage(text);
  if (!plain) return false;
  const { root, comments } = plain;
  expect({ source: text, root, tokens: { comments } }).toEqual(parsedPage(text));
  return true;
}

describe('what is read without the parser', () => {
  it('is what the parser says of lines in any order', () => {
    let read = 0;
    fc.assert(
      fc.property(lines, (some) => {
        if (isAsParsed(some.join('\n'))) read += 1;
      }),
      { numRuns: runs },
    );
    expect(read).toBeGreaterThan(runs / 300);
  });

  it('is what the parser says of what the program writes', () => {
    fc.assert(
      fc.property(values, fc.nat(4), (value, flowFrom) => {
        isAsParsed(writeYaml(value, { flow: (path) => path.length >= flowFrom }));
      }),
      { numRuns: runs / 10 },
    );
  });

  it('is nothing with a key that is too long for the parser', () => {
    const key = 'k'.repeat(1025);
    for (const text of [`${key}: x`, `a:\n  - ${key}: x`, `a: {${key}: x}`])
      expect(isAsParsed(text)).toBe(false);
    expect(isAsParsed(`${'k'.repeat(100)}: x`)).toBe(true);
  });

  it('is what the parser says of it when a person has put comments and empty lines into it', () => {
    let read = 0;
    const put = fc.tuple(
      fc.nat(12),
      fc.constantFrom('', '# c', '  # c', '    # c: d', '      - # c', ' # at the end'),
    );
    fc.assert(
      fc.property(values, fc.array(put, { minLength: 1, maxLength: 4 }), (value, all) => {
        const text = writeYaml(value, { flow: (path) => path.length > 3 }).split('\n');
        for (const [at, what] of all) {
          if (what !== ' # at the end') text.splice(at, 0, what);
          else if (text[at]) text[at] += what;
        }
        if (isAsParsed(text.join('\n'))) read += 1;
      }),
      { numRuns: runs / 3 },
    );
    expect(read).toBeGreaterThan(runs / 300);
  });

  it('is nearly every day that the program wrote', () => {
    const folder = join(import.meta.dirname, '../journals/ten-weeks/days/2026');
    const days = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(days.filter((text) => !isAsParsed(text)).length).toBeLessThan(days.length / 10);
  });

  it('is told with its place where it does not fit', () => {
    const { unread } = decode(
      'day.yaml',
      'commitments:\n  - id: k3f9\n    text: Send it\n    status: kpet\n',
      entrySchema,
    );
    expect(unread).toMatchObject([{ line: 4, column: 5 }]);
  });
});
