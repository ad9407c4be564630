import type { SourceDocument } from '../../../schemas/document.ts';
import type { CitedPlace } from './citations.ts';
import { markText } from './document-text.ts';
import type { Html } from './markup.ts';
import { fill } from './templates.ts';

export interface Sources {
  readonly html: Html;
  /** The documents as a reader calls them. */
  readonly list: readonly { readonly title: string; readonly name: string }[];
  /** Style rules that let all parts of a place light up that overlaps another. */
  readonly rules: readonly string[];
}

/** The texts of all documents with the places cited from them. */
export function sources(documents: readonly SourceDocument[], cited: readonly CitedPlace[]): Sources {
  const byDocument = Map.groupBy(cited, ({ document }) => document);
  const texts = documents.map((document) => ({
    ...document,
    title: titleOf(document),
    marked: markText(document.text, byDocument.get(document.id) ?? []),
  }));
  return {
    html: fill('sources', { documents: texts }),
    list: texts,
    rules: texts.flatMap(({ marked }) =>
      marked.split.map(
        (number) =>
          `:root:has(#q${number}:target) .q${number} { background: var(--target); color: var(--target-ink); }`,
      ),
    ),
  };
}

function titleOf({ id }: SourceDocument): string {
  if (id === 'cv') return 'CV';
  if (id === 'corrections') return 'The person’s own words';
  const job = /^job-(\d+)$/.exec(id)?.[1];
  return job === undefined ? 'Document' : `Job ad ${job}`;
}
