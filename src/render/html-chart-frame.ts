import { element, type Html, nothing, text, together } from './html-element.ts';
import { isWide } from './html-wide.ts';
import { harmless } from './shown.ts';

/** One picture: what it is called, what can be seen in it, and the picture itself. */
export interface Drawing {
  /** In a few words. */
  readonly title: string;
  /** All that it shows, in sentences: what is read out instead. */
  readonly description: string;
  /** In px; left out: as wide as there is room. It shrinks where there is less. */
  readonly width?: number;
  /** In px. */
  readonly height: number;
  readonly inside: readonly Html[];
}

/** The drawing as SVG with its text alternative. @param id no other drawing on the page has it. */
export function svg(id: string, { title, description, width, height, inside }: Drawing): Html {
  return element(
    'svg',
    {
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      width: width ?? '100%',
      height,
    },
    element('title', { id: `${id}-title` }, text(title)),
    element('desc', { id: `${id}-desc` }, text(description)),
    ...inside,
  );
}

/** A table with the numbers of a chart: its heads, and its rows, of which the first cell names the row. */
export interface Numbers {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with what it is called, what it says in a sentence, and its numbers to be unfolded. */
export function figure(
  kind: string,
  {
    title,
    sentence,
    numbers,
    inside,
  }: {
    readonly title: string;
    readonly sentence: string;
    readonly numbers?: Numbers;
    readonly inside: readonly Html[];
  },
): Html {
  return element(
    'figure',
    { class: `chart ${kind}` },
    element(
      'figcaption',
      {},
      element('strong', {}, text(title)),
      sentence === '' ? nothing : (` ${element('span', {}, text(sentence))}` as Html),
    ),
    ...inside,
    numbers && numbers.rows.length > 0 ? unfolded(title, numbers) : nothing,
  );
}

function unfolded(title: string, { heads, rows }: Numbers): Html {
  const asList = isWide([heads, ...rows].map((row) => row.map(harmless)));
  const head = heads.map((one) => element('th', { scope: 'col' }, text(one)));
  const body = rows.map(([first = '', ...rest]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, text(first)),
      ...rest.map((one, at) => element('td', { 'data-head': asList && heads[at + 1] }, text(one))),
    ),
  );
  return element(
    'details',
    {},
    element(
      'summary',
      {},
      'The numbers' as Html,
      element('span', { class: 'unseen' }, text(` of: ${title}`)),
    ),
    element(
      'table',
      { class: asList && 'wide' },
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, together(body)),
    ),
  );
}

/** What the signs of a chart mean: each sign, 12 px square, and its words. */
export function legend(signs: readonly (readonly [sign: Html, words: string])[]): Html {
  const items = signs.map(([sign, words]) =>
    element(
      'li',
      {},
      element('svg', { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, sign),
      text(words),
    ),
  );
  return element('ul', { class: 'legend' }, ...items);
}
