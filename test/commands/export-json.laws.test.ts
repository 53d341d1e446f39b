import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeYaml } from '../../src/store/yaml-write.ts';
import { type Disk, documentOf, linesOf, saidBy, together } from '../support/exported.ts';

const plain = { noNullPrototype: true };
// What a file cannot hold, lead does not read: characters nobody can see, and a carriage return alone.
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', '\u2028"\\', 'a\nb\n', '#x: y', 'null', '42', ' \t.'),
  )
  .filter((text) => /\S/.test(text) && !/[\x00-\x08\x0B-\x1F\x7F\uFEFF\uFFFE\uFFFF\u0085]/.test(text));
const own = fc.dictionary(
  // No file has such a key.
  anyText.filter((text) => text !== '__proto__'),
  fc.oneof(anyText, fc.integer(), fc.boolean(), fc.constant(null), fc.array(anyText, { maxLength: 2 })),
  { ...plain, maxKeys: 2 },
);
const known = new Set(
  'id text to who goal due budget spent target on-target status done dropped cause why moved private side at value lead manage opened closed intention standards commitments wins development lens notes answers form carried hard new-goals focus standard goals version week-starts day-starts working-day lenses on since until paused streak by measure ended from'.split(
    ' ',
  ),
);
const withOwn = (part: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[]) =>
  fc.tuple(fc.record(part, { ...plain, requiredKeys }), own).map(([some, more]) => ({
    ...Object.fromEntries(Object.entries(more).filter(([key]) => !known.has(key))),
    ...some,
  }));
const ids = fc.uniqueArray(fc.constantFrom('a', 'b_1', 'c-d', 'constructor'), {
  minLength: 1,
  maxLength: 2,
});
const isPrivate = fc.boolean();
const days = withOwn(
  {
    opened: fc.constant('2026-11-20T08:00:00+01:00'),
    intention: anyText,
    private: isPrivate,
    standards: fc.constant({ prepare: 'kept' }),
    commitments: fc.array(
      withOwn(
        {
          id: fc.constantFrom('k1', 'k2'),
          text: anyText,
          to: anyText,
          budget: fc.constantFrom('1d', '90m'),
          private: isPrivate,
        },
        ['id', 'text'],
      ),
      { maxLength: 2 },
    ),
    wins: fc.array(withOwn({ text: anyText, who: anyText, private: isPrivate }, ['text']), { maxLength: 2 }),
    development: fc.array(
      withOwn(
        {
          text: anyText,
          goal: fc.constant('g'),
          value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
        },
        ['text', 'goal'],
      ),
      { maxLength: 1 },
    ),
    lens: fc.record({ change: withOwn({ lead: anyText, private: isPrivate }, []) }, plain),
    notes: fc.oneof(
      fc.constant(null),
      fc.array(withOwn({ text: anyText, at: fc.constant('14:10') }, ['text']), { maxLength: 2 }),
    ),
    answers: fc.dictionary(
      fc.constantFrom('energy', 'mood'),
      fc.oneof(anyText, fc.integer(), fc.boolean()),
      plain,
    ),
  },
  [],
);
const journals: fc.Arbitrary<Disk> = fc
  .record(
    {
      'lead.yaml': withOwn({ version: fc.constant(1), 'week-starts': fc.constantFrom('mon', 'sun') }, [
        'version',
      ]),
      'standards.yaml': ids.chain((some) =>
        fc.tuple(
          ...some.map((id) =>
            withOwn(
              {
                id: fc.constant(id),
                text: anyText,
                on: fc.constantFrom('daily', ['mon'], null),
                private: isPrivate,
              },
              ['id', 'text'],
            ),
          ),
        ),
      ),
      'goals.yaml': ids.chain((some) =>
        fc.tuple(...some.map((id) => withOwn({ id: fc.constant(id), text: anyText }, ['id', 'text']))),
      ),
      'away.yaml': fc.array(
        withOwn({ from: fc.constant('2026-10-01'), to: fc.constant('2026-10-02'), why: anyText }, [
          'from',
          'to',
        ]),
        { maxLength: 1 },
      ),
      'days/2026/2026-11-20.yaml': days,
      'days/2026/2026-11-23.yaml': days,
      // Still to come.
      'days/2027/2027-01-01.yaml': days,
      'reviews/2026-W47.yaml': withOwn(
        {
          focus: anyText,
          answers: fc.dictionary(fc.constant('went-well'), anyText, plain),
          private: isPrivate,
        },
        [],
      ),
    },
    { ...plain, requiredKeys: ['lead.yaml'] },
  )
  .map((files) =>
    Object.fromEntries(Object.entries(files).map(([path, data]) => [path, writeYaml(data as never)])),
  );

describe('law: everything in the journal is in the export of everything', () => {
  it('as one document and as lines, keys that lead does not know among it', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (disk) => {
        const said = saidBy(disk);
        const {
          version,
          made,
          period,
          'left-out': leftOut,
          redacted,
          templates,
          unread,
          ...data
        } = await documentOf(disk);
        expect([version, made, leftOut, redacted, templates, unread]).toEqual([
          1,
          '2026-11-23',
          0,
          false,
          {},
          [],
        ]);
        expect(period.label).toBe('all');
        expect(data).toEqual(said);
        const filled = Object.fromEntries(
          Object.entries(said.days).map(([day, one]) => [
            day,
            // A list or map with nothing in it has no line.
            Object.fromEntries(Object.entries(one as object).filter(([key, value]) => !isHollow(key, value))),
          ]),
        );
        expect(together(await linesOf(disk))).toEqual({ ...said, days: filled });
      }),
      { numRuns: 30 },
    );
  });
});

function isHollow(key: string, value: unknown): boolean {
  const lists = ['commitments', 'wins', 'development', 'notes', 'standards', 'lens', 'answers'];
  return lists.includes(key) && value !== null && Object.keys(value as object).length === 0;
}
