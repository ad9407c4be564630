/** A line of a document; headings are set apart by an empty line. */
export interface Line {
  text: string;
  heading: boolean;
}

/** The lines of a table cell without the empty ones at its ends. */
export function cellLines(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => line.text !== '');
  if (first === -1) return [];
  return lines.slice(first, lines.findLastIndex((line) => line.text !== '') + 1);
}

/**
 * A row of a table: cells of one line each are set in one line, apart by tabs; where a cell has several
 * lines the table lays out the page, and each cell is read on its own, one after the other.
 */
export function rowLines(cells: readonly Line[][]): Line[] {
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.some((cell) => cell.length > 1)) return filled.flat();
  const text = filled.map((cell) => cell[0]?.text ?? '').join('\t');
  return text === '' ? [] : [{ text, heading: filled.length === 1 && filled[0]?.[0]?.heading === true }];
}
