import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesIn, aliasOf, foldedText, peopleIn, wordsOfName } from '../../src/journal/people.ts';
import { redactedJournal } from '../../src/journal/redacted.ts';
import { redactionOf } from '../../src/journal/redaction.ts';
import { commitment, entry, goal, journal, standard } from '../support/written.ts';

describe('the people of a journal', () => {
  it('are those it promised something to or recognised, in the order in which they appear', () => {
    const entries = [
      entry('2026-01-05', { wins: [{ text: 'x', who: 'Sam and Dana' }, { text: 'y' }] }),
      entry('2026-01-06', {
        commitments: [commitment('a', '2026-01-06', { to: 'José' }), commitment('b', '2026-01-06')],
        wins: [
          { text: 'x', who: 'JOSE, dana; Lee' },
          { text: 'y', who: 'the whole team' },
          { text: 'z', who: 'Everybody' },
        ],
      }),
    ];
    expect(peopleIn(entries)).toEqual(['Sam', 'Dana', 'José', 'Lee']);
  });

  it('are called by letters', () =>
    expect([0, 25, 26, 27, 701, 702].map(aliasOf)).toEqual(
      ['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA'].map((letters) => `Person ${letters}`),
    ));
});

it('counts the people of a text', () =>
  expect(aliasesIn('Person A, Person B or AA; Person A’s Person, Person a')).toBe(3));

describe('a redaction', () => {
  it.each([
    [
      ['Sam'],
      'Sam ran the demo, and Sam’s team, SAM and sam',
      'Person A ran the demo, and Person A’s team, Person A and Person A',
    ],
    [['Sam'], 'The sample is the same: Samuel', 'The sample is the same: Samuel'],
    [['Sam'], 'Sams demo; the sams', 'Person A’s demo; the sams'],
    [['José'], 'Jose, JOSÉ and Jose\u0301', 'Person A, Person A and Person A'],
    [
      ['Dana Smith'],
      'Dana  Smith, Dana\nSmith; Dana told Ms Smith',
      'Person A, Person A; Person A told Ms Person A',
    ],
    [['Dana Smith', 'Dana'], 'Dana and Dana Smith, not Smith', 'Person B and Person A, not Person A'],
    [['Ann Lee', 'Bo Lee'], 'Ann, Bo, a Lee', 'Person A, Person B, a Person A or B'],
    [['A. Lee', 'B. Lee', 'C. Lee', 'D. Lee'], 'A Lee', 'A somebody'],
    [['Jean-Luc Picard'], 'Jean, Luc, Jean‑Luc', 'Person A, Person A, Person A'],
    [["O'Brien"], 'O’Brien said _O’Brien_', 'Person A said _Person A_'],
    [['the board'], 'The board met the team; the end', 'Person A met the team; the end'],
    [['山田'], '山田さんに頼む', 'Person Aさんに頼む'],
    [['Sam'], 'Samさん', 'Person Aさん'],
    [['Łukasz', 'Ørsted'], 'lukasz, orsted', 'Person A, Person B'],
    [['J'], 'J said: j is a letter', 'Person A said: j is a letter'],
    // A sign that is a blank with marks over it when it is folded.
    [['山ﱞ', 'Zoë'], 'ask 山ﱞ, Zoë and ﱞ山', 'ask Person A, Person B and ﱞ山'],
    [['ﱞ山'], 'ask ﱞ山, 山', 'ask Person A, 山'],
    [['dana@example.org'], 'Write to dana@example.org', 'Write to Person A'],
    [['Sam'], 'S\u00adam', 'Person A'],
    [['C++ (the language)'], 'C++ (the language)!', 'Person A!'],
  ])('of %j makes of %j: %j', (people, written, redacted) => {
    expect(redactionOf(people).text(written)).toBe(redacted);
  });

  it('knows fields of names and ids', () => {
    const { name, id } = redactionOf(['Sam', '-', 'Dana Smith']);
    expect(name('Sam, dana smith and Lee')).toBe('Person A, Person C and Lee');
    expect(name('-')).toBe('Person B');
    expect(id('coach-sam')).toBe('coach-person-a');
    expect(id('dana-smith_2')).toBe('person-c-2');
    expect(id('listen_first')).toBe('listen_first');
  });

  it('of nobody changes nothing', () => expect(redactionOf([]).text('Sam')).toBe('Sam'));
});

/** Names of several words and scripts; none of them a word of `lead` itself. */
const names = fc
  .array(
    fc.constantFrom(
      'Zoë',
      'Sam',
      'Ødegård',
      'Straße',
      'Νίκος',
      'Jean-Luc',
      "O'Neil",
      '山田',
      'Иван',
      'ﬁona',
      'أحمد',
      'Q',
      '🦊',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '));
const anyName = fc.oneof(
  names,
  fc.string({ unit: 'grapheme', minLength: 2, maxLength: 6 }).filter((name) => /\p{L}\p{L}/u.test(name)),
);
const filler = fc.oneof(
  fc.constantFrom(' ', ', ', '’s ', '-', '_', 's ', 'x', '.\n', ' and '),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const cased = (name: string) =>
  fc.constantFrom(name, name.toUpperCase(), name.toLowerCase(), name.normalize('NFD'), name.normalize('NFC'));

describe('law: after a redaction', () => {
  it('no known name is left, nor a word of it', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyName, { minLength: 1, maxLength: 4 })
          .chain((people) =>
            fc.tuple(
              fc.constant(people),
              fc.array(
                fc.oneof(
                  filler,
                  fc.constantFrom(...people, ...people.flatMap((one) => one.split(' '))).chain(cased),
                ),
                { maxLength: 12 },
              ),
            ),
          ),
        ([people, parts]) => {
          const text = parts.join('');
          const own = journal({
            standards: [standard('x', 'daily', { text })],
            goals: [goal('y', { text })],
            entries: [
              entry('2026-01-05', {
                intention: text,
                commitments: people.map((to, at) =>
                  commitment(`c${at}`, '2026-01-05', { to, text, target: text, why: text }),
                ),
                wins: [{ text, who: people.join(', ') }],
                notes: [{ text }],
                lens: { change: { lead: text } },
                answers: { energy: text },
              }),
            ],
          });
          const known = peopleIn(own.entries);
          const redacted = redactedJournal(own, redactionOf(known));
          const out = [
            redacted.standards[0]!.text,
            redacted.goals[0]!.text,
            ...textsOf(redacted.entries[0]!),
          ];
          for (const one of out) {
            const left = foldedText(one.replaceAll(/Person [A-L]( or [A-L])*|somebody/g, '\u0000'));
            for (const person of known.flatMap((one) => [one, ...wordsOfName(one)])) {
              const name = foldedText(person).trim();
              // A letter alone, with signs that fold to nothing, is a name only as it was written.
              if (/\p{L}/u.test(name) && [...name].length > 1) expect(standsIn(name, left)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Whether `name` stands in `text` with no letter, accent or digit beside it. */
function standsIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const beside = [[...text.slice(0, at)].at(-1) ?? '', [...text.slice(at + name.length)][0] ?? ''];
    if (beside.every((character) => !/[\p{L}\p{M}\p{N}]/u.test(character))) return true;
  }
  return false;
}

/** Every string in `value`, but keys. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
