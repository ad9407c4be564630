import type { DateToken } from './date-tokens.ts';
import type { PhraseTable } from './date-words.ts';
import { fold } from './fold.ts';

/** Index after the longest phrase of the table at a token; `at` itself where none begins there. */
export function phraseAt(tokens: readonly DateToken[], at: number, table: PhraseTable): number {
  const first = tokens[at];
  if (first === undefined) return at;
  for (const phrase of table.get(fold(first.text)) ?? []) {
    if (phrase.every((word, offset) => offset === 0 || fold(tokens[at + offset]?.text ?? '') === word)) {
      return at + phrase.length;
    }
  }
  return at;
}
