/** A stretch of a text: `text.slice(start, end)`, UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  start: number;
  end: number;
  text: string;
}

const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/**
 * The lines of a text without their line breaks, empty lines included; a final line break opens no
 * further line, so the empty text has no lines.
 */
export function lines(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    spans.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length, text: text.slice(start) });
  return spans;
}
