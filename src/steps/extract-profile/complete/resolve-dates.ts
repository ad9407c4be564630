import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { PeriodEnd } from '../../../../schemas/profile.ts';
import type { DateOrder } from '../../../documents/structure/date-atom.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import { findDateRanges, isPresentWording } from '../../../documents/structure/dates.ts';

/** The dates of a document, for what the text of a single date does not tell. */
export interface DocumentDates {
  readonly order: DateOrder | null;
  readonly ranges: readonly DateRange[];
}

export interface ResolvedPeriod {
  readonly start: PartialDate | null;
  readonly end: PeriodEnd | null;
  /** Where the period stands in the document, if it was found near the entry. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** How far from an entry's line its date may stand, in characters. */
const reach = 300;

/** The two ends of a period from their wording in an answer ("06/18", "Since 2019", "heute"). */
export function resolvePeriod(
  startText: string | null,
  endText: string | null,
  near: { start: number; end: number },
  { order, ranges }: DocumentDates,
): ResolvedPeriod {
  const place = nearestRange(ranges, startText ?? endText, near);
  const span = place === null ? null : { start: place.from, end: place.to };
  if (startText !== null && endText !== null && startText !== endText) {
    const both = findDateRanges(`${startText} – ${endText}`, order);
    const whole = both[0];
    if (both.length === 1 && whole?.kind === 'range')
      return { start: whole.start, end: whole.end, place: span };
  }
  const first = startText === null ? undefined : findDateRanges(startText, order)[0];
  const end = endOf(endText, order);
  const open = first !== undefined && (first.kind === 'range' || first.kind === 'since') ? first.end : null;
  const start = first?.start ?? null;
  if (end !== null || endText !== null) return { start, end: end ?? open, place: span };
  // No end in the answer: "Since 2019" says in the document that it goes on.
  const documented =
    place !== null && place.start?.text === startText && place.kind === 'since' ? place.end : null;
  return { start, end: open ?? documented, place: span };
}

function endOf(text: string | null, order: DateOrder | null): PeriodEnd | null {
  if (text === null) return null;
  if (isPresentWording(text)) return 'present';
  const range = findDateRanges(text, order).at(-1);
  return range === undefined ? null : (range.end ?? range.start);
}

function nearestRange(
  ranges: readonly DateRange[],
  text: string | null,
  near: { start: number; end: number },
): DateRange | null {
  if (text === null) return null;
  let best: DateRange | null = null;
  let distance = reach;
  for (const range of ranges) {
    const gap = Math.max(0, near.start - range.to, range.from - near.end);
    const names =
      range.start?.text === text || range.endText === text || (range.start?.text ?? '').includes(text);
    if (names && gap < distance) [best, distance] = [range, gap];
  }
  return best;
}
