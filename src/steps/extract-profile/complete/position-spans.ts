import type { MonthRange } from '../../../../schemas/partial-date.ts';
import type { Place } from '../../../../schemas/place.ts';
import type { PeriodEnd, Position } from '../../../../schemas/profile.ts';
import { isSelfReported } from '../../../core/self-reported.ts';
import { type AsOf, mergePeriods, type Period } from '../../../documents/structure/periods.ts';
import { datingPlacesOf, type EndedPlace, lastEnd, untilEnd } from './ended-use.ts';
import type { EvidenceFinder } from './evidence.ts';
import { descriptionEnd } from './position-ends.ts';

/**
 * Where a position is described: from its heading to the next entry or the end of its section. What the person
 * adds with dates is described by their words in the corrections file.
 */
export interface PositionSpan {
  readonly document: string;
  readonly position: Pick<Position, 'start' | 'end'>;
  readonly start: number;
  readonly end: number;
}

/** When something was used, by the positions that show it. */
export interface DatedUse {
  readonly months: MonthRange | null;
  readonly lastUsed: PeriodEnd | null;
}

export function positionSpans(positions: readonly Position[], finder: EvidenceFinder): PositionSpan[] {
  const { text } = finder.document;
  const headed = positions
    .map((position) => ({
      position,
      start: openingOf(text, Math.min(...position.evidence.map(({ start }) => start))),
      headEnd: Math.max(...position.evidence.map(({ end }) => end)),
    }))
    .sort((a, b) => a.start - b.start);
  return headed.map(({ position, start, headEnd }, index) => {
    const section = finder.sectionAt(start)?.end ?? text.length;
    // Two periods of one post stand on one line, and what follows tells of both.
    const next = headed.slice(index + 1).find((other) => other.start > start)?.start ?? section;
    const end = descriptionEnd(text, {
      from: headEnd,
      to: Math.max(start, Math.min(section, next)),
      level: /^\s*(#{1,6})\s/u.exec(text.slice(start, start + 12))?.[1]?.length ?? 0,
      names: [position.title, position.organisation, position.location].filter((name) => name !== null),
    });
    return { document: finder.document.id, position, start, end };
  });
}

/** Where a line begins whose words begin at an offset: marks before them ("**", "| ") are quoted with others. */
function openingOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[^\p{L}\p{N}\n]/u.test(text[at - 1] ?? '')) at -= 1;
  return at === 0 || text[at - 1] === '\n' ? at : start;
}

/**
 * Months and last use over the positions whose description holds one of the places, as far as the use is not said
 * to be over.
 */
export function datedUse(
  places: readonly Place[],
  spans: readonly PositionSpan[],
  asOf: AsOf,
  ended: readonly EndedPlace[] = [],
): DatedUse {
  const positions = new Set(spansOf(datingPlacesOf(places, ended), spans).map(({ position }) => position));
  const dated: Period[] = [];
  for (const { start, end } of positions) if (start !== null && end !== null) dated.push({ start, end });
  const over = lastEnd(ended);
  const periods = untilEnd(dated, over);
  if (periods.length === 0) return { months: null, lastUsed: over };
  return { months: mergePeriods(periods, asOf), lastUsed: periods.map(({ end }) => end).reduce(later) };
}

/**
 * The positions whose description holds one of the places.
 *
 * @param spans in reading order, those of the corrections file last
 */
export const spansOf = (places: readonly Place[], spans: readonly PositionSpan[]): PositionSpan[] =>
  places.flatMap((place) => spansAt(spans, place));

function spansAt(spans: readonly PositionSpan[], place: Place): PositionSpan[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsBy(spans[middle], place)) low = middle + 1;
    else high = middle;
  }
  const last = spans[low - 1];
  if (last?.document !== place.document || place.start >= last.end) return [];
  const found: PositionSpan[] = [];
  for (let at = low - 1; at >= 0; at -= 1) {
    const span = spans[at];
    if (span?.document !== last.document || span.start !== last.start) break;
    found.unshift(span);
  }
  return found;
}

function beginsBy(span: PositionSpan | undefined, place: Place): boolean {
  const later = Number(isSelfReported([place])) - Number(span !== undefined && isSelfReported([span]));
  return later === 0 ? (span?.start ?? 0) <= place.start : later > 0;
}

function later(a: PeriodEnd, b: PeriodEnd): PeriodEnd {
  if (a === 'present' || b === 'present') return 'present';
  if (a.year !== b.year) return a.year > b.year ? a : b;
  return (a.month ?? 12) >= (b.month ?? 12) ? a : b;
}
