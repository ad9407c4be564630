/** Median of a list of numbers; NaN for none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

/** Median milliseconds of `work` over `repeats` runs, after one run that is not counted. */
export async function timed(work: () => unknown, repeats: number): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < repeats; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
}
