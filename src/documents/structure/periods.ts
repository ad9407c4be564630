import type { MonthRange, PartialDate } from '../../../schemas/partial-date.ts';

/** A period with the ends a document gives; `present` stands for the month of `asOf`. */
export interface Period {
  readonly start: PartialDate;
  readonly end: PartialDate | 'present';
}

/** The month up to which time counts. */
export interface AsOf {
  readonly year: number;
  readonly month: number;
}

/**
 * Months of a period, both named months included: January to March 2020 is 3. Where a month is open the
 * result runs from the shortest to the longest possible length. Time after `asOf` does not count; a period
 * that ends before it begins has no months.
 */
export function monthsBetween(start: PartialDate, end: PartialDate | 'present', asOf: AsOf): MonthRange {
  return lengths(bounds({ start, end }, asOf));
}

/**
 * Months of all periods together, each month once: at least the months that are certainly covered, at most
 * those that may be. O(n log n).
 */
export function mergePeriods(periods: readonly Period[], asOf: AsOf): MonthRange {
  const all = periods.map((period) => bounds(period, asOf));
  const certain = unionLength(all.map(({ latestStart, earliestEnd }) => [latestStart, earliestEnd]));
  const possible = unionLength(all.map(({ earliestStart, latestEnd }) => [earliestStart, latestEnd]));
  return { min: certain + uncertainMonths(all), max: possible };
}

/**
 * Periods whose months are all open ("2015") cover some month, only not a certain one: one more for each that can
 * share it with no other period.
 */
function uncertainMonths(all: readonly Bounds[]): number {
  const isOpen = (one: Bounds): boolean => one.latestStart > one.earliestEnd;
  const windows = all
    .filter((one) => isOpen(one) && one.earliestStart <= one.latestEnd)
    .sort((a, b) => a.latestEnd - b.latestEnd);
  const certain = all.filter((one) => !isOpen(one)).sort((a, b) => a.earliestEnd - b.earliestEnd);
  const starts = certain.map(({ latestStart }) => latestStart);
  for (let at = starts.length - 2; at >= 0; at -= 1)
    starts[at] = Math.min(starts[at] ?? 0, starts[at + 1] ?? 0);
  let count = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const { earliestStart, latestEnd } of windows) {
    const next = firstEndingFrom(certain, earliestStart);
    if (earliestStart <= covered || (starts[next] ?? Number.POSITIVE_INFINITY) <= latestEnd) continue;
    count += 1;
    covered = latestEnd;
  }
  return count;
}

/** Index of the first period that reaches a month, among periods sorted by their certain ends. */
function firstEndingFrom(sorted: readonly Bounds[], month: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.earliestEnd ?? 0) < month) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Bounds {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
}

const index = (year: number, month: number): number => year * 12 + month - 1;

function bounds({ start, end }: Period, asOf: AsOf): Bounds {
  const now = index(asOf.year, asOf.month);
  const earliestStart = index(start.year, start.month ?? 1);
  const last = end === 'present' ? now : index(end.year, end.month ?? 12);
  const latestEnd = Math.min(last, now);
  const firstEnd = end === 'present' ? now : Math.min(index(end.year, end.month ?? 1), now);
  return {
    earliestStart,
    latestStart: Math.min(index(start.year, start.month ?? 12), Math.max(latestEnd, earliestStart)),
    earliestEnd: Math.max(firstEnd, Math.min(earliestStart, latestEnd)),
    latestEnd,
  };
}

function lengths({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): MonthRange {
  const max = Math.max(0, latestEnd - earliestStart + 1);
  return { min: max === 0 ? 0 : Math.max(1, earliestEnd - latestStart + 1), max };
}

function unionLength(intervals: readonly (readonly [number, number])[]): number {
  let total = 0;
  let covered = Number.NEGATIVE_INFINITY;
  for (const [from, to] of intervals.filter(([a, b]) => a <= b).sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from - 1, covered));
    covered = Math.max(covered, to);
  }
  return total;
}
