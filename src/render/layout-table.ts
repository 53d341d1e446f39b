/** A table as a layout writes it. */
export interface LayoutTable {
  readonly heads: readonly string[];
  /** What stands in the tag, filled: rows of cells between pipes, each on its line. */
  readonly body: string;
}

/** The table as GitHub's dialect has it: for what is made into a page. Empty without a row. */
export function pipeTable(table: LayoutTable): string {
  const rows = rowsOf(table);
  if (rows.length === 0) return '';
  const lines = [table.heads, table.heads.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  return `\n${lines.join('\n')}\n\n`;
}

/**
 * The table as a list, an item for each row, which every reader of Markdown
 * shows, and which is read on a telephone, too: `- **I come prepared**: kept 3
 * of 4, due weekdays`. A table of two columns needs no head; a nought is left out.
 */
export function listedTable(table: LayoutTable): string {
  const heads = table.heads.map((head) => head.charAt(0).toLowerCase() + head.slice(1));
  const items = rowsOf(table).map(([first, ...rest]) => {
    const said = rest.flatMap((cell, index) => {
      if (rest.length === 1) return [cell];
      return saysNothing(cell) ? [] : [`${heads[index + 1]} ${cell}`];
    });
    return `- **${first}**: ${said.join(', ')}\n`;
  });
  return items.length > 0 ? `\n${items.join('')}\n` : '';
}

/** The rows that say something beside their first cell; a line that begins with no pipe goes on with the one before. */
function rowsOf({ heads, body }: LayoutTable): string[][] {
  return body
    .replaceAll(/\\?\n(?!\s*(?:\||$))/g, ' ')
    .split('\n')
    .filter((line) => line.trim().startsWith('|'))
    .map((line) => cellsIn(line.trim()))
    .map((cells) => heads.map((_, index) => cells[index] ?? ''))
    .filter(([, ...rest]) => !rest.every(saysNothing));
}

/** Whether it is empty, or a nought of anything: `0 days`. */
function saysNothing(cell: string): boolean {
  return /^(?:0(?: [a-z]+)?)?$/.test(cell);
}

/** What stands between the pipes that are not escaped. */
function cellsIn(row: string): string[] {
  const cells = row.match(/(?:\\.|[^\\|])+|(?<=\|)(?=\|)/g) ?? [];
  return cells.map((cell) => cell.trim());
}
