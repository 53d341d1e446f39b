/** How a string may be written where it stands. */
export interface Manner {
  /** Between brackets, where commas and brackets mean something. */
  readonly flow?: boolean;
  /** In double quotes, whatever it says. */
  readonly quoted?: boolean;
  /** How the string before it was written, kept if it can say this one too. */
  readonly kept?: 'plain' | 'single' | 'double' | 'block';
}

/** `text` on one line: plain where every reader takes it for this string, else in quotes. */
export function lineOf(text: string, { flow = false, quoted = false, kept }: Manner = {}): string {
  if (kept === 'single' && !unprintable.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return quoted || kept === 'double' || !isPlain(text, flow) || isTakenForOther(text) ? inQuotes(text) : text;
}

/** A key on one line. Words such as `on` stay plain as keys, as people write them. */
export function keyLineOf(key: string, { flow = false, quoted = false }: Manner = {}): string {
  return quoted || !isPlain(key, flow) || (isTakenForOther(key) && !isTruthWord(key)) ? inQuotes(key) : key;
}

/** The lines of `text` for a `|-` block, if it has several and such a block gives them back as they are. */
export function blockLinesOf(text: string): string[] | undefined {
  const lines = text.split('\n');
  const isSafe = lines.every((line) => !unprintable.test(line) && line === line.trimEnd());
  const first = lines[0]!;
  return lines.length > 1 && isSafe && first !== '' && first === first.trimStart() && lines.at(-1) !== ''
    ? lines
    : undefined;
}

/** What must not stand in a file as it is, tabs and ends of lines included. */
const unprintable =
  /[\x00-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function inQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whether YAML reads `text` without quotes as one scalar, whatever it takes it for. */
function isPlain(text: string, flow: boolean): boolean {
  return (
    text === text.trim() &&
    !unprintable.test(text) &&
    !/^([-?:,[\]{}#&*!|>'"%@`=]|\.\.\.|<<$|$)/.test(text) &&
    !/:\s|\s#|:$/.test(text) &&
    !(flow && /[,[\]{}]/.test(text))
  );
}

/** Whether a reader of YAML 1.2 or 1.1 takes `text` for something else than a string. Days and moments do no harm. */
function isTakenForOther(text: string): boolean {
  if (isTruthWord(text) || text === '~' || text.toLowerCase() === 'null') return true;
  // None of the others begins with a letter, as most words do, but what is left of a number: e5.
  if (/^(?!e[-+]?\d)[a-z]/i.test(text)) return false;
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/.test(text)) return false;
  return numbers.some((pattern) => pattern.test(text));
}

const truthWords = ['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false'];

function isTruthWord(text: string): boolean {
  return truthWords.includes(text.toLowerCase());
}

const numbers: readonly RegExp[] = [
  /^[-+]?[\d_,]*\d[\d_,]*\.?[\d_]*(e[-+]?\d+)?$/i,
  /^[-+]?\.?[\d_]*(e[-+]?\d+)?$/i,
  /^[-+]?0[box][\da-f_]+$/i,
  /^[-+]?\.(inf|nan)$/i,
  // Base 60 of YAML 1.1: 14:10 is 850 there.
  /^[-+]?\d[\d_]*(:\d{1,2})+(\.[\d_]*)?$/,
  // Days and moments in the looser forms of YAML 1.1.
  /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/,
];
