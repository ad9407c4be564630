import type { Row } from './rows.ts';
import type { Run } from './runs.ts';

/** A list item this long is prose and no post of its own with its own date. */
const PROSE_LENGTH = 45;
const BULLET = /^\s*[•●○◦▪▫■□▸►‣⁃∙·–-](?:\s|$)/u;

/**
 * Place, date and length set below each other at the right margin, beside the first list items of an
 * entry: they belong to the entry's first line, where they are moved to.
 */
export function withoutMarginStacks(rows: readonly Row[]): Row[] {
  const margin = marginEdges(rows);
  const result: Row[] = [];
  let head: Row | undefined;
  for (const row of rows) {
    const previous = result.at(-1);
    const close = previous !== undefined && row.y - previous.y < row.size * 1.8;
    const cell = marginCell(row, margin);
    if (cell === undefined) head = undefined;
    else if (head !== undefined && close && continuesEntry(row, previous, head)) {
      append(head, cell);
      const runs = row.runs.slice(0, -1);
      result.push({ ...row, runs, x1: Math.max(...runs.map((run) => run.x1)) });
      continue;
    } else head = BULLET.test(row.runs[0]?.text ?? '') ? undefined : { ...row, runs: [...row.runs] };
    result.push(cell === undefined || head === undefined ? row : head);
  }
  return result;
}

interface MarginEdges {
  right: number;
  /** How many rows end in a cell that begins there, by rounded x. */
  lefts: Map<number, number>;
}

function marginEdges(rows: readonly Row[]): MarginEdges {
  const lefts = new Map<number, number>();
  for (const row of rows) {
    const cell = lastCell(row);
    if (cell !== undefined) lefts.set(Math.round(cell.x0), (lefts.get(Math.round(cell.x0)) ?? 0) + 1);
  }
  return { right: Math.max(...rows.map((row) => row.x1)), lefts };
}

/** The last run of a row, if free space stands before it. */
function lastCell(row: Row): Run | undefined {
  const last = row.runs.at(-1);
  const before = row.runs.at(-2);
  if (last === undefined || before === undefined || last.text.length > 40) return undefined;
  return last.x0 - before.x1 > row.size ? last : undefined;
}

/** The last cell of a row, if it is flush with the right margin or with the cells of other rows. */
function marginCell(row: Row, margin: MarginEdges): Run | undefined {
  const cell = lastCell(row);
  if (cell === undefined) return undefined;
  const flush = margin.right - cell.x1 <= row.size * 0.6 || (margin.lefts.get(Math.round(cell.x0)) ?? 0) > 1;
  return flush ? cell : undefined;
}

/** A long list item right below the entry's first line, or the rest of one. */
function continuesEntry(row: Row, previous: Row, head: Row): boolean {
  const text = row.runs
    .slice(0, -1)
    .map((run) => run.text)
    .join(' ');
  if (BULLET.test(text)) return text.length >= PROSE_LENGTH;
  return previous !== head && row.x0 > head.x0 + row.size * 0.5;
}

/** Adds a cell at the end of a row. */
function append(head: Row, cell: Run): void {
  const x0 = head.x1 + head.size * 3;
  const moved = { ...cell, x0, x1: x0 + (cell.x1 - cell.x0) };
  head.runs.push(moved);
  head.x1 = moved.x1;
}
