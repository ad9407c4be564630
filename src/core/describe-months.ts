import type { MonthRange } from '../../schemas/partial-date.ts';
import { plural } from './join-names.ts';

/**
 * Months in words: "8 months", "about 3 years", "nearly 5 years", "2 to 4 years". Halves of years, rounded down, so
 * that what falls short of a demand never reads as if it met it; a month short of the next half is nearly that.
 */
export function describeMonths({ min, max }: MonthRange): string {
  if (max < 12) return min === max ? plural(max, 'month') : `${min} to ${plural(max, 'month')}`;
  if (min === max && min % 6 === 5) return `nearly ${plural((min + 1) / 12, 'year')}`;
  const low = halfYears(min);
  const high = halfYears(max);
  if (low === high) return `${exact(min, max) ? '' : 'about '}${plural(high, 'year')}`;
  return low === 0 ? `up to ${plural(high, 'year')}` : `${low} to ${plural(high, 'year')}`;
}

const halfYears = (months: number): number => Math.floor(months / 6) / 2;
const exact = (min: number, max: number): boolean => min === max && min % 6 === 0;
