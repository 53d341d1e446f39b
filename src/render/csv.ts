/** What stands in one cell. */
export type Cell = string | number | boolean | undefined;

/** One table: what its columns are called, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What tells a spreadsheet that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 has it: lines end with CR and LF, cells that hold a
 * comma, a quote or a line break stand in quotes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv({ columns, rows }: Table): string {
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? harmless(value) : String(value);
  // A semicolon or a tab parts cells where a spreadsheet is told so, or guesses it.
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What a spreadsheet may take for the beginning of a formula; the wide forms stand for the same in East Asian ones. */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;
const number = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: with a single quote before it,
 * as OWASP advises, unless it is a number. One quote more stands before a text
 * that begins so with quotes, so that taking one away gives every text back.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function harmless(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text;
}
