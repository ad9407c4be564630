import type { MonthRange } from '../../schemas/partial-date.ts';

/** Months in words: "8 months", "about 3 years", "2 to 4 years". Years are rounded to halves. */
export function describeMonths({ min, max }: MonthRange): string {
  if (max < 12) return min === max ? count(max, 'month') : `${min} to ${count(max, 'month')}`;
  const low = halfYears(min);
  const high = halfYears(max);
  if (low === high) return `${exactYears(min, max) ? '' : 'about '}${count(high, 'year')}`;
  return low === 0 ? `up to ${count(high, 'year')}` : `${number(low)} to ${count(high, 'year')}`;
}

const halfYears = (months: number): number => Math.round(months / 6) / 2;
const exactYears = (min: number, max: number): boolean => min === max && min % 12 === 0;
const number = (value: number): string => String(value);
const count = (value: number, unit: string): string => `${value} ${unit}${value === 1 ? '' : 's'}`;
