import type { PartialDate } from '../../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../../schemas/profile.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** As precise as its source: "Sep 2024", "2015", "present". */
export function dateInWords(date: PartialDate | PeriodEnd): string {
  if (date === 'present') return 'present';
  return date.month === null ? String(date.year) : `${months[date.month - 1]} ${date.year}`;
}

/** "Sep 2024 – present", "2015", "until 2018"; null where the document gives no date. */
export function periodInWords(start: PartialDate | null, end: PeriodEnd | null): string | null {
  if (start === null) return end === null ? null : `until ${dateInWords(end)}`;
  if (end === null) return `from ${dateInWords(start)}`;
  const [from, to] = [dateInWords(start), dateInWords(end)];
  return from === to ? from : `${from} – ${to}`;
}
