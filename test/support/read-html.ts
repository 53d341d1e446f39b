import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page is read as by a parser. */
export interface ReadPage {
  /** Every element with the names of its attributes, in their order: `a[href]`. */
  readonly elements: readonly string[];
  /** Every place that a link leads to. */
  readonly links: readonly string[];
  /** All that is to be read in the body, spaces between words aside. */
  readonly text: string;
  /** What the parser had to mend, with its line. */
  readonly errors: readonly string[];
}

/** Reads `html` as a browser does. Style sheets are no text. */
export function readPage(html: string): ReadPage {
  const errors: string[] = [];
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => {
      // What means nothing in Unicode is no error where it was typed.
      if (code !== 'noncharacter-in-input-stream') errors.push(`${startLine}: ${code}`);
    },
  });
  const [elements, links, texts]: string[][] = [[], [], []];
  walk(document, ({ nodeName, ...node }) => {
    if ('attrs' in node) {
      elements!.push(`${nodeName}[${node.attrs.map(({ name }) => name).join(' ')}]`);
      links!.push(...node.attrs.filter(({ name }) => /href|src/.test(name)).map(({ value }) => value));
    }
    if ('value' in node && node.parentNode?.nodeName !== 'style') texts!.push(node.value);
    // Blocks stand apart; what is within a line does not.
    if (!/^(a|strong|em|code|#text)$/.test(nodeName)) texts!.push(' ');
  });
  return { elements: elements!, links: links!, text: texts!.join('').replaceAll(/\s+/g, ' ').trim(), errors };
}

function walk(node: Tree.Node, visit: (node: Tree.Node) => void): void {
  visit(node);
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, visit);
}
