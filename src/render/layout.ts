import { Liquid, LiquidError } from 'liquidjs';
import { count } from './count.ts';
import { placeIn, withQuietTags } from './layout-lines.ts';
import { addTags, type Filled } from './layout-tags.ts';
import { markdownLine, markdownText } from './markdown-text.ts';
import { wrapped } from './wrapped.ts';

/** Most characters and items that a layout may make, and milliseconds it may take: one that loops without end stops there. */
const most = 10_000_000;
const longest = 10_000;

/** What is wrong with a layout, and where. */
export interface LayoutProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** What is to be filled of a layout. */
export interface Filling {
  /** The sections wanted; left out: all of them. */
  readonly sections?: readonly string[] | undefined;
  /** What stands for a chart begins with this, alone in its paragraph; left out: charts come to nothing. */
  readonly chartToken?: string | undefined;
  /** Is told now and then how many words and numbers were put out, and about how many there are. */
  readonly told?: ((done: number, of: number) => void) | undefined;
}

/** Words and numbers after which it is told that they were put out. */
const tellEach = 500;

/** A Markdown report with the sections that its layout has and the charts it asks for, or what is wrong with its layout. */
export type LaidOut =
  | ({ readonly text: string; readonly problem?: never } & Readonly<Pick<Filled, 'sections' | 'charts'>>)
  | { readonly text?: never; readonly problem: LayoutProblem };

/**
 * Fills the data of a report into a layout written in Liquid, which can do
 * nothing but that. Whatever a layout puts out is escaped for Markdown; the
 * filter `line` keeps it on one line, for headings and tables; `count: "day"`
 * makes `1 day` or `3 days` of a number.
 */
export function layOut(layout: string, data: object, { sections, chartToken, told }: Filling = {}): LaidOut {
  let done = 0;
  const of = told ? wordsIn(data) : 0;
  const filled: Filled = {
    ...(sections && { wanted: sections }),
    ...(chartToken !== undefined && { chartToken }),
    sections: [],
    charts: [],
  };
  const liquid = new Liquid({
    outputEscape(value: unknown) {
      done += 1;
      // A layout may say a thing twice, or leave it out.
      if (told && done % tellEach === 0) told(Math.min(done, of - 1), of);
      return value === undefined || value === null ? '' : markdownText(String(value));
    },
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    trimTagRight: false,
    parseLimit: 1_000_000,
    renderLimit: longest,
    memoryLimit: most,
    // Left out, it would be asked of the system, which takes its time.
    locale: 'en',
    relativeReference: false,
    templates: {},
  });
  liquid.registerFilter('line', {
    raw: true,
    handler: (value: unknown) => markdownLine(String(value ?? '')),
  });
  liquid.registerFilter('count', (value: unknown, one: unknown) =>
    count(Number(value), String(one)).replace(/^no\b/, '0'),
  );
  liquid.registerFilter('raw', () => {
    throw new Error('what is put out is always escaped');
  });
  // What these put out is not escaped, or is HTML.
  for (const tag of ['echo', 'cycle', 'tablerow']) delete liquid.tags[tag];
  addTags(liquid, filled);
  try {
    const text: string = liquid.parseAndRenderSync(withQuietTags(layout), data);
    return { text: wrapped(tidy(text)), sections: filled.sections, charts: filled.charts };
  } catch (thrown) {
    if (!LiquidError.is(thrown)) throw thrown;
    const { message } = thrown.originalError ?? thrown;
    return { problem: { ...placeIn(layout, beginOf(thrown.token)), message: reworded(message) } };
  }
}

/** How many words and numbers there are in `data`. */
function wordsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1;
  return Object.values(data).reduce((sum: number, one) => sum + wordsIn(one), 0);
}

/** Where a token begins in what was parsed. */
function beginOf(token: LiquidError['token']): number {
  return 'begin' in token ? Number(token.begin) : 0;
}

/** Without spaces at the ends of lines, with one blank line around headings and between blocks, and none at either end. */
function tidy(markdown: string): string {
  const lines = markdown
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/^(#{1,6} .*)$/gm, '\n$1\n')
    .replaceAll(/\n{3,}/g, '\n\n');
  return `${lines.trim()}\n`;
}

/** The library's message without the place, which stands apart, and in the terms of a layout. */
function reworded(message: string): string {
  const [, file] = /^ENOENT: Failed to lookup "(.*)" in /.exec(message) ?? [];
  if (file !== undefined) return `a layout stands alone: it cannot take in "${file}"`;
  return message.replace(/, line:\d+, col:\d+$/, '').replaceAll(/\s*\n\s*/g, ' ');
}
