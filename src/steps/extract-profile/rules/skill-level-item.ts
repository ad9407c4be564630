/** A cell of a row, in UTF-16 offsets into the sentence, with its neighbours. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly index: number;
  readonly first: Offsets;
  readonly previous: Offsets | null;
  readonly next: Offsets | null;
}
interface Stretch {
  readonly start: number;
  readonly end: number;
}
type Offsets = readonly [start: number, end: number];

/** Blanks that begin a wrapped line divide nothing. */
const cellMark = /\t|(?<=\S)[^\S\n]{3,}|\s?\|\s?/gu;

/** The cell of a table row or of columns of blanks in which an offset lies; a sentence without any is one cell. */
export function cellAt(sentence: string, offset: number): Cell {
  const cells: Offsets[] = [];
  let from = 0;
  for (const { 0: mark, index } of sentence.matchAll(cellMark)) {
    if (sentence.slice(from, index).trim() !== '') cells.push([from, index]);
    from = index + mark.length;
  }
  if (sentence.slice(from).trim() !== '' || cells.length === 0) cells.push([from, sentence.length]);
  const index = Math.max(
    0,
    cells.findLastIndex(([start]) => start <= offset),
  );
  const [start, end] = cells[index] ?? [0, sentence.length];
  return {
    start,
    end,
    index,
    first: cells[0] ?? [0, sentence.length],
    previous: cells[index - 1] ?? null,
    next: cells[index + 1] ?? null,
  };
}

const itemMark = /[,;•·\n]|\.\s|\s(?:and|und|et|y|e|dan|or|oder)\s/gu;

/** The list item around a name inside its cell; marks in brackets that close divide nothing. */
export function itemAt(sentence: string, start: number, end: number, cell: Stretch): Stretch {
  const within = bracketAround(sentence, start, cell) ?? cell;
  let [from, to] = [within.start, within.end];
  for (const { 0: mark, index } of sentence.slice(within.start, within.end).matchAll(itemMark)) {
    const at = within.start + index;
    if (at < start) {
      if (!isInBracket(sentence, at, from, start)) from = at + mark.length;
    } else if (at >= end && !isInBracket(sentence, at, end, within.end)) {
      to = at;
      break;
    }
  }
  return { start: from, end: to };
}

/** Inside of a bracket with several items, whose own levels count there. */
function bracketAround(sentence: string, start: number, { start: from, end: to }: Stretch): Stretch | null {
  const open = sentence.lastIndexOf('(', start - 1);
  if (open < from || sentence.slice(open, start).includes(')')) return null;
  const close = sentence.indexOf(')', start);
  return close === -1 || close > to ? null : { start: open + 1, end: close };
}

function isInBracket(sentence: string, at: number, from: number, to: number): boolean {
  const before = sentence.slice(from, at);
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open === -1 || /[)\]]/u.test(before.slice(open))) return false;
  return /[)\]]/u.test(sentence.slice(at, to));
}
