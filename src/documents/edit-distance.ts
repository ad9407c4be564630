/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours; UTF-16 code units) of
 * two strings, or `limit + 1` as soon as it is certain to exceed `limit`. Costs `limit` times the length.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a === b) return 0;
  const width = b.length + 1;
  let beforeLast = new Int32Array(width);
  let last = new Int32Array(width);
  let row = new Int32Array(width);
  for (let j = 0; j < width; j += 1) last[j] = j <= limit ? j : limit + 1;
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    row.fill(limit + 1, Math.max(0, from - 1), Math.min(width, to + 2));
    if (i <= limit) row[0] = i;
    let best = row[from - 1] ?? limit + 1;
    for (let j = from; j <= to; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}
