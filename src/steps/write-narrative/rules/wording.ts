import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../../../schemas/profile.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "March 2021", "2015". */
export const dateInWords = ({ year, month }: PartialDate): string =>
  month === null ? String(year) : `${months[month - 1]} ${year}`;

/** "from March 2021 to May 2023", "since March 2021", "until 2019"; null where nothing is dated. */
export function periodInWords(start: PartialDate | null, end: PeriodEnd | null): string | null {
  if (start && end === 'present') return `since ${dateInWords(start)}`;
  if (start && end && end !== 'present' && dateInWords(start) === dateInWords(end))
    return `in ${dateInWords(start)}`;
  if (start && end && end !== 'present') return `from ${dateInWords(start)} to ${dateInWords(end)}`;
  if (start) return `from ${dateInWords(start)}`;
  if (end && end !== 'present') return `until ${dateInWords(end)}`;
  return null;
}

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
  return month ? `${months[Number(month) - 1]} ${year}` : date;
}
