import { isPageNumber } from '../page-number.ts';
import { type Row, toRows } from './rows.ts';
import type { Run } from './runs.ts';

/** So many rows at the top and at the bottom of a page may be running headers and footers. */
const EDGE_ROWS = 2;

/**
 * The runs of every page without page numbers, and without the headers and footers that pages repeat
 * (figures aside) after their first time.
 */
export function withoutRunningRows(pages: readonly Run[][]): Run[][] {
  const edges = pages.map((runs) => edgeRows(toRows(runs)));
  const counts = new Map<string, number>();
  for (const row of edges.flat()) counts.set(rowKey(row), (counts.get(rowKey(row)) ?? 0) + 1);
  const seen = new Set<string>();
  return pages.map((runs, page) => {
    const dropped = new Set<Run>();
    for (const row of edges[page] ?? []) {
      const repeated = seen.has(rowKey(row)) && (counts.get(rowKey(row)) ?? 0) > 1;
      seen.add(rowKey(row));
      for (const run of row.runs) if (repeated || isPageNumber(run.text)) dropped.add(run);
    }
    return runs.filter((run) => !dropped.has(run));
  });
}

function edgeRows(rows: readonly Row[]): Row[] {
  return rows.length <= EDGE_ROWS * 2 ? [...rows] : [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)];
}

/** The same words at the same height; the page number changes. */
const rowKey = (row: Row): string =>
  `${Math.round(row.y / 3)} ${row.runs.map((run) => run.text.replace(/\d+/g, '#')).join(' ')}`;
