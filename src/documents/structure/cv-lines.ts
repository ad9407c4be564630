import { lines, type TextSpan } from '../lines.ts';

/** A line longer than this with columns of blanks in it has lost its line breaks. */
const longestLine = 350;
const columnGap = / {2,}(?=\S)|[^\S\n]*(?=[•●▪■\uf0b7\uf095\uf0a7]\s)/g;

/**
 * The lines of a CV, empty ones included. Where copying has turned line breaks into runs of blanks, each run
 * divides.
 */
export function cvLines(text: string): TextSpan[] {
  return lines(text).flatMap((line) => (line.text.length > longestLine ? divided(text, line) : [line]));
}

function divided(text: string, line: TextSpan): TextSpan[] {
  const parts: TextSpan[] = [];
  let start = line.start;
  for (const gap of line.text.matchAll(columnGap)) {
    const end = line.start + gap.index;
    if (end > start) parts.push({ start, end, text: text.slice(start, end) });
    start = end + gap[0].length;
  }
  if (start < line.end) parts.push({ start, end: line.end, text: text.slice(start, line.end) });
  return parts.length === 0 ? [line] : parts;
}
