/** A word or mark of a text as wording is read by it. */
export type Word = {
  /** Lower case, one kind of apostrophe; a mark as it is; `\t` for a column of blanks. */
  readonly text: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/**
 * A column (no indentation of a wrapped line); an elided article ("l'", "d'"); a word with the dots, hyphens and apostrophes inside it ("don't",
 * "Node.js", "hands-on"); any other mark.
 */
const pattern =
  /\t|(?<=\S) {3,}|(?:[dljmntsc]|qu|dell|all|nell|sull)['’](?=\p{L})|\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;

/** The words and marks of a text in order of their place. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: raw, index }) => ({
    text: textOf(raw),
    start: index,
    end: index + raw.length,
  }));
}

function textOf(raw: string): string {
  if (raw.trim() === '') return '\t';
  const lower = raw.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** True for a letter or digit at the begin of a word, false for marks. */
export const isWordText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
