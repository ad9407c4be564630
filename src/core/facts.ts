import type { Claim } from '../../schemas/claim.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { SourceDocument } from '../../schemas/document.ts';
import type { Market } from '../../schemas/market.ts';
import type { Narrative } from '../../schemas/narrative.ts';
import type { Place } from '../../schemas/place.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import type { ReportResources } from '../../schemas/resources.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';

/** A quote somebody gave as evidence, and where it stands; null where no document holds it. */
export interface QuoteRecord {
  readonly quote: string;
  /** JSON Pointer of the quote in the answer or report. */
  readonly pointer: string;
  readonly located: Place | null;
}

/** What checks look at. A check runs only where all the facts it needs are present. */
export interface Facts {
  readonly documents?: readonly SourceDocument[];
  readonly quotes?: readonly QuoteRecord[];
  readonly profile?: Profile;
  readonly requirements?: readonly Requirement[];
  readonly comparison?: Comparison;
  readonly roadmap?: Roadmap;
  /** Weeks the caller asked for; the plan may be shorter, not longer. */
  readonly weeksAsked?: number;
  readonly resources?: ReportResources;
  readonly market?: Market;
  readonly narrative?: Narrative;
  /** Claims read from the prose of the answer or report. */
  readonly claims?: readonly Claim[];
}

/** A place inside a report: `pointer` is the JSON Pointer of `value`. */
export function reportPlace(pointer: string, value: string | number): Place {
  const quote = String(value);
  return { document: 'report', section: pointer, quote, start: 0, end: quote.length };
}
