import type { DateAtom } from './date-atom.ts';
import { fromNumber } from './date-from-number.ts';
import { fromWord } from './date-from-word.ts';
import { isFreeBefore } from './date-parts.ts';
import type { DateToken } from './date-tokens.ts';

/**
 * The date that begins at a token; null where none does. After the dash or word of a period what is glued
 * before it does not speak against it.
 */
export function dateAtomAt(
  tokens: readonly DateToken[],
  at: number,
  afterConnector = false,
): DateAtom | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'word') return fromWord(tokens, at, token);
  return afterConnector || isFreeBefore(tokens, at) ? fromNumber(tokens, at, token) : null;
}
