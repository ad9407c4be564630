import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { createLocator } from '../../documents/locate.ts';
import { pageOf } from '../../documents/page-of.ts';

/**
 * Finds quotes that come in the order of the postings. The same words may stand in several places ("Docker"
 * among the benefits, then among the requirements): the one that follows the quote before is taken, in the
 * posting of that quote or a later one, else any.
 */
export function createPlaceFinder(postings: readonly SourceDocument[]): (quote: string) => Place | null {
  const searched = postings.map((posting) => ({ posting, locator: createLocator(posting) }));
  let current = 0;
  let reached = 0;
  return (quote) => {
    const turns = [...searched.keys()].map((index) => (current + index) % searched.length);
    let fallback: Place | null = null;
    for (const index of turns) {
      const entry = searched[index];
      if (entry === undefined) continue;
      const from = index === current ? reached : 0;
      const found = entry.locator.locate(quote, { start: from, end: from });
      if (found === null) continue;
      const place = placeOf(entry.posting, found);
      if (index >= current && found.start >= from) {
        current = index;
        // Several requirements may share a quote.
        reached = found.start;
        return place;
      }
      fallback ??= place;
    }
    return fallback;
  };
}

function placeOf(
  posting: SourceDocument,
  { start, end, quote }: { readonly start: number; readonly end: number; readonly quote: string },
): Place {
  const page = pageOf(posting, start);
  const place = { document: posting.id, section: null, quote, start, end };
  return page === undefined ? place : { ...place, page };
}
