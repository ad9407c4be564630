import type { DateOrder } from './date-atom.ts';

/** Whether days or months come first in the dates of a text; null where none of them tells, or both. */
export function dateOrderOf(text: string): DateOrder | null {
  let order: DateOrder | null = null;
  for (const [, first, second] of text.matchAll(
    /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g,
  )) {
    const seen = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
    if (seen === null) continue;
    if (order !== null && order !== seen) return null;
    order = seen;
  }
  return order;
}
