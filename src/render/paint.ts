/** Every mark by its meaning: as a sign, and in a word for those who listen. */
const marks = {
  kept: { sign: '✓', word: 'kept' },
  late: { sign: '✓', word: 'kept late' },
  missed: { sign: '✗', word: 'missed' },
  untested: { sign: '–', word: 'untested' },
  unrecorded: { sign: '·', word: 'unrecorded' },
  open: { sign: '○', word: 'open' },
  moved: { sign: '→', word: 'moved' },
  dropped: { sign: '∅', word: 'dropped' },
  win: { sign: '★', word: 'win' },
  gone: { sign: '−', word: 'goes' },
  come: { sign: '+', word: 'comes' },
  warning: { sign: '!', word: 'note' },
} as const;

/** What a mark stands for. A sign is one cell wide. */
export type Mark = keyof typeof marks;

/**
 * Colours and marks by meaning. All of it can be read on dark and on light, in
 * 16 colours and in none: no yellow, no blue, no bright black, and nothing that
 * is said by colour alone.
 */
export interface Paint {
  /** Marks are words, and pictures are to be told in words. */
  readonly plain: boolean;
  /** What stands between two facts on a line. */
  readonly and: string;
  heading(text: string): string;
  strong(text: string): string;
  /** What is there to be looked up, not to be read first. */
  quiet(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  /** What asks to be noticed. */
  warn(text: string): string;
  /** What was looked for; where there are no colours the words are enough. */
  found(text: string): string;
  /** Where the person is. */
  accent(text: string): string;
  mark(of: Mark): string;
}

/** The paint for a terminal with or without `colour`; `plain` for words instead of signs. */
export function paintFor({ colour, plain }: { readonly colour: boolean; readonly plain: boolean }): Paint {
  const { bold, dim, inverse, green, red, magenta, accent } = colour ? coloured() : uncoloured;
  const hue: Readonly<Record<Mark, Style>> = {
    kept: green,
    late: magenta,
    missed: red,
    untested: dim,
    unrecorded: dim,
    open: (sign) => sign,
    moved: magenta,
    dropped: dim,
    win: green,
    gone: red,
    come: green,
    warning: magenta,
  };
  return {
    plain,
    and: plain ? ', ' : ' · ',
    heading: bold,
    strong: bold,
    quiet: dim,
    good: green,
    bad: red,
    warn: magenta,
    found: inverse,
    accent,
    mark: (of) => (plain ? marks[of].word : hue[of](marks[of].sign)),
  };
}

type Style = (text: string) => string;
type Styles = Readonly<Record<'bold' | 'dim' | 'inverse' | 'green' | 'red' | 'magenta' | 'accent', Style>>;

const same: Style = (text) => text;
const uncoloured: Styles = {
  bold: same,
  dim: same,
  inverse: same,
  green: same,
  red: same,
  magenta: same,
  accent: same,
};

function coloured(): Styles {
  const [bold, magenta] = [marked(1, 22), marked(35, 39)];
  return {
    bold,
    dim: marked(2, 22),
    inverse: marked(7, 27),
    green: marked(32, 39),
    red: marked(31, 39),
    magenta,
    accent: (text) => bold(magenta(text)),
  };
}

/**
 * Puts text between what begins and what ends a style on a terminal (ECMA-48, SGR). A style within it that ends in the
 * same way goes on as this one, and none goes over the end of a line.
 */
function marked(begin: number, end: number): Style {
  const [opening, closing] = [`\u001b[${begin}m`, `\u001b[${end}m`];
  return (text) => {
    if (text === '') return '';
    const inside = text.replaceAll(closing, closing + opening).replaceAll(/\r?\n/g, `${closing}$&${opening}`);
    return `${opening}${inside}${closing}`;
  };
}
