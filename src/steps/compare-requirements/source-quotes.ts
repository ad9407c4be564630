import type { Assessment } from '../../../schemas/comparison.ts';
import type { Place } from '../../../schemas/place.ts';
import { excerpt } from '../../core/excerpt.ts';
import { publicStretch } from '../../core/private-matters.ts';
import type { ComparisonInput } from './input.ts';

/** A place with its quote as the document has it, where it was read with blanks for what the person contests. */
export function inSource(place: Place, { selfReport }: ComparisonInput): Place {
  const document = selfReport?.documents.find(({ id }) => id === place.document);
  return document ? { ...place, quote: document.text.slice(place.start, place.end) } : place;
}

/** Lengths to which rationales and questions cut a quote. */
const cuts = [140, 90];

/**
 * Words on a line that was read with blanks, with the line as the document has it, and without what it tells of
 * private matters.
 */
export function withSourceQuotes(assessment: Assessment, given: readonly string[]): Assessment {
  const pairs = assessment.evidence.flatMap(({ quote }, index) => {
    const read = given[index] ?? quote;
    const told = publicStretch(quote) ?? '…';
    return read === told ? [] : cuts.map((cut): [string, string] => [excerpt(read, cut), excerpt(told, cut)]);
  });
  const restored = (text: string): string => {
    let now = text;
    for (const [read, source] of pairs) now = now.replaceAll(read, source);
    return now;
  };
  const { rationale, question } = assessment;
  return { ...assessment, rationale: restored(rationale), question: question && restored(question) };
}
