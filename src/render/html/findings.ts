import type { Report } from '../../../schemas/report.ts';
import { quoteAsRead } from '../words/quote.ts';
import { reportPlace } from '../words/report-place.ts';
import type { PageContext } from './context.ts';
import { type Html, markup } from './markup.ts';
import { fill } from './templates.ts';

/** Conflicts that no attempt resolved, each with all its places. */
export function findings({ report, cite }: PageContext): Html {
  if (report.findings.length === 0) return markup``;
  return fill('findings', {
    findings: report.findings.map(({ check, severity, message, places, suggestion }, index) => ({
      check,
      severity,
      message,
      suggestion,
      places: places.map((place) => ({
        quote: quoteAsRead(place.quote, report.documents, place.document),
        where: place.section === null ? null : where(report, place.document, place.section),
        mark: cite([place], `Finding ${index + 1}`),
      })),
    })),
  });
}

/** A place of the report leads to where it stands on the page; a heading of a document is told. */
function where(report: Report, document: string, section: string): Html {
  if (document !== 'report') return markup`${section}`;
  const { words, id } = reportPlace(report, section);
  return id === null ? markup`${words}` : markup`<a href="#${id}">${words}</a>`;
}
