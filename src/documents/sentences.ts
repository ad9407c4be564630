import { stopContinues } from './abbreviations.ts';
import { lines, type TextSpan } from './lines.ts';
import { isListItem, markerLength, wrapsOnto } from './soft-wraps.ts';

/**
 * The sentences and list items of `text.slice(start, end)`, in order, with offsets into the whole text.
 *
 * A line break ends a sentence unless the line was only wrapped there; bullet characters and heading
 * marks are left out. Spans never overlap, and no letter or digit lies outside all of them.
 */
export function sentences(text: string, start = 0, end = text.length): TextSpan[] {
  const found: TextSpan[] = [];
  for (const stretch of stretches(text, start, end)) {
    for (const span of segments(text, stretch.start, stretch.end)) found.push(span);
  }
  return found;
}

interface Stretch {
  start: number;
  end: number;
}

/** List items and unwrapped paragraphs: what no sentence crosses. */
function stretches(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  const rows = lines(text.slice(start, end));
  let open: Stretch | undefined;
  for (const [index, row] of rows.entries()) {
    const from = start + row.start + markerLength(row.text);
    const to = start + row.end;
    if (open !== undefined && wrapsOnto(rows, index)) {
      open.end = to;
      continue;
    }
    open = { start: from, end: to };
    if (row.text.trim() !== '') found.push(open);
  }
  return found.flatMap((stretch) => inlineItems(text, stretch));
}

const INLINE_BULLET = /\s[•●◦▪■‣]\s/g;

/** "• Led a team of five • Built the billing system": items set in one line, as against "Go • Rust". */
function inlineItems(text: string, stretch: Stretch): Stretch[] {
  const body = text.slice(stretch.start, stretch.end);
  const items: Stretch[] = [];
  let from = 0;
  for (const bullet of body.matchAll(INLINE_BULLET)) {
    items.push({ start: stretch.start + from, end: stretch.start + bullet.index });
    from = bullet.index + bullet[0].length;
  }
  if (items.length === 0) return [stretch];
  items.push({ start: stretch.start + from, end: stretch.end });
  const prose = items.every((item) => isListItem(text.slice(item.start, item.end)));
  return prose ? items : [stretch];
}

let segmenter: Intl.Segmenter | undefined;

function segments(text: string, start: number, end: number): TextSpan[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  // A wrapped line's break would end a sentence for the segmenter, so it sees a blank of the same length.
  const body = text.slice(start, end).replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ');
  const spans: TextSpan[] = [];
  let from = 0;
  let to = 0;
  let worded = false;
  const close = () => {
    const span = worded ? trimmed(text, start + from, start + to) : undefined;
    if (span !== undefined) spans.push(span);
    from = to;
    worded = false;
  };
  for (const { segment, index } of segmenter.segment(body)) {
    const hasWord = /[\p{L}\p{N}]/u.test(segment);
    if (worded && hasWord && !continues(body.slice(Math.max(from, index - TAIL), index), segment)) close();
    worded ||= hasWord;
    to = index + segment.length;
  }
  close();
  return spans;
}

/** Enough of what came before to judge the full stop at its end. */
const TAIL = 60;

function continues(before: string, after: string): boolean {
  const ending = before.trimEnd();
  if (!ending.endsWith('.')) return false;
  // "ASP.NET", ".NET": no blank after the stop.
  if (ending.length === before.length) return true;
  if (/^\s*\(?\d{1,2}\.$/.test(ending)) return true;
  return stopContinues(ending, after);
}

function trimmed(text: string, start: number, end: number): TextSpan | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  const content = text.slice(from, to);
  return /[\p{L}\p{N}]/u.test(content) ? { start: from, end: to, text: content } : undefined;
}
