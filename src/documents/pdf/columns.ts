import { isMargin } from './margins.ts';
import { toRows } from './rows.ts';
import type { Run } from './runs.ts';

const MIN_ROWS = 3;
const MAX_DEPTH = 12;
const MAX_CANDIDATES = 120;

/**
 * Splits the runs of a page into blocks in reading order (XY-cut): around the tallest gutter that no run
 * crosses, what is above it, the left column, the right column, what is below.
 */
export function readingOrder(runs: readonly Run[], depth = 0): Run[][] {
  const gutter = depth < MAX_DEPTH ? tallestGutter(runs) : undefined;
  if (gutter === undefined) return runs.length === 0 ? [] : [[...runs]];
  const { x, top, bottom } = gutter;
  const within = (run: Run) => run.y >= top && run.y <= bottom;
  return [
    runs.filter((run) => run.y < top),
    runs.filter((run) => within(run) && run.x0 < x),
    runs.filter((run) => within(run) && run.x0 >= x),
    runs.filter((run) => run.y > bottom),
  ].flatMap((part) => readingOrder(part, depth + 1));
}

interface Gutter {
  /** Left edge of the right column. */
  x: number;
  /** Baselines of the first and the last run beside the gutter. */
  top: number;
  bottom: number;
}

/** The gutter with most text on both sides that sets columns apart and not dates from their jobs. */
function tallestGutter(runs: readonly Run[]): Gutter | undefined {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  let best: Gutter | undefined;
  let most = 0;
  for (const x of leftEdges(sorted)) {
    for (const stretch of uncrossed(sorted, x)) {
      const left = stretch.filter((run) => run.x0 < x);
      const right = stretch.filter((run) => run.x0 >= x);
      if (left.length < MIN_ROWS || right.length < MIN_ROWS) continue;
      const weight = Math.min(letters(left), letters(right)) * 2 + letters(left) + letters(right);
      if (weight <= most || !areColumns(left, right)) continue;
      most = weight;
      best = { x, top: stretch[0]?.y ?? 0, bottom: stretch.at(-1)?.y ?? 0 };
    }
  }
  return best;
}

const letters = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.length, 0);

/** Where columns may begin: left edges that several runs share. */
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
      // The crossing line's own neighbours on its baseline belong to it.
      while (stretch.length > 0 && (stretch.at(-1)?.y ?? 0) > run.y - run.size * 0.3) stretch.pop();
      if (stretch.length > 0) yield stretch;
      stretch = [];
      continue;
    }
    stretch.push(run);
  }
  if (stretch.length > 0) yield stretch;
}

function areColumns(left: readonly Run[], right: readonly Run[]): boolean {
  const leftRows = toRows(left);
  const rightRows = toRows(right);
  if (leftRows.length < MIN_ROWS || rightRows.length < MIN_ROWS) return false;
  return !isMargin(leftRows, rightRows);
}
