import type { SourceDocument } from '../../schemas/document.ts';
import { type FoldedText, type FoldOptions, foldText } from './folded-text.ts';
import { type FuzzyMatch, fuzzyMatches, indexTokens, type TokenIndex } from './fuzzy-match.ts';
import { onTokenBoundaries } from './token-boundaries.ts';

export { pageOf } from './page-of.ts';

/** Where a quote stands: `quote` is `document.text.slice(start, end)`, UTF-16 code units, `end` exclusive. */
export interface Location {
  start: number;
  end: number;
  quote: string;
  exactness: 'exact' | 'normalised' | 'fuzzy';
}

export interface Locator {
  /**
   * Finds a quote on token boundaries: as it is, else with copying differences folded (case is kept),
   * else with slips that do not change what is said (similarity of at least 0.9, same figures, same
   * negations). Of several places the one nearest to `near`, else the first. `null` when it is not there.
   */
  locate(quote: string, near?: { start: number; end: number }): Location | null;
}

/** Prepares a document for many searches; indexes are built when first needed. */
export function createLocator(document: Pick<SourceDocument, 'text' | 'format'>): Locator {
  const { text } = document;
  const folds = new Map<FoldOptions['lineEndHyphen'], FoldedText>();
  let index: TokenIndex | undefined;
  const options = (lineEndHyphen: FoldOptions['lineEndHyphen']): FoldOptions => ({
    markdown: document.format === 'markdown',
    lineEndHyphen,
  });
  const folded = (lineEndHyphen: FoldOptions['lineEndHyphen']): FoldedText => {
    const known = folds.get(lineEndHyphen) ?? foldText(text, options(lineEndHyphen));
    folds.set(lineEndHyphen, known);
    return known;
  };

  const normalised = (quote: string, near: Near): Location | null => {
    const broken = LINE_END_HYPHEN.test(text) || LINE_END_HYPHEN.test(quote);
    for (const lineEndHyphen of broken ? (['drop', 'keep'] as const) : (['drop'] as const)) {
      const haystack = folded(lineEndHyphen);
      const whole = foldText(quote, options(lineEndHyphen)).text;
      const bare = trimQuote(whole);
      for (const form of new Set([whole, bare, bare.replace(/[.,;:]+$/, '')])) {
        if (form.length <= 2 && form !== quote) continue;
        const span = nearest(occurrences(haystack.text, form), near, (at) => haystack.starts[at] ?? 0);
        if (span !== undefined) return toLocation(text, haystack, span, 'normalised');
      }
    }
    return null;
  };

  const fuzzy = (quote: string, near: Near): Location | null => {
    const haystack = folded('drop');
    index ??= indexTokens(haystack.text);
    const needle = trimQuote(foldText(quote, options('drop')).text);
    const matches = fuzzyMatches(index, needle).filter((match) => isWhole(haystack.text, match));
    const best = matches[0]?.similarity;
    const span = nearest(
      matches.filter((match) => match.similarity === best),
      near,
      (at) => haystack.starts[at] ?? 0,
    );
    return span === undefined ? null : toLocation(text, haystack, span, 'fuzzy');
  };

  return {
    locate(quote, near) {
      const asked = quote.trim();
      if (!/[\p{L}\p{N}]/u.test(asked)) return null;
      const exact = nearest(occurrences(text, asked), near, (at) => at);
      if (exact !== undefined) {
        return { start: exact.start, end: exact.end, quote: asked, exactness: 'exact' };
      }
      if (asked.length <= 2) return null;
      return normalised(asked, near) ?? fuzzy(asked, near);
    },
  };
}

const LINE_END_HYPHEN = /[-‐‑][^\S\n\r]*[\n\r]/;

type Near = { start: number; end: number } | undefined;
interface Span {
  start: number;
  end: number;
}

function* occurrences(haystack: string, needle: string): Generator<Span> {
  if (needle === '') return;
  for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at + 1)) {
    const span = { start: at, end: at + needle.length };
    if (isWhole(haystack, span)) yield span;
  }
}

const isWhole = (text: string, span: Span): boolean => onTokenBoundaries(text, span.start, span.end);

/** The first span, or with `near` the one that overlaps it or comes closest. */
function nearest(spans: Iterable<Span>, near: Near, original: (at: number) => number): Span | undefined {
  let best: Span | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    if (near === undefined) return span;
    const start = original(span.start);
    const end = original(span.end - 1) + 1;
    const gap = Math.max(0, near.start - end, start - near.end);
    if (gap < bestGap) [best, bestGap] = [span, gap];
    if (gap === 0) break;
  }
  return best;
}

/** Without the bullet, quotation marks and dots that people set around a quotation. */
function trimQuote(quote: string): string {
  return quote
    .replace(/^(?:[\s"'•●○◦▪▫■□▸►▶➢➤‣⁃∙✓✔]|\.\.\.|[-*+]\s)+/u, '')
    .replace(/(?:[\s"']|\.\.\.)+$/u, '');
}

function toLocation(
  text: string,
  folded: FoldedText,
  span: Span | FuzzyMatch,
  exactness: 'normalised' | 'fuzzy',
): Location | null {
  const start = folded.starts[span.start];
  const end = folded.ends[span.end - 1];
  if (start === undefined || end === undefined) return null;
  return { start, end, quote: text.slice(start, end), exactness };
}
