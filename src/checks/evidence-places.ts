import type { Place } from '../../schemas/place.ts';
import type { Report } from '../../schemas/report.ts';

/** A place given as evidence, and the JSON Pointer of its quote. */
export interface EvidencePlace {
  readonly pointer: string;
  readonly place: Place;
}

/** Every place in a document on which profile, comparison and requirements rest, in the order of the report. */
export function* evidencePlaces(report: Report): Generator<EvidencePlace> {
  yield* evidenceBelow(report.profile, '/profile');
  for (const [index, { source }] of report.requirements.entries()) {
    if (source.place === null) continue;
    yield { pointer: `/requirements/${index}/source/place/quote`, place: source.place };
  }
  yield* evidenceBelow(report.comparison, '/comparison');
}

function* evidenceBelow(value: unknown, pointer: string): Generator<EvidencePlace> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'evidence') yield* evidenceBelow(inner, `${pointer}/${key}`);
    else {
      for (const [index, place] of (inner as readonly Place[]).entries()) {
        yield { pointer: `${pointer}/evidence/${index}/quote`, place };
      }
    }
  }
}
