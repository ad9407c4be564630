import type { Place } from '../../schemas/place.ts';

/** The parts of a report in the order in which its schema names them. */
const parts = ['profile', 'requirements', 'comparison', 'roadmap', 'resources', 'market', 'narrative'];

/** Places as a reader meets them: documents before the report, then by part, by number and by offset. */
export function inReadingOrder(places: readonly Place[]): Place[] {
  return places
    .map((place) => ({ place, steps: stepsTo(place) }))
    .sort((a, b) => compareSteps(a.steps, b.steps) || a.place.start - b.place.start)
    .map(({ place }) => place);
}

function stepsTo(place: Place): (string | number)[] {
  if (place.document !== 'report') return [-1, place.document];
  const [, part = '', ...rest] = (place.section ?? '').split('/');
  return [parts.indexOf(part), ...rest.map((step) => (/^\d+$/.test(step) ? Number(step) : step))];
}

function compareSteps(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const left = a[index] ?? 0;
    const right = b[index] ?? 0;
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
