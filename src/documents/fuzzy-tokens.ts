import { editDistance } from './edit-distance.ts';
import { wordWeight } from './polarity-words.ts';

/** A word or figure of a text: `key` is what is compared, `start` and `end` index that text. */
export interface Token {
  key: string;
  /** Written like a name: a capital after the first letter's place in prose, or a sign of its own. */
  named: boolean;
  start: number;
  end: number;
}

const TOKEN = /[.]?[\p{L}\p{N}\p{M}_]+(?:['.,/&][\p{L}\p{N}\p{M}_]+)*[+#]*|%|[$€£]/gu;

/** The tokens of a folded text, in order. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => ({
    key: match[0].toLowerCase().replaceAll("'", ''),
    named: /\p{Lu}|[+#.&\d]/u.test(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether two aligned words may be the same word, mistyped or inflected, and state the same thing. */
export function sameWord(quoted: Token, found: Token): boolean {
  if (quoted.key === found.key) return true;
  if (wordWeight(quoted.key) !== undefined || wordWeight(found.key) !== undefined) return false;
  const length = Math.min(quoted.key.length, found.key.length);
  if (length < 4 || quoted.key[0] !== found.key[0] || changesRole(quoted.key, found.key)) return false;
  const named = quoted.named && found.named;
  const allowed = named ? (length >= 8 ? 1 : 0) : length >= 8 ? 2 : 1;
  return allowed > 0 && editDistance(quoted.key, found.key, allowed) <= allowed;
}

/** Trainer and trainee, employer and employee: one letter, opposite roles. */
function changesRole(a: string, b: string): boolean {
  return a.endsWith('ee') !== b.endsWith('ee') && (/[eo]r$/.test(a) || /[eo]r$/.test(b));
}

/** Whether a word may be missing on either side without changing what is said. */
export const isLight = (token: Token): boolean => wordWeight(token.key) === 'light';
