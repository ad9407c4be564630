import { editDistance } from './edit-distance.ts';
import { isLight, sameWord, type Token, tokens } from './fuzzy-tokens.ts';

/** Offsets in the folded text of the document. */
export interface FuzzyMatch {
  start: number;
  end: number;
  similarity: number;
}

/** A folded document with its tokens and where each occurs. */
export interface TokenIndex {
  text: string;
  tokens: Token[];
  places: Map<string, number[]>;
}

const SIMILARITY = 0.9;
const MIN_LENGTH = 10;
const MAX_TOKENS = 200;
const RARE_TOKENS = 4;
const MAX_CANDIDATES = 160;
const MAX_MATCHES = 40;

/** Indexes a folded text, in time linear in its length. */
export function indexTokens(text: string): TokenIndex {
  const all = tokens(text);
  const places = new Map<string, number[]>();
  for (const [index, token] of all.entries()) {
    const known = places.get(token.key);
    if (known === undefined) places.set(token.key, [index]);
    else known.push(index);
  }
  return { text, tokens: all, places };
}

/**
 * The stretches that say the same as a folded quote with at most one character in ten changed, best
 * first. Figures, negations and words with a meaning of their own must all be there, and no more of
 * them; only slips of spelling, inflection, word breaks and light words are forgiven.
 */
export function fuzzyMatches(index: TokenIndex, quote: string): FuzzyMatch[] {
  const wanted = tokens(quote);
  if (quote.length < MIN_LENGTH || wanted.length === 0 || wanted.length > MAX_TOKENS) return [];
  const matches: FuzzyMatch[] = [];
  for (const start of candidateStarts(index, wanted)) {
    const end = aligned(index.tokens, start, wanted);
    if (end === undefined) continue;
    const match = measured(index, quote, start, end);
    if (match !== undefined && matches.push(match) >= MAX_MATCHES) break;
  }
  return matches.sort((a, b) => b.similarity - a.similarity || a.start - b.start);
}

/** Token positions where the quote may begin, from the rarest of its words that the document has. */
function candidateStarts(index: TokenIndex, wanted: readonly Token[]): number[] {
  const rare = wanted
    .map((token, at) => ({ at, places: index.places.get(token.key) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, RARE_TOKENS);
  const starts = new Set<number>();
  for (const { at, places } of rare) {
    const slack = Math.min(3, Math.ceil(wanted.length / 8) + 1);
    for (const place of places.slice(0, MAX_CANDIDATES / RARE_TOKENS)) {
      for (let shift = -slack; shift <= slack; shift += 1) {
        const start = place - at + shift;
        if (start >= 0 && start < index.tokens.length) starts.add(start);
      }
    }
  }
  return [...starts].slice(0, MAX_CANDIDATES * 7);
}

/**
 * Walks both token lists from `start`; the place after the last token of the document that the quote
 * covers, or undefined where something differs that may not.
 */
function aligned(document: readonly Token[], start: number, wanted: readonly Token[]): number | undefined {
  let at = start;
  let asked = 0;
  while (asked < wanted.length) {
    const quoted = wanted[asked];
    const found = document[at];
    if (quoted === undefined) return undefined;
    if (found !== undefined && sameWord(quoted, found)) {
      at += 1;
      asked += 1;
      continue;
    }
    const joined = found === undefined ? undefined : wordBreak(document, at, wanted, asked);
    if (joined !== undefined) {
      at += joined.found;
      asked += joined.quoted;
    } else if (isLight(quoted)) asked += 1;
    else if (found !== undefined && isLight(found) && at > start) at += 1;
    else return undefined;
  }
  return at > start ? at : undefined;
}

/** "front end" for "frontend", "data-base" for "database": the same letters, broken up differently. */
function wordBreak(document: readonly Token[], at: number, wanted: readonly Token[], asked: number) {
  if (document[at]?.key[0] !== wanted[asked]?.key[0]) return undefined;
  for (const [found, quoted] of [
    [1, 2],
    [2, 1],
    [1, 3],
    [3, 1],
  ] as const) {
    const left = document.slice(at, at + found).map((token) => token.key);
    const right = wanted.slice(asked, asked + quoted).map((token) => token.key);
    if (left.length < found || right.length < quoted) continue;
    if (/\d/.test(left.join('')) || left.join('') !== right.join('')) continue;
    return { found, quoted };
  }
  return undefined;
}

function measured(
  index: TokenIndex,
  quote: string,
  first: number,
  afterLast: number,
): FuzzyMatch | undefined {
  const start = index.tokens[first]?.start;
  let end = index.tokens[afterLast - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const closing = /[\p{P}]$/u.exec(quote)?.[0];
  if (closing !== undefined && index.text.charAt(end) === closing) end += 1;
  const found = index.text.slice(start, end).toLowerCase();
  const asked = quote.toLowerCase();
  const longer = Math.max(found.length, asked.length);
  const limit = Math.floor(longer * (1 - SIMILARITY) + 1e-9);
  const distance = editDistance(asked, found, limit);
  return distance > limit ? undefined : { start, end, similarity: 1 - distance / longer };
}
