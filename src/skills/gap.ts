/**
 * What separates two tokens. `joint`: nothing. `space`, `hyphen`, `dot`, `slash`: one name may go on across it.
 * `wrap`: a line that ran into the margin. `split`: a word divided at the end of a line. `break`: another item,
 * sentence or line.
 */
export type Gap = 'joint' | 'space' | 'hyphen' | 'dot' | 'slash' | 'wrap' | 'split' | 'break';

/** A line shorter than this ends where its author ended it, not at the margin. */
const shortestFullLine = 40;
/** Longer gaps than this are columns or rules, never a space inside a name. */
const longestGap = 12;

const gaps: ReadonlyMap<string, Gap> = new Map([
  ['', 'joint'],
  [' ', 'space'],
  ['  ', 'space'],
  ['\u00A0', 'space'],
  ['\u202F', 'space'],
  // The tokeniser leaves out an apostrophe s: "Driver's licence".
  ["'s ", 'space'],
  ['’s ', 'space'],
  ['-', 'hyphen'],
  ['\u2010', 'hyphen'],
  ['\u2011', 'hyphen'],
  ['_', 'hyphen'],
  ['.', 'dot'],
  ['/', 'slash'],
  [' / ', 'slash'],
]);

/** The gap in `text` between the end of a token and the start of the next. */
export function gapBetween(text: string, end: number, start: number): Gap {
  if (start - end > longestGap) return 'break';
  const between = text.slice(end, start);
  const known = gaps.get(between);
  if (known !== undefined) return known;
  if (/^[-\u2010]\r?\n *$/u.test(between)) return 'split';
  if (!/^ *\r?\n *$/u.test(between)) return 'break';
  if (text[end - 1] === '\u00AD') return 'split';
  return isFullLine(text, end) ? 'wrap' : 'break';
}

function isFullLine(text: string, end: number): boolean {
  const from = end - shortestFullLine;
  return from >= 0 && !text.slice(from, end).includes('\n');
}
