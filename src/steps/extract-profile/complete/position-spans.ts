import type { MonthRange } from '../../../../schemas/partial-date.ts';
import type { Place } from '../../../../schemas/place.ts';
import type { PeriodEnd, Position } from '../../../../schemas/profile.ts';
import { type AsOf, mergePeriods, type Period } from '../../../documents/structure/periods.ts';
import type { EvidenceFinder } from './evidence.ts';

/** Where a position is described: from its heading to the next entry or the end of its section. */
export interface PositionSpan {
  readonly position: Position;
  readonly start: number;
  readonly end: number;
}

/** When something was used, by the positions that show it. */
export interface DatedUse {
  readonly months: MonthRange | null;
  readonly lastUsed: PeriodEnd | null;
}

export function positionSpans(positions: readonly Position[], finder: EvidenceFinder): PositionSpan[] {
  const headed = positions
    .map((position) => ({ position, start: Math.min(...position.evidence.map(({ start }) => start)) }))
    .sort((a, b) => a.start - b.start);
  return headed.map(({ position, start }, index) => {
    const section = finder.sectionAt(start)?.end ?? finder.document.text.length;
    const next = headed[index + 1]?.start ?? section;
    return { position, start, end: Math.max(start, Math.min(section, next)) };
  });
}

/** Months and last use over the positions whose description holds one of the places. */
export function datedUse(places: readonly Place[], spans: readonly PositionSpan[], asOf: AsOf): DatedUse {
  const positions = new Set(spansOf(places, spans).map(({ position }) => position));
  const periods: Period[] = [];
  for (const { start, end } of positions) if (start !== null && end !== null) periods.push({ start, end });
  if (periods.length === 0) return { months: null, lastUsed: null };
  return { months: mergePeriods(periods, asOf), lastUsed: periods.map(({ end }) => end).reduce(later) };
}

/** The positions whose description holds one of the places. */
export const spansOf = (places: readonly Place[], spans: readonly PositionSpan[]): PositionSpan[] =>
  places.flatMap(({ start }) => spanAt(spans, start) ?? []);

function spanAt(spans: readonly PositionSpan[], offset: number): PositionSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && offset < span.end ? span : undefined;
}

function later(a: PeriodEnd, b: PeriodEnd): PeriodEnd {
  if (a === 'present' || b === 'present') return 'present';
  if (a.year !== b.year) return a.year > b.year ? a : b;
  return (a.month ?? 12) >= (b.month ?? 12) ? a : b;
}
