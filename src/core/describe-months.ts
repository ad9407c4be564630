import type { MonthRange } from '../../schemas/partial-date.ts';
import { plural } from './join-names.ts';

/**
 * Months in words: "8 months", "about 3 years", "2 to 4 years". Halves of years, rounded down, so that what
 * falls short of a demand never reads as if it met it.
 */
export function describeMonths({ min, max }: MonthRange): string {
  if (max < 12) return min === max ? plural(max, 'month') : `${min} to ${plural(max, 'month')}`;
  const low = halfYears(min);
  const high = halfYears(max);
  if (low === high) return `${exact(min, max) ? '' : 'about '}${plural(high, 'year')}`;
  return low === 0 ? `up to ${plural(high, 'year')}` : `${low} to ${plural(high, 'year')}`;
}

const halfYears = (months: number): number => Math.floor(months / 6) / 2;
const exact = (min: number, max: number): boolean => min === max && min % 6 === 0;
