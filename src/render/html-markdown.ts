import markdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import { type Html, nothing, unbroken } from './html-element.ts';
import { isWide } from './html-wide.ts';

/** A report as HTML, and the words of its first heading. */
export interface Body {
  readonly html: Html;
  readonly heading?: string;
}

/**
 * The HTML of Markdown in CommonMark with the tables of GitHub. HTML in it stays
 * text; links lead to the web or to somebody's mail, or are none; pictures, which
 * would have to be fetched, are links.
 *
 * @param charts what to put in place of each paragraph that is nothing but one of these words.
 * @param told is told of each line of the report when it is read, and again when it is written.
 */
export function htmlBody(
  markdown: string,
  charts: ReadonlyMap<string, Html>,
  told?: (done: number, of: number) => void,
): Body {
  const reader = markdownIt({ html: false }).disable('image');
  if (told) tellOf(reader, told);
  reader.validateLink = (address) => /^(?:https?|mailto):/i.test(address.trim());
  const drawn = withCharts(reader.parse(markdown, {}), charts);
  const tokens = [...charts.values()].includes(nothing) ? withoutEmptyHeadings(drawn) : drawn;
  for (const [at, { type, children }] of tokens.entries()) {
    if (type === 'table_open') describeTable(tokens, at);
    for (const part of children ?? []) if (part.type === 'text') part.content = unbroken(part.content);
  }
  const at = tokens.findIndex(({ type }) => type === 'heading_open');
  const heading = at < 0 ? '' : wordsOf(tokens[at + 1]!);
  return {
    html: reader.renderer.render(tokens, reader.options, {}).trim() as Html,
    ...(heading && { heading }),
  };
}

/** Tells `told` of each line, such as a paragraph or a cell, that `reader` reads and writes; a page of fifty years takes seconds. */
function tellOf(reader: MarkdownIt, told: (done: number, of: number) => void): void {
  let [done, of] = [0, 1];
  reader.core.ruler.after('block', 'count', ({ tokens }) => {
    of = 2 * tokens.filter(({ type }) => type === 'inline').length + 1;
  });
  const { inline, renderer } = reader;
  const parse = inline.parse.bind(inline);
  const renderInline = renderer.renderInline.bind(renderer);
  inline.parse = (...line) => {
    told(done++, of);
    parse(...line);
  };
  renderer.renderInline = (...line) => {
    told(Math.min(done++, of - 1), of);
    return renderInline(...line);
  };
}

/**
 * Each chart in the place of its paragraph; where a word that stands for one is
 * found elsewhere, such as in code, it goes.
 */
function withCharts(tokens: readonly Token[], charts: ReadonlyMap<string, Html>): Token[] {
  const isChart = (token: Token | undefined, before: Token | undefined) =>
    token?.type === 'inline' && before?.type === 'paragraph_open' && charts.has(token.content);
  return tokens.flatMap((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    // Its paragraph goes.
    if (isChart(after, token) || isChart(before, tokens[at - 2])) return [];
    if (isChart(token, before)) {
      const chart = charts.get(token.content)!;
      return chart === nothing ? [] : [blockOf(token, chart)];
    }
    for (const part of [token, ...(token.children ?? [])]) part.content = without(part.content, charts);
    return [token];
  });
}

/** `tokens` without the headings that only a chart with nothing to show stood below; the title stays. */
function withoutEmptyHeadings(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  // What stands below, up to the next heading that is kept: anything, and the level of that heading.
  let [hasText, next] = [false, 0];
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (token.type !== 'heading_close') {
      hasText = true;
      kept.push(token);
      continue;
    }
    const level = Number(token.tag.slice(1));
    const isEmpty = !hasText && next <= level && level > 1;
    if (!isEmpty) {
      kept.push(token, tokens[at - 1]!, tokens[at - 2]!);
      [hasText, next] = [false, level];
    }
    at -= 2;
  }
  return kept.toReversed();
}

/** A token like `token` that is written out as it stands. */
function blockOf(token: Token, html: Html): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, {
    type: 'html_block',
    content: `${html}\n`,
    children: null,
  }) as Token;
}

function without(content: string, charts: ReadonlyMap<string, Html>): string {
  let rest = content;
  // The longest first: one may begin with another.
  for (const word of [...charts.keys()].toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(word, '');
  return rest;
}

/**
 * Says of each head of the table that begins at `start` what it heads, of each
 * cell of a wide one under which head it stands, and how each is aligned.
 */
function describeTable(tokens: readonly Token[], start: number): void {
  const end = tokens.findIndex(({ type }, at) => at > start && type === 'table_close');
  const rows: string[][] = [];
  for (let at = start; at < end; at += 1) {
    const { type } = tokens[at]!;
    if (type === 'tr_open') rows.push([]);
    if (type === 'th_open' || type === 'td_open') rows.at(-1)!.push(wordsOf(tokens[at + 1]!));
  }
  const [heads = []] = rows;
  const asList = isWide(rows);
  let column = 0;
  for (const token of tokens.slice(start, end)) {
    if (token.type === 'tr_open') column = 0;
    if (token.type !== 'th_open' && token.type !== 'td_open') continue;
    const align = /center|right/.exec(String(token.attrGet('style') ?? ''));
    token.attrs = align ? [['class', align[0]]] : [];
    if (token.type === 'th_open') token.attrSet('scope', 'col');
    else if (asList && column > 0) token.attrSet('data-head', heads[column] ?? '');
    column += 1;
  }
  if (asList) tokens[start]!.attrJoin('class', 'wide');
}

/** The words of a line, without what emphasises them. */
function wordsOf({ children }: Token): string {
  return (children ?? []).map(({ content, type }) => (type.endsWith('break') ? ' ' : content)).join('');
}
