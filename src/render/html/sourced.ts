import type { Source } from '../../../schemas/catalog.ts';
import { webAddress } from '../web-address.ts';
import { type Html, markup } from './markup.ts';

/** Figures, and under them where they come from. */
export function sourced(figures: unknown, facts: readonly { readonly source: Source }[]): Html {
  const sources = [...new Map(facts.map(({ source }) => [source.name, source])).values()];
  const names = sources.map(
    (source) => markup`<li>${external(source.name, source.url)}, ${source.date}</li>`,
  );
  return markup`${figures}${names.length > 0 && markup`<ul class="sources" aria-label="Sources">${names}</ul>`}`;
}

/** A name with its address of the catalogue, as a link where it may be one. */
export function external(name: string, url: string | null): Html {
  const address = webAddress(url);
  return address === null
    ? markup`${name}`
    : markup`<a class="external" rel="noopener noreferrer" href="${address}">${name}</a>`;
}
