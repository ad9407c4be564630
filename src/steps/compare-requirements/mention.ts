import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import { pageOf } from '../../documents/page-of.ts';
import { sentences } from '../../documents/sentences.ts';

const maxWords = 6;
const maxQuote = 300;
const negation = /\b(?:no|not|never|without|lacks?|none|kein\w*|ohne|nicht|pas|sans|sin|tanpa)\b/i;
const stopWords = new Set(
  'a an the and or of in on at to for with by from as is are be ability able good strong solid excellent proven knowledge experience experienced skills skill understanding familiarity working years year using use your you our we will plus'.split(
    ' ',
  ),
);

/**
 * The first sentence or list item of a document that holds every telling word of `name`, unless it denies
 * something; null where none does or where `name` is too long to be looked for word by word.
 */
export function mentionOf(name: string, document: SourceDocument): Place | null {
  const wanted = stems(name).filter((word) => !stopWords.has(word));
  if (wanted.length === 0 || wanted.length > maxWords) return null;
  const found = indexOf(document).find(({ words }) => wanted.every((word) => words.has(word)));
  if (!found) return null;
  const quote = document.text.slice(found.start, found.end);
  const page = pageOf(document, found.start);
  const place = { document: document.id, section: null, quote, start: found.start, end: found.end };
  return page === undefined ? place : { ...place, page };
}

/** The mentions of several names, none where a name has none. */
export const mentionPlaces = (names: readonly string[], document: SourceDocument): Place[] =>
  names.flatMap((name) => mentionOf(name, document) ?? []);

interface IndexedSentence {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
}

const indexes = new WeakMap<SourceDocument, readonly IndexedSentence[]>();

function indexOf(document: SourceDocument): readonly IndexedSentence[] {
  const known = indexes.get(document);
  if (known) return known;
  const index = sentences(document.text, 0, document.text.length)
    .map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) }))
    .filter(({ text }) => text.length > 0 && text.length <= maxQuote && !negation.test(text))
    .map(({ start, end, text }) => ({ start, end, words: new Set(stems(text)) }));
  indexes.set(document, index);
  return index;
}

/** Words folded to lower case; plural and -ing endings off, so that "assessments" finds "assessing". */
const stems = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}+#.]*/gu) ?? []
  ).map((word) =>
    word.length > 5
      ? word.replace(/(?:ments?|ings?|ies|es|s|ed|y)\.?$/u, '')
      : word.replace(/(?<=\w{3})s$/, ''),
  );
