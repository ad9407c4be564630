import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { isSelfReported } from '../../core/self-reported.ts';
import { quoteAsRead } from '../words/quote.ts';
import { escapeMarkdown } from './escape.ts';

export interface Footnotes {
  /** Markers for the places, each place numbered once: `[^1][^4]`; what rests on the person's own words says so. */
  cite(places: readonly Place[]): string;
  /** The quotes of all places cited so far. */
  definitions(): string[];
}

const mostPerCitation = 3;

export function createFootnotes(documents: SourceDocument[]): Footnotes {
  const names = new Map(documents.map(({ id, name }) => [id, name]));
  const numbers = new Map<string, number>();
  const cited: Place[] = [];
  const numberOf = (place: Place): number => {
    const key = `${place.document}:${place.start}:${place.end}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    cited.push(place);
    numbers.set(key, cited.length);
    return cited.length;
  };
  return {
    cite: (places) => {
      const marks = [...new Set(places.slice(0, mostPerCitation).map(numberOf))];
      const selfReported = isSelfReported(places) ? ' (self-reported)' : '';
      return marks.map((mark) => `[^${mark}]`).join('') + selfReported;
    },
    definitions: () =>
      cited.map(({ document, page, quote }, index) => {
        const where = [names.get(document) ?? document, page === undefined ? null : `page ${page}`];
        const source = where.filter((part) => part !== null).join(', ');
        return `[^${index + 1}]: “${escapeMarkdown(quoteAsRead(quote, documents, document))}” (${escapeMarkdown(source)})`;
      }),
  };
}
