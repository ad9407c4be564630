import { lazy } from '../catalog/lazy.ts';
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

/** What may be a letter of a script without spaces between words, by blocks: cheap, and a little too wide. */
const mayBeUnspaced =
  /[\u0E00-\u0EFF\u1000-\u11FF\u1780-\u17FF\u2E80-\u2FDF\u3000-\u318F\u31A0-\u9FFF\uA960-\uA97F\uA9E0-\uAA7F\uAC00-\uD7FF\uD840-\uDBFF\uF900-\uFAFF\uFF66-\uFFDC]/;

// Scripts without spaces between words, and Hangul, whose particles are glued to the word: a token per letter.
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]`;
const letter = String.raw`[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]`;

/**
 * In this order: the letter s after an apostrophe (dropped); an ampersand; a word, with the dot of ".NET" before
 * it and the signs of "C++", "C#" and "Security+" after it.
 */
const wordsOfLetters = (one: string): string =>
  [
    String.raw`(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])`,
    '&',
    String.raw`(?:(?<![\p{L}\p{N}.])\.(?=[\p{L}]))?(?:${one})+(?:\+\+|\+(?![\p{L}\p{N}+])|(?<=(?<![\p{L}\p{N}])\p{L})#)?`,
  ].join('|');

const spacedPattern = lazy(() => new RegExp(wordsOfLetters(letter), 'gu'));
/** The same with an unspaced letter first. */
const anyPattern = lazy(
  () => new RegExp(String.raw`${unspaced}\p{M}*|${wordsOfLetters(`(?!${unspaced})${letter}`)}`, 'gu'),
);

/** The tokens of a text in order of their place. */
export function tokenize(text: string): SkillToken[] {
  return text.length < longestPlain && plain.test(text) ? plainTokens(text) : tokensOf(text);
}

/** Most names of a catalogue are plain words with blanks between them: read without the long expression. */
const plain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const longestPlain = 80;

function plainTokens(text: string): SkillToken[] {
  let start = 0;
  return text.split(' ').map((word, index) => {
    const token: SkillToken = {
      text: foldWord(word),
      start,
      end: start + word.length,
      gap: index === 0 ? gapBetween(text, 0, 0) : 'space',
    };
    start = token.end + 1;
    return token;
  });
}

function tokensOf(text: string): SkillToken[] {
  const tokens: SkillToken[] = [];
  let previousEnd = 0;
  const pattern = mayBeUnspaced.test(text) ? anyPattern() : spacedPattern();
  for (const match of text.matchAll(pattern)) {
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
