import type { TextSpan } from '../../documents/lines.ts';

/** Whether a line is a row of a table: cells between bars (Markdown) or set apart by tabs. */
export const isTableRow = (line: string): boolean => /^\s*\|[^|]*\|/.test(line) || /\S\t+\S/.test(line);

/** Whether a row only draws the line under the heading of a Markdown table. */
export const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line) && line.includes('-');

/**
 * The cells of a row, empty ones of a Markdown row included; `text` is the cell as it is, without padding.
 * Where single tabs give no more than `columns` cells, two tabs enclose an empty one; else they only align.
 */
export function rowCells(row: TextSpan, columns = 0): TextSpan[] {
  const single = cellsOf(row, /\t/g);
  return single.length <= columns ? single : cellsOf(row, /\t+/g);
}

function cellsOf({ text, start }: TextSpan, tabs: RegExp): TextSpan[] {
  const bars = /^\s*\|/.test(text);
  const first = bars ? text.indexOf('|') + 1 : 0;
  const cells: TextSpan[] = [];
  let from = first;
  for (const { 0: mark, index } of text.matchAll(bars ? /(?<!\\)\|/g : tabs)) {
    if (index < first) continue;
    cells.push(trimmed(text, from, index, start));
    from = index + mark.length;
  }
  if (text.slice(from).trim() !== '') cells.push(trimmed(text, from, text.length, start));
  return cells;
}

/** The items of a cell: "A; B", "A<br>B", "• A • B". */
export function cellItems(cell: TextSpan): TextSpan[] {
  const items: TextSpan[] = [];
  let from = 0;
  const add = (to: number): void => {
    const item = trimmed(cell.text, from, to, cell.start);
    if (/\p{L}/u.test(item.text)) items.push(item);
  };
  for (const { 0: mark, index } of cell.text.matchAll(/<br\s*\/?>|[;•▪●]/giu)) {
    add(index);
    from = index + mark.length;
  }
  add(cell.text.length);
  return items;
}

function trimmed(text: string, from: number, to: number, offset: number): TextSpan {
  const whole = text.slice(from, to);
  const body = whole.trim();
  const start = offset + from + whole.length - whole.trimStart().length;
  return { start, end: start + body.length, text: body };
}
