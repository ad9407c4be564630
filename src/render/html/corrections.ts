import { selfReportedNote } from '../words/about.ts';
import type { PageContext } from './context.ts';
import { type Html, markup } from './markup.ts';
import { fill } from './templates.ts';

/** What the person added to the CV or contested, in their own words. */
export function corrections({ report, cite }: PageContext): Html {
  if (report.corrections.length === 0) return markup``;
  return fill('corrections', {
    note: selfReportedNote,
    corrections: report.corrections.map(({ action, kind, name, evidence, contests, effect }) => ({
      action,
      kind,
      name,
      effect,
      words: evidence.map((place) => ({ quote: place.quote, mark: cite([place], `${name} (${action})`) })),
      contests: contests.map((place) => ({ quote: place.quote, mark: cite([place], `${name} (contested)`) })),
    })),
  });
}
