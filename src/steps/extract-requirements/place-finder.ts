import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { createLocator, type Locator } from '../../documents/locate.ts';
import { pageOf } from '../../documents/page-of.ts';
import { canAsk } from '../../market/postings/asking.ts';
import { postingItems } from '../../market/postings/posting-items.ts';

interface Found {
  readonly posting: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/**
 * Finds quotes that come in the order of the postings. The same words may stand in several places ("Docker"
 * in the praise of the employer, then among the requirements): a whole item that can ask is taken first, and
 * of several the one that follows the quote before; else the words wherever they are.
 */
export function createPlaceFinder(postings: readonly SourceDocument[]): (quote: string) => Place | null {
  const items = asking(postings);
  const locators = postings.map((posting) => createLocator(posting));
  let last = { posting: 0, start: 0 };
  return (quote) => {
    const whole = items.get(quote.trim());
    const found = whole?.find((item) => follows(item, last)) ?? whole?.[0] ?? anywhere(quote, locators, last);
    const posting = found && postings[found.posting];
    if (!found || !posting) return null;
    last = found;
    return placeOf(posting, found);
  };
}

const follows = (item: Found, last: { readonly posting: number; readonly start: number }): boolean =>
  item.posting > last.posting || (item.posting === last.posting && item.start >= last.start);

function asking(postings: readonly SourceDocument[]): ReadonlyMap<string, Found[]> {
  const items = new Map<string, Found[]>();
  for (const [posting, { text }] of postings.entries()) {
    for (const item of postingItems(text)) {
      if (!canAsk(item)) continue;
      const found = { posting, start: item.start, end: item.end, quote: item.text };
      const known = items.get(item.text);
      if (known === undefined) items.set(item.text, [found]);
      else known.push(found);
    }
  }
  return items;
}

/** In the posting of the quote before, near it, else in the postings after it and then those before it. */
function anywhere(
  quote: string,
  locators: readonly Locator[],
  last: { readonly posting: number; readonly start: number },
): Found | null {
  for (const turn of locators.keys()) {
    const posting = (last.posting + turn) % locators.length;
    const near = turn === 0 ? { start: last.start, end: last.start } : undefined;
    const found = locators[posting]?.locate(quote, near);
    if (found) return { posting, start: found.start, end: found.end, quote: found.quote };
  }
  return null;
}

function placeOf(posting: SourceDocument, { start, end, quote }: Found): Place {
  const page = pageOf(posting, start);
  const place = { document: posting.id, section: null, quote, start, end };
  return page === undefined ? place : { ...place, page };
}
