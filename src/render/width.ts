import stringWidth from 'string-width';

const colours = /\u001b\[[\d;:]*m/g;

/** Characters of one cell each that never join with a neighbour: Latin, Greek, Cyrillic, and our own marks. */
const single =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2319\u23ce\u2400-\u2426\u2500-\u25fc\u2605\u2606\u2713\u2717]*$/;

/** Whether each character of `text`, not painted, takes one cell and never joins with a neighbour, as is plain to see. */
export function isSingle(text: string): boolean {
  return single.test(text);
}

/** The blanks among them. */
const blank = /[ \u00a0]/;

/** Cells that `text` takes in a terminal. Colours take none. */
export function widthOf(text: string): number {
  const bare = text.includes('\u001b') ? text.replaceAll(colours, '') : text;
  // What is made for all of Unicode takes longer to load than most commands take to run.
  return single.test(bare) ? bare.length : stringWidth(bare);
}

/** `text` filled up with spaces to `columns` cells; as it is when it is as wide already. May be painted. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
  return side === 'left' ? text + space : space + text;
}

/** How much of the room has to be taken for a text to be cut between two words. */
const worth = 0.4;

/**
 * `text`, not painted, in at most `columns` cells, with `…` where it was cut:
 * between two words unless too little would be left, never through a character.
 */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  if (columns < 1) return '';
  const between = lineOf(text, columns - 1).trimEnd();
  const isEnough = widthOf(between) >= columns * worth;
  return `${isEnough ? between : headOf(text, columns - 1).trimEnd()}…`;
}

/**
 * `text`, not painted, in lines of at most `columns` cells. It breaks at spaces,
 * beside wide characters, and inside a word only if it is longer than a line.
 *
 * @param most the last line of so many is cut with `…` if there is more.
 */
export function wrap(text: string, columns: number, most = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (widthOf(rest) > columns && lines.length + 1 < most) {
    const line = lineOf(rest, columns);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  if (rest === '' && lines.length > 0) return lines;
  return [...lines, most === Number.POSITIVE_INFINITY ? rest : cut(rest, columns)];
}

/** The beginning of `text` that makes a line; never empty, so that a narrow window comes to an end. */
function lineOf(text: string, columns: number): string {
  // One cell for each unit: it ends before the last blank that leaves something before it.
  if (columns > 0 && single.test(text)) {
    if (text.length <= columns || blank.test(text[columns]!)) return text.slice(0, columns);
    const head = text.slice(0, columns);
    const at = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\u00a0'));
    return at > 0 ? head.slice(0, at) : head;
  }
  const head = headOf(text, columns) || firstOf(text);
  if (endsLine(firstOf(text.slice(head.length)))) return head;
  const last = [...characters(head)].findLast(({ segment, index }) => index > 0 && endsLine(segment));
  return last ? head.slice(0, last.index) : head;
}

/** A line may end before a space, and before a wide character, which needs no space around it. */
function endsLine(next: string): boolean {
  return next.trim() === '' || widthOf(next) > 1;
}

function headOf(text: string, columns: number): string {
  let head = '';
  let width = 0;
  for (const { segment } of characters(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    head += segment;
  }
  return head;
}

function firstOf(text: string): string {
  const [first] = characters(text);
  return first?.segment ?? '';
}

let graphemes: Intl.Segmenter | undefined;

/** What a person takes for characters, one by one, each with its place. */
function characters(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (single.test(text)) return ones(text);
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return graphemes.segment(text);
}

function* ones(text: string) {
  for (let index = 0; index < text.length; index += 1) yield { segment: text[index]!, index };
}
