import { labelledBlocks } from './label-column.ts';
import { isGrid, isMargin } from './margins.ts';
import { type Row, toRows } from './rows.ts';
import type { Run } from './runs.ts';

const MIN_ROWS = 3;
const MAX_DEPTH = 12;
const MAX_CANDIDATES = 120;

/**
 * Splits the runs of a page into blocks in reading order (XY-cut): around the tallest gutter that no run
 * crosses, what is above it, the left column, the right column, what is below. Headings set in a column
 * of their own come before the blocks they stand beside.
 */
export function readingOrder(runs: readonly Run[], depth = 0): Run[][] {
  const gutter = depth < MAX_DEPTH ? tallestGutter(runs) : undefined;
  if (gutter === undefined) return runs.length === 0 ? [] : [[...runs]];
  const { left, right, blocks } = gutter;
  const beside = new Set([...left, ...right]);
  const top = Math.min(...[...beside].map((run) => run.y));
  const rest = runs.filter((run) => !beside.has(run));
  return [
    rest.filter((run) => run.y < top),
    ...(blocks ?? [left, right]),
    rest.filter((run) => run.y >= top),
  ].flatMap((part) => readingOrder(part, depth + 1));
}

interface Gutter {
  left: Run[];
  right: Run[];
  /** Where the left side holds the headings of the right one: both in turn. */
  blocks?: Run[][];
}

/** The gutter with most text on both sides that sets columns apart and not dates from their jobs. */
function tallestGutter(runs: readonly Run[]): Gutter | undefined {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  let best: Gutter | undefined;
  let most = 0;
  for (const x of leftEdges(sorted)) {
    for (const stretch of uncrossed(sorted, x)) {
      const weight = sharedLetters(stretch, x);
      if (weight <= most) continue;
      const gutter = asColumns(stretch, x);
      if (gutter === undefined) continue;
      most = weight;
      best = gutter;
    }
  }
  return best;
}

/** Letters beside the gutter; those of the smaller side count most. */
function sharedLetters(runs: readonly Run[], x: number): number {
  let left = 0;
  let right = 0;
  for (const run of runs) {
    if (run.x0 < x) left += run.text.length;
    else right += run.text.length;
  }
  return Math.min(left, right) * 3 + Math.max(left, right);
}

/** Where columns may begin: left edges, the most shared first. */
function leftEdges(runs: readonly Run[]): number[] {
  const counts = new Map<number, { x: number; count: number }>();
  for (const run of runs) {
    const edge = counts.get(Math.round(run.x0)) ?? { x: run.x0, count: 0 };
    edge.count += 1;
    edge.x = Math.min(edge.x, run.x0);
    counts.set(Math.round(run.x0), edge);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_CANDIDATES)
    .map((edge) => edge.x - 0.5);
}

/** Stretches of runs (sorted by y) of which none reaches over the gutter left of `x`. */
function* uncrossed(runs: readonly Run[], x: number): Generator<Run[]> {
  let stretch: Run[] = [];
  for (const run of runs) {
    const gutter = Math.max(4, run.size * 0.6);
    if (run.x0 < x && run.x1 > x - gutter) {
      // What stands on the baseline of a crossing run belongs to it.
      while (stretch.length > 0 && (stretch.at(-1)?.y ?? 0) > run.y - run.size * 0.3) stretch.pop();
      if (stretch.length > 0) yield stretch;
      stretch = [];
    } else stretch.push(run);
  }
  if (stretch.length > 0) yield stretch;
}

function asColumns(stretch: readonly Run[], x: number): Gutter | undefined {
  const left = toRows(stretch.filter((run) => run.x0 < x));
  const right = toRows(stretch.filter((run) => run.x0 >= x));
  const leftRows = withoutLead(left, right[0]?.y);
  const rightRows = withoutLead(right, left[0]?.y);
  if (leftRows.length < MIN_ROWS || rightRows.length < MIN_ROWS) return undefined;
  const sides = { left: leftRows.flatMap((row) => row.runs), right: rightRows.flatMap((row) => row.runs) };
  const blocks = labelledBlocks(leftRows, rightRows);
  if (blocks !== undefined) return { ...sides, blocks };
  return isMargin(leftRows, rightRows) || isGrid(leftRows, rightRows) ? undefined : sides;
}

/** Rows above the start of the other side that a wider gap sets apart: a heading over both columns. */
function withoutLead(rows: readonly Row[], otherTop: number | undefined): Row[] {
  if (otherTop === undefined) return [...rows];
  let from = 0;
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    if (before.y > otherTop - before.size * 0.3) break;
    if (row.y - before.y > Math.max(row.size, before.size) * 1.6) from = index;
  }
  return rows.slice(from);
}
