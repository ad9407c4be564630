import type { PartialDate } from '../../../schemas/partial-date.ts';
import { type DateAtom, type DateOrder, decidedMonth } from './date-atom.ts';
import type { DateToken } from './date-tokens.ts';

/** A period or a point in time as a text words it. */
export interface DateRange {
  /** range: two ends; since: an end that is `present`; until: no start; point: a single date, no end. */
  readonly kind: 'range' | 'since' | 'until' | 'point';
  readonly start: PartialDate | null;
  readonly end: PartialDate | 'present' | null;
  /** How the text words the end ("heute"); null where it has no words for it. */
  readonly endText: string | null;
  /** UTF-16 offsets of the whole expression, end exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Match {
  readonly range: DateRange;
  readonly next: number;
}

export function toDate(
  text: string,
  tokens: readonly DateToken[],
  at: number,
  atom: DateAtom,
  order: DateOrder | null,
): PartialDate {
  const month = atom.numbers === undefined ? atom.month : decidedMonth(atom.numbers, order);
  return { year: atom.year ?? 0, month, text: text.slice(tokens[at]?.start, tokens[atom.next - 1]?.end) };
}

/** Whether a date is certainly later than another. */
export function isAfter(a: PartialDate, b: PartialDate): boolean {
  return a.year > b.year || (a.year === b.year && a.month !== null && b.month !== null && a.month > b.month);
}
