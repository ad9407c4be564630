import type { Run } from './runs.ts';

/** Runs on one baseline, from left to right. */
export interface Row {
  runs: Run[];
  y: number;
  size: number;
  x0: number;
  x1: number;
}

/** Groups runs to rows, from top to bottom; raised and lowered characters join the row they stand in. */
export function toRows(runs: readonly Run[]): Row[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const main = row?.reduce((a, b) => (b.size > a.size ? b : a));
    if (row !== undefined && main !== undefined && sameRow(main, run)) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    const ordered = row.sort((a, b) => a.x0 - b.x0);
    const main = ordered.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    return {
      runs: ordered,
      y: main.y,
      size: Math.max(...ordered.filter((run) => run.text.length > 1).map((run) => run.size), main.size * 0.9),
      x0: ordered[0]?.x0 ?? 0,
      x1: Math.max(...ordered.map((run) => run.x1)),
    };
  });
}

/** Same baseline, or a smaller run that overlaps the line for the most part. */
function sameRow(main: Run, run: Run): boolean {
  const distance = Math.abs(main.y - run.y);
  const smaller = Math.min(main.size, run.size);
  if (distance < smaller * 0.3) return true;
  const apart = run.x0 > main.x1 - smaller * 0.2 || run.x1 < main.x0 + smaller * 0.2;
  return apart && distance < Math.max(main.size, run.size) * 0.42;
}
