import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { Place } from '../../../../schemas/place.ts';
import type { Period } from '../../../documents/structure/periods.ts';

/** A place that says that the use of a skill is over; `end` is null where it does not say since when. */
export interface EndedPlace {
  readonly place: Place;
  readonly end: PartialDate | null;
}

/** Places that show use at a time: one that says only that it is over shows none. */
export const datingPlacesOf = (places: readonly Place[], ended: readonly EndedPlace[]): Place[] =>
  places.filter((place) => !ended.some((one) => one.end === null && one.place === place));

/** The last year in which the use ended; null where no place names one. */
export const lastEnd = (ended: readonly EndedPlace[]): PartialDate | null =>
  ended
    .flatMap(({ end }) => end ?? [])
    .reduce<PartialDate | null>((last, end) => (last === null || end.year > last.year ? end : last), null);

/** Periods cut at the year in which the use ended; one that begins later is a use of its own. */
export function untilEnd(periods: readonly Period[], ended: PartialDate | null): Period[] {
  if (ended === null) return [...periods];
  return periods.map((period) => {
    const isCut =
      period.start.year <= ended.year && (period.end === 'present' || period.end.year > ended.year);
    return isCut ? { start: period.start, end: ended } : period;
  });
}
