import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes, statuses } from '../../src/journal/commitment.ts';
import { lenses } from '../../src/journal/lens.ts';
import { verdicts } from '../../src/journal/standard.ts';
import { type FileKind, kindOf } from '../../src/store/file-kind.ts';
import { holds, together } from '../../src/store/versions.ts';
import { fingerprint } from '../../src/store/yaml-data.ts';
import { editYaml } from '../../src/store/yaml-edit.ts';
import { parseYaml } from '../../src/store/yaml-file.ts';
import { type ValueMap, writeYaml } from '../../src/store/yaml-write.ts';

type Data = Record<string, unknown>;
type Written = Record<string, readonly Data[]> & Data;

const kind = kindOf('days/2026/2026-11-23.yaml', 'mon') as FileKind;
const plain = { noNullPrototype: true };
const some = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const words = fc.constantFrom('a', 'b', 'Zoë: “c” # 1', 'two\nlines', '会議');
const ids = fc.constantFrom('k1x2', 'm3n4', 'p5q6', 'r7s8');
const days = fc.constantFrom('2026-11-23', '2026-11-25', '2026-11-30');

/** Nothing that is `undefined`, as a file has nothing. */
const given = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as Data;

const moves = fc.array(
  fc.record({ on: days, from: days, to: days, cause: fc.constantFrom(...causes) }, plain),
  { minLength: 1, maxLength: 2 },
);
const commitments = fc
  .uniqueArray(
    fc.record(
      {
        id: ids,
        text: fc.constantFrom('x', 'y'),
        due: some(days),
        status: some(fc.constantFrom(...statuses)),
        spent: some(fc.constantFrom('1h', '2h')),
        own: some(words),
        moved: some(moves),
      },
      plain,
    ),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .map((list) => list.map(given));
const recordsOf = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.array(fc.record(fields, plain).map(given), { maxLength: 3 });

const entries: fc.Arbitrary<Data> = fc
  .record(
    {
      opened: some(fc.constantFrom('2026-11-23T08:00:00+01:00', '2026-11-23T09:00:00+01:00')),
      intention: some(words),
      standards: some(
        fc.dictionary(
          fc.constantFrom('prepare', 'listen', 'constructor'),
          fc.constantFrom(...verdicts),
          plain,
        ),
      ),
      commitments: some(commitments),
      wins: some(recordsOf({ text: words, who: some(fc.constant('Sam')), goal: some(fc.constant('grow')) })),
      development: some(
        recordsOf({
          goal: fc.constant('grow'),
          text: words,
          status: some(fc.constantFrom(...statuses)),
          value: some(fc.constantFrom(1, 2)),
        }),
      ),
      lens: some(
        fc.dictionary(fc.constantFrom(...lenses), fc.record({ lead: words }, plain), {
          ...plain,
          maxKeys: 2,
        }),
      ),
      notes: some(recordsOf({ at: some(fc.constantFrom('08:00', '09:00')), text: words })),
      answers: some(
        fc.dictionary(fc.constantFrom('energy', 'mood'), fc.constantFrom(1, 2, true, 'good'), plain),
      ),
      mine: some(fc.constantFrom([1, 2], 'own', { deep: { er: 1 } })),
    },
    plain,
  )
  .map(given);

/** Two versions that came from one: what one of them has more, the other has not touched, most of the time. */
const pairs = fc.oneof(
  fc.tuple(entries, entries),
  fc
    .tuple(entries, entries, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
    .map(([common, more, taken]): [Data, Data] => {
      const keys = Object.keys(more).filter((key) => !Object.hasOwn(common, key));
      const part = (side: boolean) =>
        Object.fromEntries(keys.filter((_, index) => taken[index] === side).map((key) => [key, more[key]]));
      const wins = (list: unknown) => (Array.isArray(list) ? list : []);
      const both = [...wins(common['wins']), ...wins(more['wins'])];
      return [
        { ...common, ...part(true) },
        { ...common, ...part(false), ...(both.length > 0 && { wins: both }) },
      ];
    }),
);

const texts = (data: Data, decor: string) =>
  `${decor}${Object.keys(data).length > 0 ? writeYaml(data as ValueMap) : ''}`;
const decors = fc.constantFrom('', '# mine\n', '\uFEFF', '\n\n');

const lists = ['commitments', 'wins', 'development', 'notes'] as const;
const listIn = (data: unknown, key: string) => ((data as Written | null)?.[key] ?? []) as readonly Data[];
const countOf = (list: readonly unknown[]) => {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(fingerprint(one), (counts.get(fingerprint(one)) ?? 0) + 1);
  return counts;
};

describe('two versions of an entry', () => {
  it('become one that has every record of both, and none twice', () => {
    let merged = 0;
    fc.assert(
      fc.property(pairs, decors, ([ours, theirs], decor) => {
        const source = texts(ours, decor);
        const both = together(source, texts(theirs, ''), kind);
        expect(both.kind).toBeOneOf(['one', 'contradictory']);
        if (both.kind !== 'one') return;
        merged += 1;
        const { data, problem } = parseYaml(both.text);
        expect(problem).toBeUndefined();
        const { opened } = data as Data;
        expect(opened).toBe([ours['opened'], theirs['opened']].filter(Boolean).sort()[0]);
        expect(holds(data, { ...ours, opened }) && holds(data, { ...theirs, opened })).toBe(true);
        for (const key of ['wins', 'notes'] as const) {
          const [mine, other, result] = [ours, theirs, data].map((one) => countOf(listIn(one, key)));
          for (const print of new Set([...mine!.keys(), ...other!.keys(), ...result!.keys()]))
            expect(result!.get(print)).toBe(Math.max(mine!.get(print) ?? 0, other!.get(print) ?? 0));
        }
        const madeOf = [ours, theirs].flatMap((one) => listIn(one, 'commitments').map(({ id }) => id));
        const idsThere = listIn(data, 'commitments').map(({ id }) => id);
        expect(idsThere.toSorted()).toEqual([...new Set(madeOf)].toSorted());
      }),
      { numRuns: 250 },
    );
    expect(merged).toBeGreaterThan(30);
  });

  it('lose no line of ours', () => {
    fc.assert(
      fc.property(pairs, decors, ([ours, theirs], decor) => {
        const source = texts(ours, decor);
        const both = together(source, texts(theirs, ''), kind);
        if (both.kind !== 'one') return;
        // A byte order mark stays at the top, whichever line comes first.
        const linesOf = (text: string) => text.replace('\uFEFF', '').split('\n');
        const left = linesOf(both.text);
        for (const line of linesOf(source.trimEnd()).filter(Boolean)) {
          // An empty list or map is filled where it stands.
          if (/[[{][\]}]$/.test(line)) continue;
          // And the moment of opening may be the other's, which was earlier.
          if (line.startsWith('opened: ') && !left.includes(line)) continue;
          expect(left).toContain(line);
          left.splice(left.indexOf(line), 1);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('that say the same change nothing, whatever their comments and order', () => {
    fc.assert(
      fc.property(entries, decors, (data, decor) => {
        const source = texts(data, decor);
        const turned = texts(Object.fromEntries(Object.entries(data).toReversed()), '# other\n');
        expect(together(source, turned, kind)).toEqual({ kind: 'one', text: source, changes: [] });
      }),
      { numRuns: 80 },
    );
  });

  it('contradict each other whichever of them is ours', () => {
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const [there, back] = [
          together(texts(ours, ''), texts(theirs, ''), kind),
          together(texts(theirs, ''), texts(ours, ''), kind),
        ];
        expect(there.kind).toBe(back.kind);
        if (there.kind === 'one' && back.kind === 'one')
          for (const key of lists)
            expect(countOf(listIn(parseYaml(there.text).data, key))).toEqual(
              countOf(listIn(parseYaml(back.text).data, key)),
            );
      }),
      { numRuns: 80 },
    );
  });

  it('take in nothing more the second time', () => {
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const once = together(texts(ours, ''), texts(theirs, ''), kind);
        if (once.kind !== 'one') return;
        expect(together(once.text, texts(theirs, ''), kind)).toEqual({ ...once, changes: [] });
      }),
      { numRuns: 80 },
    );
  });
});

describe('when it was opened and closed', () => {
  const [early, late] = ['2026-11-23T09:00:00+09:00', '2026-11-23T08:00:00+01:00'];
  const entry = (opened: string, closed: string) =>
    `# mine\nopened: ${opened}\nclosed: ${closed}   # by hand\n`;

  it.each([
    [entry(early, early), entry(late, late)],
    [entry(late, late), entry(early, early)],
    [entry(early, late), entry(late, early)],
  ])('is the first opening and the last closing by the clock, wherever they stand', (ours, theirs) =>
    expect(together(ours, theirs, kind)).toMatchObject({ kind: 'one', text: entry(early, late) }),
  );

  it('is left for the person where one of them is no moment of a day or a review', () => {
    const answers = (opened: string) => `answers: {opened: ${opened}}\n`;
    expect(together(answers(early), answers(late), kind).kind).toBe('contradictory');
  });
});

describe('two versions of one record', () => {
  const entry = (commitment: ValueMap) =>
    writeYaml({ commitments: [{ id: 'k1x2', text: 'x', ...commitment }] });
  const both = (ours: ValueMap, theirs: ValueMap) => together(entry(ours), entry(theirs), kind);

  it('become one where one of them only says more', () =>
    expect(both({ status: 'kept' }, { status: 'kept', spent: '2h' })).toMatchObject({
      text: editYaml(entry({ status: 'kept' }), [{ set: ['commitments', 0, 'spent'], to: '2h' }]),
    }));

  it.each([
    ['settled on one side', {}, { status: 'kept' }, 'status', 'open', 'kept'],
    ['settled on the other side', { status: 'kept' }, {}, 'status', 'kept', 'open'],
    ['moved on one side', { due: '2026-11-25' }, {}, 'due', '2026-11-25', '2026-11-23'],
  ])('are not decided on when it was %s', (_, ours, theirs, key, mine, other) =>
    expect(both(ours as ValueMap, theirs as ValueMap)).toEqual({
      kind: 'contradictory',
      contradictions: [{ at: ['commitments', 0, key], ours: mine, theirs: other }],
    }),
  );

  it('of a step are known by its goal and text', () => {
    const step = (more: ValueMap) => writeYaml({ development: [{ goal: 'g', text: 'x', ...more }] });
    expect(together(step({ status: 'open' }), step({ value: 2 }), kind)).toMatchObject({
      contradictions: [{ at: ['development', 0, 'status'], ours: 'open', theirs: 'kept' }],
    });
  });

  it('are not decided on in lists that are one thing', () => {
    const standards = kindOf('standards.yaml', 'mon') as FileKind;
    const standard = (more: ValueMap) => writeYaml([{ id: 'a', text: 'x', ...more }]);
    expect(together(standard({ on: ['mon'] }), standard({ on: ['thu'] }), standards).kind).toBe(
      'contradictory',
    );
    expect(
      together(
        standard({ until: '2026-01-01' }),
        standard({ paused: [{ from: '2026-01-02', to: '2026-01-03' }] }),
        standards,
      ).kind,
    ).toBe('contradictory');
    expect(together(standard({}), writeYaml([{ id: 'b', text: 'z' }]), standards)).toMatchObject({
      text: '- id: a\n  text: x\n- id: b\n  text: z\n',
    });
  });
});
