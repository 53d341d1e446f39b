import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { lint } from 'markdownlint/sync';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { laidOut } from '../../src/commands/export-layout.ts';
import type { Commitment } from '../../src/journal/commitment.ts';
import { type Entry, emptyEntry } from '../../src/journal/entry.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { parsePeriod } from '../../src/journal/period.ts';
import { usualSettings } from '../../src/journal/settings.ts';
import { withFrontMatter } from '../../src/render/front-matter.ts';
import { markdownLine } from '../../src/render/markdown-text.ts';
import { harmless } from '../../src/render/shown.ts';
import { openFolder } from '../../src/store/folder.ts';
import { builtInLayouts } from '../../src/store/report-layouts.ts';
import { anyText } from '../support/any-text.ts';
import { day } from '../support/day.ts';
import { testWorld } from '../support/world.ts';

/** Every field of a journal in which somebody writes, one of each kind. */
const fields = [
  'intention',
  'promise',
  'to',
  'target',
  'why',
  'moved',
  'win',
  'who',
  'recognition',
  'step',
  'goal',
  'measure',
  'standard',
  'lens',
  'answer',
  'question',
] as const;
type Fields = Readonly<Record<(typeof fields)[number], string>>;

const monday = day('2026-11-16');

/** A journal that says `said`, and nothing else, in each of its fields. */
function journalOf(said: Fields): Journal {
  const promise = (id: string, more: Partial<Commitment>): Commitment => ({
    id,
    text: said.promise,
    made: monday,
    due: monday,
    status: 'kept',
    to: said.to,
    target: said.target,
    onTarget: true,
    moved: [],
    ...more,
  });
  const move = {
    on: monday,
    from: monday,
    to: day('2026-11-20'),
    cause: 'blocked',
    why: said.moved,
  } as const;
  const entry: Entry = {
    ...emptyEntry(monday),
    intention: said.intention,
    standards: { standard: 'kept' },
    commitments: [
      promise('k001', {}),
      promise('k002', { status: 'missed', cause: 'no-time', why: said.why }),
      promise('k003', { status: 'open', due: day('2026-11-20'), moved: [move] }),
      promise('k004', { status: 'dropped', why: said.why }),
    ],
    wins: [
      { text: said.win, goal: 'goal' },
      { text: ofNoTheme(said.win) },
      { text: ofNoTheme(said.recognition), who: said.who },
      { text: said.recognition, who: said.who, goal: 'goal' },
    ],
    development: [{ goal: 'goal', text: said.step, value: 2, status: 'kept' }],
    lens: { scope: { lead: said.lens, manage: said.lens } },
    answers: { question: said.answer },
  };
  return {
    settings: usualSettings,
    standards: [{ id: 'standard', text: said.standard, on: { days: ['mon'] }, since: monday, paused: [] }],
    goals: [{ id: 'goal', text: said.goal, status: 'active', measure: { of: said.measure, from: 0, to: 4 } }],
    away: [],
    entries: [entry],
    unread: [],
  };
}

/** What a theme is named for decides where it stands. */
function ofNoTheme(text: string): string {
  return text.replaceAll('#', '+');
}

/** Makes the report of `said` in `layout`, about somebody where that is asked for. */
async function reportOf(said: Fields, layout: string, wanted?: string): Promise<string> {
  const world = testWorld();
  const journal = journalOf(said);
  const exported = {
    folder: await openFolder(world),
    period: parsePeriod('2026-W47', 'mon')!,
    isAll: false,
    ...{ whole: journal, journal, reviews: [] },
    ...{ filter: {}, asked: {} },
    own: [{ id: 'question', text: said.question }],
    leftOut: 1,
    options: { layout },
    ...(wanted !== undefined && { person: { wanted, journal } }),
  };
  return (await laidOut(exported, world)).text;
}

/** Addresses are shown as they stand in the text. */
const reader = markdownIt('commonmark');
reader.normalizeLinkText = (address) => address;

/** The kinds of block, and of what stands in them beside words and line breaks. */
function shapeOf(markdown: string): string[] {
  const plain = ['inline', 'text', 'text_special', 'hardbreak', 'softbreak', 'link_open', 'link_close'];
  const tokens = reader.parse(markdown, {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  return all.map(({ type }) => type).filter((type) => !plain.includes(type));
}

/** All that is read in it, its spaces aside. */
function wordsOf(markdown: string): string {
  const tokens = reader.parse(markdown, {});
  return spaced(
    tokens
      .flatMap(({ children }) => children ?? [])
      .map(({ type, content }) => (/break$/.test(type) ? ' ' : content))
      .join(''),
  );
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What each layout tells of; a one-on-one tells no more of a promise than of what was promised to the person. */
const told: Readonly<Record<string, readonly (keyof Fields)[]>> = {
  week: fields,
  'one-on-one': ['promise', 'to', 'target', 'why', 'win', 'who', 'recognition', 'goal', 'measure'],
  brag: ['win', 'who', 'recognition', 'step', 'goal', 'measure', 'promise', 'target'],
  quarter: ['win', 'who', 'recognition', 'step', 'goal', 'measure', 'standard'],
  year: ['win', 'who', 'recognition', 'step', 'goal', 'measure', 'standard'],
};

const usual = Object.fromEntries(fields.map((field) => [field, 'x'])) as Fields;
const said = fc.record({
  ...(Object.fromEntries(fields.map((field) => [field, anyText])) as Record<keyof Fields, typeof anyText>),
  // An answer to a lens that is nothing but blanks, a vertical tab among them, is none.
  lens: anyText.filter((text) => text.trim() !== ''),
});

describe.each(Object.keys(builtInLayouts))('any text in every field, in the layout %s', (layout) => {
  it('comes out as the same words, as nothing but text, and without a fault that markdownlint finds', async () => {
    const shape = shapeOf(await reportOf(usual, layout));
    await fc.assert(
      fc.asyncProperty(said, async (texts) => {
        const report = await reportOf(texts, layout);
        expect(shapeOf(report)).toEqual(shape);
        const words = wordsOf(report);
        for (const field of told[layout]!) expect(words).toContain(spaced(harmless(texts[field])));
        expect(lint({ strings: { report } })['report']).toEqual([]);
      }),
      { numRuns: 25, examples: [[{ ...usual, lens: 'x\u000b' }]] },
    );
  });
});

describe('any text in every field, about somebody', () => {
  it('comes out as nothing but text, and without a fault that markdownlint finds', async () => {
    const own = new Set(['heading', 'paragraph', 'bullet_list', 'list_item', 'strong']);
    await fc.assert(
      fc.asyncProperty(said, async (texts) => {
        const report = await reportOf(texts, 'one-on-one', texts.to);
        expect(shapeOf(report).filter((type) => !own.has(type.replace(/_(?:open|close)$/, '')))).toEqual([]);
        expect(wordsOf(report)).toContain(`With ${spaced(harmless(texts.to))}. Made on`);
        expect(wordsOf(report)).toContain(spaced(harmless(texts.promise)));
        expect(lint({ strings: { report } })['report']).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('any text in the heading of a report', () => {
  it('is its title in front matter, read as YAML', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const matter = {
          period: '2026',
          from: '2026-01-01',
          to: '2026-12-31',
          date: '2026-11-23',
          tags: ['lead'],
        };
        const report = withFrontMatter(`# ${markdownLine(text)}\n\nWords.\n`, matter);
        const [, yaml, rest] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(report)!;
        expect(parse(yaml!)).toEqual({ title: spaced(harmless(text)), ...matter });
        expect(rest).toBe('Words.\n');
      }),
    ));
});
