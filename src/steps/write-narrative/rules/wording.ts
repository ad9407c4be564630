import { monthName } from '../../../core/period-in-words.ts';

export const percent = (share: number): string => `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;

export const money = (amount: number, currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);

/** 1st, 2nd, 3rd, 11th. */
export function ordinal(rank: number): string {
  const tail = rank % 100 > 10 && rank % 100 < 14 ? 0 : rank % 10;
  return `${rank}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
}

/** "2026-07" → "July 2026"; "2024-05-01" likewise. */
export function isoMonth(date: string): string {
  const [year, month] = date.split('-');
  return month ? `${monthName(Number(month))} ${year}` : date;
}
