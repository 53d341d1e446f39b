import { Liquid, LiquidError } from 'liquidjs';
import { markdownLine, markdownText } from './markdown-text.ts';

/** Most characters a report may have; a layout that loops without end stops there. */
const most = 50_000_000;

/** What is wrong with a layout, and where. */
export interface LayoutProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
}

/** A Markdown report, or what is wrong with its layout. */
export type LaidOut =
  | { readonly text: string; readonly problem?: never }
  | { readonly text?: never; readonly problem: LayoutProblem };

/**
 * Fills the data of a report into a layout written in Liquid, which can do
 * nothing but that. Whatever a layout puts out is escaped for Markdown; the
 * filter `line` keeps it on one line, for headings and tables.
 */
export function layOut(layout: string, data: object): LaidOut {
  const liquid = new Liquid({
    outputEscape: (value: unknown) =>
      value === undefined || value === null ? '' : markdownText(String(value)),
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    trimTagRight: false,
    parseLimit: 1_000_000,
    renderLimit: 30_000,
    memoryLimit: most,
    relativeReference: false,
    templates: {},
  });
  liquid.registerFilter('line', {
    raw: true,
    handler: (value: unknown) => markdownLine(String(value ?? '')),
  });
  try {
    const filled: string = liquid.parseAndRenderSync(layout, data);
    return { text: `${filled.replaceAll(/\n{3,}/g, '\n\n').trim()}\n` };
  } catch (thrown) {
    if (!LiquidError.is(thrown)) throw thrown;
    const [line, column] = thrown.token.getPosition();
    return {
      problem: { line: line!, column: column!, message: thrown.originalError?.message ?? thrown.message },
    };
  }
}
