import type { SourceDocument } from '../../schemas/document.ts';
import type { Place } from '../../schemas/place.ts';

/** A quote with the name of its document. */
export interface Quote extends Place {
  readonly name: string;
  /** Line of the file, from 1; null where the document is not read line by line (PDF, DOCX, HTML). */
  readonly line: number | null;
}

const byLine: ReadonlySet<string> = new Set(['text', 'markdown', 'yaml']);

/** Reads places as a person finds them: file, line or page. */
export function quoteReader(documents: readonly SourceDocument[]): (place: Place) => Quote {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (place) => {
    const document = byId.get(place.document);
    const line =
      document && byLine.has(document.format) ? document.text.slice(0, place.start).split('\n').length : null;
    return { ...place, name: document?.name ?? place.document, line };
  };
}
