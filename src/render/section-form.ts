import type { NarrativeSectionId } from '../../schemas/narrative.ts';

/** Sections that read as a text; in the others each sentence is an item of a list. */
export const asText: ReadonlySet<NarrativeSectionId> = new Set([
  'executive-summary',
  'market-insights',
  'market-requirements',
]);
