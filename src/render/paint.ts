import { Chalk } from 'chalk';

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
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  // Chalk joins what follows the text; as a function for `map`, a paint takes the text alone.
  const just = (style: (text: string) => string) => (text: string) => style(text);
  const hue: Readonly<Record<Mark, (text: string) => string>> = {
    kept: chalk.green,
    late: chalk.magenta,
    missed: chalk.red,
    untested: chalk.dim,
    unrecorded: chalk.dim,
    open: chalk.reset,
    moved: chalk.magenta,
    dropped: chalk.dim,
    win: chalk.green,
    gone: chalk.red,
    come: chalk.green,
    warning: chalk.magenta,
  };
  return {
    plain,
    and: plain ? ', ' : ' · ',
    heading: just(chalk.bold),
    strong: just(chalk.bold),
    quiet: just(chalk.dim),
    good: just(chalk.green),
    bad: just(chalk.red),
    warn: just(chalk.magenta),
    found: just(chalk.inverse),
    accent: just(chalk.bold.magenta),
    mark: (of) => (plain ? marks[of].word : hue[of](marks[of].sign)),
  };
}
