/** A number, a word or a sign of a text, as the date grammar reads it. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** White space before it: none, on one line, or with a line break (`wide` for two blanks and more). */
  readonly gap: 'none' | 'space' | 'wide' | 'line';
}

// Scripts without spaces give a token per letter; a word keeps its apostrophe ("aujourd'hui").
const pattern =
  /(\d+)|([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}])+(?:['’](?=\p{L}{2})(?:(?![\p{sc=Han}])[\p{L}\p{M}])+)?)|([^\s])/gu;

/** The tokens of a text in order. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'sign';
    const start = match.index;
    tokens.push({ kind, text: match[0], start, end: start + match[0].length, gap: gapOf(text, end, start) });
    end = start + match[0].length;
  }
  return tokens;
}

function gapOf(text: string, from: number, to: number): DateToken['gap'] {
  if (from === to) return 'none';
  if (to - from === 1) {
    const code = text.charCodeAt(from);
    return code === 10 ? 'line' : code === 9 ? 'wide' : 'space';
  }
  const gap = text.slice(from, to);
  if (/[\n\r\f]/.test(gap)) return 'line';
  return gap.length > 1 || gap.includes('\t') ? 'wide' : 'space';
}
