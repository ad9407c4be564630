import type { PartialDate } from '../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../schemas/profile.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** 1 to 12; the empty string beyond. */
export const monthName = (month: number): string => months[month - 1] ?? '';

/** "March 2021", "2015". */
export const dateInWords = ({ year, month }: PartialDate): string =>
  month === null ? String(year) : `${monthName(month)} ${year}`;

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
