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
        quote: place.quote,
        section: place.section,
        mark: cite([place], `Finding ${index + 1}`),
      })),
    })),
  });
}
