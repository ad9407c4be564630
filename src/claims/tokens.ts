import type { SkillMention } from '../skills/matcher.ts';
import { findYears, type YearsPhrase } from './years-phrases.ts';

interface Span {
  /** UTF-16 offsets into the passage, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface WordToken extends Span {
  readonly kind: 'word';
  /** Lower case, without apostrophe; "doesn't" gives "does" and "not". */
  readonly word: string;
  readonly capital: boolean;
}
export interface MarkToken extends Span {
  readonly kind: 'mark';
  readonly mark: string;
}
export interface SkillToken extends Span {
  readonly kind: 'skill';
  readonly skillId: string;
  readonly text: string;
}
export interface YearsToken extends Span, YearsPhrase {
  readonly kind: 'years';
}

/**
 * The word of degree with which the text names a skill: "advanced" in "advanced Excel". Null where it belongs to the
 * skill's own name, as in "Advanced cardiac life support".
 */
export function degreeInName({ text, skillId }: SkillToken): string | null {
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return word === '' || skillId.startsWith(`${word}-`) ? null : word;
}

/** A word, a punctuation mark, a skill or a number of years in a sentence. */
export type ClaimToken = WordToken | MarkToken | SkillToken | YearsToken;

const piece =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}{1,4}(?!\p{L}))*|--|[,;:()[\]/&—–…"!?]|(?<=\s)-(?=\s)/gu;

/**
 * The tokens of `text.slice(start, end)`. `mentions` and `quoted` are those inside it, in order; what is quoted
 * becomes the one mark `"`, for it is not the writer who says it.
 */
export function claimTokens(
  text: string,
  { start, end }: Span,
  mentions: readonly SkillMention[],
  quoted: readonly Span[],
): ClaimToken[] {
  const body = text.slice(start, end);
  const spans: ClaimToken[] = [
    ...quoted.map((span): MarkToken => ({ kind: 'mark', mark: '"', start: span.start, end: span.end })),
    ...mentions.map(
      ({ skillId, start, end, text }): SkillToken => ({ kind: 'skill', skillId, start, end, text }),
    ),
    ...findYears(body).map(
      (phrase): YearsToken => ({
        kind: 'years',
        ...phrase,
        start: start + phrase.start,
        end: start + phrase.end,
      }),
    ),
  ];
  return withWords(body, start, withoutOverlaps(spans));
}

/** In order of their place; of two that overlap, the one that begins first. */
function withoutOverlaps(spans: readonly ClaimToken[]): ClaimToken[] {
  const kept: ClaimToken[] = [];
  let end = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}

function withWords(body: string, offset: number, spans: readonly ClaimToken[]): ClaimToken[] {
  const tokens: ClaimToken[] = [];
  let next = 0;
  for (const match of body.matchAll(piece)) {
    const start = offset + match.index;
    const end = start + match[0].length;
    while (next < spans.length && (spans[next] as ClaimToken).start < end) {
      tokens.push(spans[next] as ClaimToken);
      next += 1;
    }
    const last = tokens.at(-1);
    if (last !== undefined && start < last.end) continue;
    if (/^[\p{L}\p{N}]/u.test(match[0])) tokens.push(...wordTokens(match[0], start));
    else tokens.push({ kind: 'mark', mark: match[0], start, end });
  }
  tokens.push(...spans.slice(next));
  return tokens;
}

const contractions: Readonly<Record<string, string>> = {
  "'re": 'are',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
};

function wordTokens(text: string, start: number): WordToken[] {
  const plain = text.replaceAll('’', "'").toLowerCase();
  const end = start + text.length;
  const capital = /^\p{Lu}/u.test(text);
  const token = (word: string): WordToken => ({ kind: 'word', word, capital, start, end });
  if (plain === 'cannot' || plain === "can't") return [token('can'), token('not')];
  if (plain === "won't") return [token('will'), token('not')];
  if (plain.endsWith("n't")) return [token(plain.slice(0, -3)), token('not')];
  if (plain.endsWith("'s")) return [token(plain.slice(0, -2))];
  const at = plain.indexOf("'");
  if (at < 0) return [token(plain)];
  const word = contractions[plain.slice(at)];
  return word === undefined ? [token(plain.slice(0, at))] : [token(plain.slice(0, at)), token(word)];
}
