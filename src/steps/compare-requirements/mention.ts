import type { SourceDocument } from '../../../schemas/document.ts';
import type { Place } from '../../../schemas/place.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { publicStretch } from '../../core/private-matters.ts';
import { pageOf } from '../../documents/page-of.ts';
import { sentences } from '../../documents/sentences.ts';
import { stems, tellingStems } from './stems.ts';

const maxWords = 6;
const maxQuote = 300;

/** Sentences that deny, wish, plan, learn or play something down bear nothing out. */
const noEvidence =
  /\b(?:no|not|never|without|lacks?|none|nor|hop(?:e|es|ing)|wants?|wish(?:es)?|would like|interest(?:ed)?|keen|eager|seek(?:s|ing)?|looking for|plan(?:s|ning)?|aspir\w+|learn(?:s|ing)|studying|little|limited|faint|exposure|beginner|kein\w*|ohne|nicht|pas|sans|sin|tanpa|geen|niet|sem|não)\b/i;

/** A CV, and whose it is. */
type Read = { readonly document: SourceDocument; readonly profile: Pick<Profile, 'candidate'> };

/**
 * The first sentence or list item of a document that holds every telling word of `name`; null where none
 * does (what tells of private matters is left out) or where `name` is too long to be looked for word by word.
 */
export function mentionOf(name: string, { document, profile }: Read): Place | null {
  const wanted = tellingStems(name);
  if (wanted.length === 0 || wanted.length > maxWords) return null;
  const { candidate } = profile;
  const found = indexOf(document).find(
    (one) => one.bears && wanted.every((word) => one.words.has(word)) && !isNameOf(candidate, one),
  );
  return found ? placeOf(document, found) : null;
}

/** A line that names something, and whether it denies, wishes, plans or limits. */
export interface Naming {
  readonly place: Place;
  readonly limits: boolean;
}

/** The sentence or list item that a test finds to name something, one that limits it before any other. */
export function lineNaming(
  document: SourceDocument,
  names: (text: string, words: ReadonlySet<string>) => boolean,
): Naming | null {
  const found = indexOf(document).filter(({ start, end, words }) =>
    names(document.text.slice(start, end), words),
  );
  const [first] = found.toSorted((a, b) => Number(a.bears) - Number(b.bears));
  return first ? { place: placeOf(document, first), limits: !first.bears } : null;
}

function placeOf(document: SourceDocument, { start, end }: IndexedSentence): Place {
  const place = { document: document.id, section: null, quote: document.text.slice(start, end), start, end };
  const page = pageOf(document, start);
  return page === undefined ? place : { ...place, page };
}

/** The mentions of several names, none where a name has none. */
export const mentionPlaces = (names: readonly string[], read: Read): Place[] =>
  names.flatMap((name) => mentionOf(name, read) ?? []);

/** Who is called Baker has not baked. */
const isNameOf = ({ name, evidence }: Profile['candidate'], { start, end }: IndexedSentence): boolean =>
  evidence.some((place) => place.quote === name && place.start < end && start < place.end);

interface IndexedSentence {
  readonly start: number;
  readonly end: number;
  readonly words: ReadonlySet<string>;
  /** Whether it may bear something out. */
  readonly bears: boolean;
}

const indexes = new WeakMap<SourceDocument, readonly IndexedSentence[]>();

function indexOf(document: SourceDocument): readonly IndexedSentence[] {
  const known = indexes.get(document);
  if (known) return known;
  const index = sentences(document.text)
    .flatMap(({ start, end }) => {
      const whole = document.text.slice(start, end);
      const text = publicStretch(whole);
      const from = start + whole.indexOf(text ?? '');
      return text === null ? [] : [{ start: from, end: from + text.length, text }];
    })
    .filter(({ text }) => text.length > 0 && text.length <= maxQuote)
    .map(({ start, end, text }) => ({
      start,
      end,
      words: new Set(stems(text)),
      bears: !noEvidence.test(text),
    }));
  indexes.set(document, index);
  return index;
}
