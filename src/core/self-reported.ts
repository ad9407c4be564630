import type { Place } from '../../schemas/place.ts';

/** Id of the document that holds what the person added to the CV or contested. */
export const correctionsDocument = 'corrections';

/** Whether a statement rests, wholly or in part, on the person's own addition or objection. */
export const isSelfReported = (places: readonly Pick<Place, 'document'>[]): boolean =>
  places.some(({ document }) => document === correctionsDocument);

/** Whether it rests on nothing else. */
export const isOnlySelfReported = (places: readonly Pick<Place, 'document'>[]): boolean =>
  places.length > 0 && places.every(({ document }) => document === correctionsDocument);

/** Reading order over documents: the CV first, then what the person says of it. */
export const byReadingOrder = (a: Place, b: Place): number =>
  Number(isSelfReported([a])) - Number(isSelfReported([b])) || a.start - b.start || a.end - b.end;
