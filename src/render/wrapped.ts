/** Characters that a line may have, as markdownlint's default wants it. */
const widest = 80;

/** The beginning of a list item. */
const item = /^ *[-*+] +/;

/** What has to stay on its line: headings, tables, what we do not make ourselves. */
const unfolded = /^(?:#{1,6} |\||<|\[[^\]]+\]:)/;

/** What would begin a block at the start of a line. */
const begins = /^([#+\-=:>]|\d+(?=[.)]))/;

/**
 * Markdown with its paragraphs and list items folded at spaces, so that no line
 * is longer than it has to be or shorter than it could be, and with what belongs
 * to a list item below its first word. It is read as the same: line breaks that
 * count stay, and a word that would begin a block where it comes to stand is
 * escaped. Code between fences is left alone.
 */
export function wrapped(markdown: string): string {
  const done: string[] = [];
  let open: Open | undefined;
  let fence = '';
  const close = () => {
    if (open) done.push(...folded(open));
    open = undefined;
  };
  for (const line of markdown.split('\n')) {
    const [mark = ''] = /^ *(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== '' || mark !== '') {
      close();
      fence = fence === '' ? mark.trim() : mark.trim().startsWith(fence) ? '' : fence;
      done.push(line);
    } else if (line.trim() === '' || unfolded.test(line)) {
      close();
      done.push(line);
    } else if (item.test(line) || !open) {
      close();
      const [first] = item.exec(line) ?? /^ */.exec(line)!;
      open = { first, indent: ' '.repeat(first.length), text: line.slice(first.length) };
    } else if (breaks.test(open.text)) {
      const { indent } = open;
      close();
      open = { first: indent, indent, text: line.trimStart() };
    } else {
      open = { ...open, text: `${open.text} ${line.trimStart()}` };
    }
  }
  close();
  return done.join('\n');
}

/** The lines of a paragraph, up to one that is broken on purpose. */
interface Open {
  /** What the first line and the others begin with. */
  readonly first: string;
  readonly indent: string;
  readonly text: string;
}

/** What ends in a line break that counts: an odd number of backslashes. */
const breaks = /(?<!\\)(?:\\\\)*\\$/;

function folded({ first, indent, text }: Open): string[] {
  const lines: string[] = [];
  let [start, words] = [first, [] as string[]];
  // A number and its per cent sign stay together.
  for (const word of text.split(/ (?!%)/)) {
    if (words.length > 0 && `${start}${words.join(' ')} ${word}`.length > widest) {
      // Rather than to escape a word where it would begin a block, the one before it comes along.
      const along = begins.test(word) && words.length > 1 && !begins.test(words.at(-1)!) ? words.pop()! : '';
      lines.push(start + words.join(' '));
      [start, words] = [indent, along === '' ? [word.replace(begins, startEscaped)] : [along, word]];
    } else words.push(word);
  }
  return [...lines, start + words.join(' ')];
}

/** A number that would begin a list keeps its digits: the point after it is escaped. */
export function startEscaped(mark: string): string {
  return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
}
