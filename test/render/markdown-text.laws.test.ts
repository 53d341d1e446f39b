import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownLine, markdownText } from '../../src/render/markdown-text.ts';
import { harmless } from '../../src/render/shown.ts';
import { anyText } from '../support/any-text.ts';

/** CommonMark by the letter, and what GitHub and most others read: with tables, struck text, and links found in text. */
const readers = {
  commonmark: markdownIt('commonmark'),
  default: markdownIt('default', { linkify: true }),
};

// Addresses are shown and followed as they stand in the text, so that they can be compared.
for (const reader of Object.values(readers)) {
  reader.normalizeLink = (address) => address;
  reader.normalizeLinkText = (address) => address;
}

/** The words of a text, its spaces between lines and words aside: how Markdown shows them, too. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Everything that `markdown` is read as, but for the text in the middle of it. */
interface Read {
  /** The kinds of block, in their order. */
  readonly blocks: readonly string[];
  /** What is inside lines other than text, hard line breaks and links. */
  readonly others: readonly string[];
  readonly links: readonly string[];
  readonly text: string;
}

function read(markdown: string, reader: keyof typeof readers): Read {
  const tokens = readers[reader].parse(markdown, {});
  const inside = tokens.flatMap(({ children }) => children ?? []);
  const plain = ['text', 'text_special', 'hardbreak', 'softbreak', 'link_open', 'link_close'];
  return {
    blocks: tokens.filter(({ type }) => type !== 'inline').map(({ type }) => type),
    others: inside.filter(({ type }) => !plain.includes(type)).map(({ type }) => type),
    links: inside.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))),
    text: words(
      tokens.flatMap(({ children }) => (children ? [children.map(shown).join('')] : [])).join(' / '),
    ),
  };
}

function shown({ type, content }: { readonly type: string; readonly content: string }): string {
  return type === 'hardbreak' || type === 'softbreak' ? ' ' : content;
}

const items = ['bullet_list_open', 'list_item_open', 'paragraph_open'];
const itemsEnd = ['paragraph_close', 'list_item_close', 'bullet_list_close'];
const row = (cell: string) => ['tr_open', `${cell}_open`, `${cell}_close`, 'tr_close'];
const table = ['table_open', 'thead_open', ...row('th'), 'thead_close', 'tbody_open', ...row('td')];

/** Each place that a layout puts text in: how it is written there, what it must be read as, and what stands around. */
const places = {
  'a list item': {
    written: (text: string) => `- ${markdownText(text)} (end)\n`,
    blocks: [...items, ...itemsEnd],
    around: (text: string) => `${text} (end)`,
  },
  'a paragraph': {
    written: (text: string) => `${markdownText(text)} (end).\n`,
    blocks: ['paragraph_open', 'paragraph_close'],
    around: (text: string) => `${text} (end).`,
  },
  'a paragraph of its own': {
    written: (text: string) => `${markdownText(text)}\n`,
    blocks: ['paragraph_open', 'paragraph_close'],
    around: (text: string) => text,
  },
  'bold words': {
    written: (text: string) => `- **${markdownLine(text)}**: said\n`,
    blocks: [...items, ...itemsEnd],
    around: (text: string) => `${text}: said`,
  },
  'a heading': {
    written: (text: string) => `### ${markdownLine(text)}\n`,
    blocks: ['heading_open', 'heading_close'],
    around: (text: string) => text,
  },
  'a cell of a table': {
    written: (text: string) => `| One |\n| --- |\n| ${markdownLine(text)} |\n`,
    blocks: [...table, 'tbody_close', 'table_close'],
    around: (text: string) => `One / ${text}`,
  },
};

const kinds = Object.keys(places) as (keyof typeof places)[];
const cases = kinds.flatMap((place) =>
  (['commonmark', 'default'] as const)
    // CommonMark by the letter has no tables.
    .filter((reader) => place !== 'a cell of a table' || reader === 'default')
    .map((reader) => [place, reader] as const),
);

describe('any text', () => {
  it.each(cases)('comes out of %s as the same words and nothing but text, read by %s', (place, reader) => {
    const { written, blocks, around } = places[place];
    fc.assert(
      fc.property(anyText, (text) => {
        const found = read(written(text), reader);
        expect({ ...found, links: [] }).toEqual({
          blocks,
          others: place === 'bold words' ? ['strong_open', 'strong_close'] : [],
          links: [],
          text: words(around(words(harmless(text)))),
        });
        for (const link of found.links) expect(link).toMatch(/^https?:\/\/\S/i);
      }),
      { numRuns: 500 },
    );
  });
});
