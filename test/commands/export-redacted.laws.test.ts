import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import { foldedText, wordsOfName } from '../../src/journal/people.ts';
import { exportFormats } from '../../src/render/export-format.ts';
import { writeYaml } from '../../src/store/yaml-write.ts';
import { testWorld } from '../support/world.ts';

/** Names that are no words of `lead`, nor of what a page is made of. */
const word = fc.constantFrom(
  'Zoë',
  'Ødegård',
  'Straße',
  'Νίκος',
  'Jean-Luc',
  "O'Neil",
  '山田',
  'Łukasz',
  'Quux',
);
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const between = fc.constantFrom(' ', ', ', '’s *', '_', '** ', ' <b>', ' & ', '\n- ', ': ', ' | ');

/** A text in which names stand, and pieces of them, as people write them. */
const textWith = (people: readonly string[]) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...people, ...people.flatMap((one) => one.split(' ')), 'demo'),
        fc.constantFrom(
          (one: string) => one,
          (one: string) => one.toUpperCase(),
          (one: string) => one.normalize('NFD'),
        ),
        between,
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => `A ${parts.map(([one, as, then]) => as(one) + then).join('')}.`);

const scenes = fc
  .uniqueArray(name, { minLength: 1, maxLength: 3 })
  .chain((people) => fc.tuple(fc.constant(people), textWith(people), fc.constantFrom(...people)));

/** Whether `wanted` stands in `text` with no letter, accent or digit beside it. */
function standsIn(wanted: string, text: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const beside = [[...text.slice(0, at)].at(-1) ?? '', [...text.slice(at + wanted.length)][0] ?? ''];
    if (beside.every((character) => !/[\p{L}\p{M}\p{N}]/u.test(character))) return true;
  }
  return false;
}

describe('law: no known name is left', () => {
  it.each(exportFormats)('in %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(scenes, async ([people, text, asked]) => {
        const id = `with-${foldedText(people[0]!).replaceAll(/[^a-z]+/g, '-')}-x`.replaceAll(/-+/g, '-');
        const day = {
          intention: text,
          commitments: people.map((to, at) => ({
            id: `k${at}`,
            text,
            to,
            target: text,
            why: text,
            mine: text,
          })),
          wins: [{ text, who: people.join(' and '), goal: id }],
          development: [{ goal: id, text, value: 2 }],
          lens: { change: { lead: text, manage: text } },
          notes: [{ text, [text.trim()]: [text] }],
          answers: { [id]: text },
        };
        const written = {
          'days/2026/2026-11-23.yaml': day,
          'goals.yaml': [{ id, text, measure: { of: text, from: 0, to: 3 } }],
          'standards.yaml': [{ id, text }],
          'away.yaml': [{ from: '2026-11-25', to: '2026-11-25', why: text }],
          'reviews/2026-W48.yaml': {
            focus: text,
            answers: { [id]: text },
            hard: { id: 'h', text, why: text, answer: text },
          },
          'templates/check-in.yaml': { open: [{ id, text }] },
        };
        const disk = Object.fromEntries(
          Object.entries(written).map(([path, data]) => [path, writeYaml(data as never)]),
        );
        const world = testWorld({ disk });
        const output = format === 'csv' ? { output: 'out' } : {};
        const about = format === 'md' ? { who: asked, layout: 'one-on-one' } : {};
        await exportReport('2026-W48', { format, redact: 'people', ...about, ...output }, world);
        const made = [
          world.screen(),
          ...[...world.disk].flatMap(([path, one]) => (path.includes('/out/') ? [one] : [])),
        ];
        // What is escaped is read as it is shown.
        const read = made
          .join('\n')
          .replaceAll(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
          .replaceAll('&#39;', "'")
          .replaceAll('\\', '');
        expect(read).toMatch(/Person [A-C]/);
        const left = foldedText(read.replaceAll(/Person [A-C]( or [A-C])*/g, '\u0000'));
        for (const one of people.flatMap((person) => [foldedText(person), ...wordsOfName(person)]))
          expect([one, standsIn(one, left)]).toEqual([one, false]);
      }),
      { numRuns: 15 },
    );
  });
});
