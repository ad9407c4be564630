import type { MonthRange } from '../../../../schemas/partial-date.ts';
import type { Position } from '../../../../schemas/profile.ts';
import { type AsOf, mergePeriods, type Period } from '../../../documents/structure/periods.ts';

/** Paid work: voluntary posts and projects are no employment. */
const counted: ReadonlySet<Position['kind']> = new Set(['employment', 'freelance', 'internship']);

/** Months of dated paid work, overlaps merged. */
export function totalMonths(positions: readonly Position[], asOf: AsOf): MonthRange {
  const periods: Period[] = [];
  for (const { kind, start, end } of positions) {
    if (counted.has(kind) && start !== null && end !== null) periods.push({ start, end });
  }
  return mergePeriods(periods, asOf);
}
