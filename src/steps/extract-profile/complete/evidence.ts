import type { SourceDocument } from '../../../../schemas/document.ts';
import type { Place } from '../../../../schemas/place.ts';
import type { QuoteRecord } from '../../../core/facts.ts';
import { createLocator } from '../../../documents/locate.ts';
import { pageOf } from '../../../documents/page-of.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { type Section, sectionsOf } from '../../../documents/structure/sections.ts';
import { onTokenBoundaries } from '../../../documents/token-boundaries.ts';

/** Where a quote is looked for first. */
export interface Search {
  /** Sections it belongs to. */
  readonly kinds?: readonly SectionKind[];
  /** Offset from which on it should stand: entries come in the order of the CV. */
  readonly from?: number;
  /** A line that says nothing else comes first: "Technician" is not the one in "Technician, Night Shift". */
  readonly line?: boolean;
}

/** Finds quotes in one document and remembers each, found or not. */
export interface EvidenceFinder {
  readonly document: SourceDocument;
  readonly sections: readonly Section[];
  /** Every quote asked for so far. */
  readonly records: readonly QuoteRecord[];
  /** The place of a quote of the answer at `pointer`; null where the document does not hold it. */
  find(quote: string, pointer: string, search?: Search): Place | null;
  /** The same for words that are no quote of evidence (a name). */
  peek(words: string, search?: Search): Place | null;
  /** `words` as the document has them; null where it does not: what an answer names must stand in the CV. */
  confirmed(words: string | null): string | null;
  /** The place of a stretch of the document. */
  placeAt(start: number, end: number): Place;
  sectionAt(offset: number): Section | undefined;
}

export function createEvidenceFinder(document: SourceDocument): EvidenceFinder {
  const { id, text } = document;
  const sections = sectionsOf(text);
  const locator = createLocator(document);
  const records: QuoteRecord[] = [];

  const sectionAt = (offset: number): Section | undefined => {
    let low = 0;
    let high = sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sections[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sections[low];
  };

  const placeAt = (start: number, end: number): Place => {
    const page = pageOf(document, start);
    const section = sectionAt(start)?.heading ?? null;
    return {
      document: id,
      section,
      quote: text.slice(start, end),
      start,
      end,
      ...(page === undefined ? {} : { page }),
    };
  };

  const locate = (quote: string, { kinds, from = 0, line = false }: Search): Place | null => {
    const asked = quote.trim();
    if (asked === '') return null;
    const fits = (at: number): boolean =>
      kinds === undefined || kinds.includes(sectionAt(at)?.kind ?? 'other');
    const whole = (at: number): boolean => fits(at) && isLine(text, at, at + asked.length);
    const exact =
      (line ? firstExact(text, asked, from, whole) : null) ??
      firstExact(text, asked, from, fits) ??
      firstExact(text, asked, from, () => true) ??
      firstExact(text, asked, 0, fits);
    if (exact !== null) return placeAt(exact, exact + asked.length);
    const loose = firstLoose(text, asked);
    if (loose !== -1) return placeAt(loose, loose + asked.length);
    const near = from > 0 ? { start: from, end: from } : sectionSpan(sections, kinds);
    const found = locator.locate(asked, near);
    return found === null ? null : placeAt(found.start, found.end);
  };

  return {
    document,
    sections,
    records,
    sectionAt,
    placeAt,
    find(quote, pointer, search = {}) {
      const located = locate(quote, search);
      records.push({ quote, pointer, located });
      return located;
    },
    peek: (words, search = {}) => locate(words, search),
    confirmed(words) {
      const asked = words?.trim() ?? '';
      if (asked === '') return null;
      if (text.includes(asked)) return asked;
      return locator.locate(asked) === null ? null : asked;
    },
  };
}

/** From these lengths on a quote is no part of another name, or of another word, by chance. */
const noName = 8;
const noWord = 20;

/** A long quote means itself, whatever sign touches its ends ("____Summary"); -1 where there is none. */
function firstLoose(text: string, quote: string): number {
  const at = quote.length >= noName ? text.indexOf(quote) : -1;
  if (at === -1 || quote.length >= noWord) return at;
  const isPart =
    /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(at + quote.length));
  return isPart ? -1 : at;
}

/** Whether nothing but marks, or another column, shares the line with a stretch. */
function isLine(text: string, start: number, end: number): boolean {
  const close = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const behind = text.slice(end, close === -1 ? undefined : close);
  return /(?:^|\t)[^\p{L}\p{N}]*$/u.test(before) && /^[^\p{L}\p{N}]*(?:$|\t)/u.test(behind);
}

/** Occurrences tried before the search gives up on a place in the sections asked for. */
const mostTries = 50;

function firstExact(text: string, quote: string, from: number, fits: (at: number) => boolean): number | null {
  let at = text.indexOf(quote, from);
  for (let tries = 0; at !== -1 && tries < mostTries; tries += 1) {
    if (onTokenBoundaries(text, at, at + quote.length) && fits(at)) return at;
    at = text.indexOf(quote, at + 1);
  }
  return null;
}

function sectionSpan(
  sections: readonly Section[],
  kinds: readonly SectionKind[] | undefined,
): { start: number; end: number } | undefined {
  const section = kinds === undefined ? undefined : sections.find(({ kind }) => kinds.includes(kind));
  return section === undefined ? undefined : { start: section.start, end: section.end };
}
