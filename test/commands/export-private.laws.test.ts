import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportReport } from '../../src/commands/export.ts';
import type { ExportOptions } from '../../src/commands/export-options.ts';
import { exportFormats } from '../../src/render/export-format.ts';
import { writeYaml } from '../../src/store/yaml-write.ts';
import { testWorld } from '../support/world.ts';

/** A thing that may be private: then every word of it is secret. */
interface Marked {
  readonly isPrivate: boolean;
  /** Its words, and what belongs to it in its file. */
  readonly said: (text: string) => object;
}

const marked = (said: Marked['said']) => fc.boolean().map((isPrivate): Marked => ({ isPrivate, said }));
const written = ({ isPrivate, said }: Marked) => ({
  ...said(isPrivate ? 'secret' : 'public'),
  ...(isPrivate && { private: true }),
});
const listOf = (said: Marked['said']) => fc.array(marked(said), { maxLength: 3 });

const scenes = fc.record({
  wins: listOf((text) => ({ text, who: text })),
  notes: listOf((text) => ({ text })),
  commitments: listOf((text) => ({
    text,
    target: text,
    why: text,
    to: text,
    due: '2026-11-24',
    moved: [{ on: '2026-11-20', from: '2026-11-20', to: '2026-11-24', why: text }],
  })),
  lens: marked((text) => ({ lead: text, manage: text })),
  away: marked((text) => ({ from: '2026-11-26', to: '2026-11-27', why: text })),
  standard: marked((text) => ({ id: `${text}-standard`, text })),
  goal: marked((text) => ({ id: `${text}-goal`, text, measure: { of: text, from: 0, to: 3 } })),
  question: marked((text) => ({ id: `${text}-question`, text })),
  review: marked((text) => ({ focus: text, answers: { one: text } })),
});

describe('law: nothing private is handed over', () => {
  it.each(exportFormats)('as %s, and how many things were left out is true', async (format) => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const { wins, notes, commitments, lens, away, standard, goal, question, review } = scene;
        const word = ({ isPrivate }: Marked) => (isPrivate ? 'secret' : 'public');
        const goalId = `${word(goal)}-goal`;
        const files = {
          'days/2026/2026-11-20.yaml': {
            commitments: commitments.map((one, at) => ({ id: `k${at}`, ...written(one) })),
          },
          'days/2026/2026-11-23.yaml': {
            standards: { [`${word(standard)}-standard`]: 'kept' },
            wins: [...wins.map(written), { text: 'for it', goal: goalId }],
            development: [{ goal: goalId, text: word(goal), value: 1 }],
            notes: notes.map(written),
            lens: { change: written(lens) },
            answers: { [`${word(question)}-question`]: word(question) },
          },
          'away.yaml': [written(away)],
          'standards.yaml': [written(standard)],
          'goals.yaml': [written(goal)],
          'templates/check-in.yaml': { open: [written(question)] },
          'reviews/2026-W48.yaml': {
            ...written(review),
            standard: { id: `${word(standard)}-standard`, choice: 'keep' },
            goals: { [goalId]: 'go-on' },
            hard: { id: 'h', text: `Why “${word(goal)}”?`, why: word(standard), answer: 'Because' },
          },
        };
        const disk = Object.fromEntries(
          Object.entries(files).map(([path, data]) => [path, writeYaml(data as never)]),
        );
        const said = async (options: ExportOptions) => {
          const world = testWorld({ disk });
          const output = format === 'csv' ? { output: 'out' } : {};
          await exportReport('2026-W48', { format, ...output, ...options }, world);
          const tables = [...world.disk].filter(([path]) => path.includes('/out/')).map(([, text]) => text);
          return { text: [world.screen(), ...tables].join('\n'), aside: world.notes() };
        };
        const { text, aside } = await said({});
        expect(text).not.toContain('secret');
        const isData = format === 'json' || format === 'csv';
        const many = [...wins, ...notes, ...commitments, away, standard, question].filter(
          (one) => one.isPrivate,
        );
        const others = [lens, lens, goal, goal, ...(isData ? [review] : [])].filter((one) => one.isPrivate);
        const count = many.length + others.length;
        const [, told] = /(\d+) private items? left out/.exec(text + aside) ?? [];
        expect(Number(told ?? 0)).toBe(count);
        if (count > 0 && isData) expect((await said({ includePrivate: true })).text).toContain('secret');
      }),
      { numRuns: 20 },
    );
  });
});
