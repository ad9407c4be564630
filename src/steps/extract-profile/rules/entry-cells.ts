import type { DateRange } from '../../../documents/structure/date-range.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import type { Row } from './cv-rows.ts';
import { cellsOf } from './heading-labels.ts';

/** Cells with more words than this tell what somebody did; only what opens them can be a name. */
const mostWords = 8;
const fewestCells = 3;

/** The period that fills a cell of a table's row of its own; undefined for any other line. */
export function cellRange(row: Row): DateRange | undefined {
  if (row.columns?.length === 0) return undefined;
  const cells = cellsOf(row.text);
  const isMarked = row.columns !== null || /^\s*\|/.test(row.text);
  // Signs between sentences make no table: a post must be named.
  if (!isMarked && (cells.length < fewestCells || !cells.some(({ text }) => hasTitleWord(cellHead(text)))))
    return undefined;
  return row.ranges.find(
    ({ kind, from, to }) =>
      (kind === 'range' || kind === 'since') &&
      cells.some(({ start, end }) => {
        const at = row.start + start;
        if (from < at || to > row.start + end) return false;
        return !/[\p{L}\p{N}]/u.test(
          row.text.slice(start, from - row.start) + row.text.slice(to - row.start, end),
        );
      }),
  );
}

/** What opens a cell, before the sentences that follow: bold words, or all up to a stop or colon. */
export function cellHead(cell: string): string {
  const bold = /^(\*\*|__)[^*_]+\1(?=\s*[\p{Lu}\d:.])/u.exec(cell)?.[0];
  if (bold !== undefined) return bold;
  const isLong = cell.split(/\s+/).length > mostWords;
  const lead = /^.+?(?=(?<!(?:^|\s)\p{L}{1,3})\.\s+[\p{Lu}\d]|:\s|;\s|\s[–—-]\s)/u.exec(cell)?.[0] ?? '';
  if (lead.split(/\s+/).length > mostWords || lead === '') return isLong ? '' : cell;
  return isLong || (cell[lead.length] === '.' && hasTitleWord(lead)) ? lead : cell;
}
