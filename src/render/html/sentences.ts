import type { NarrativeSection } from '../../../schemas/narrative.ts';
import type { Place } from '../../../schemas/place.ts';
import { asText } from '../section-form.ts';
import { noData } from '../words/about.ts';
import { quotesAsRead } from '../words/quote.ts';
import type { PageContext } from './context.ts';
import { type Html, markup } from './markup.ts';

/** A section's sentences with their quotes: a text, or a list with one item each. */
export function sentences(
  section: NarrativeSection,
  evidence: ReadonlyMap<string, readonly Place[]>,
  { cite, report }: PageContext,
): Html {
  const { id, title } = section;
  if (section.sentences.length === 0) return markup`<p class="no-data">${noData}</p>`;
  const written = section.sentences.map(({ text, refs }, index) => {
    const places = refs.flatMap((ref) => evidence.get(ref) ?? []);
    return markup`<span>${quotesAsRead(text, report.documents)}${cite(places, `${title}, sentence ${index + 1}`)}</span>`;
  });
  if (asText.has(id)) return markup`<p class="prose">${written.map((sentence) => markup`${sentence} `)}</p>`;
  const items = written.map((sentence) => markup`<li>${sentence}</li>`);
  return id === 'next-steps'
    ? markup`<ol class="steps">${items}</ol>`
    : markup`<ul class="prose points">${items}</ul>`;
}
