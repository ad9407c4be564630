import { foldWord } from './fold.ts';
import { type Gap, gapBetween } from './gap.ts';

/** A word of a text as skills are matched by it. */
export type SkillToken = {
  /** Folded: `c++`, `.net`, `k8s`, `and` for an ampersand. */
  readonly text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the token before and this one. */
  readonly gap: Gap;
};

// Scripts without spaces between words, and Hangul, whose particles are glued to the word: a token per letter.
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]`;
const letter = String.raw`(?!${unspaced})[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`;

/**
 * In this order: an unspaced letter; the letter s after an apostrophe (dropped); an ampersand; a word, with the
 * dot of ".NET" before it and the signs of "C++", "C#" and "Security+" after it.
 */
const tokenPattern = new RegExp(
  [
    String.raw`${unspaced}\p{M}*`,
    String.raw`(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])`,
    '&',
    String.raw`(?:(?<![\p{L}\p{N}.])\.(?=[\p{L}]))?(?:${letter})+(?:\+\+|\+(?![\p{L}\p{N}+])|(?<=(?<![\p{L}\p{N}])\p{L})#)?`,
  ].join('|'),
  'gu',
);

/** The tokens of a text in order of their place. */
export function tokenize(text: string): SkillToken[] {
  const tokens: SkillToken[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const raw = match[0];
    const start = match.index;
    if (raw.startsWith("'") || raw.startsWith('’')) continue;
    const folded = raw === '&' ? 'and' : foldWord(raw);
    if (folded === '') continue;
    const end = start + raw.length;
    tokens.push({ text: folded, start, end, gap: gapBetween(text, previousEnd, start) });
    previousEnd = end;
  }
  return tokens;
}
