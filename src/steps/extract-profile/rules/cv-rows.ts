import type { SourceDocument } from '../../../../schemas/document.ts';
import { cvLines } from '../../../documents/structure/cv-lines.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import { findDateRanges } from '../../../documents/structure/dates.ts';
import { type Section, sectionsOf } from '../../../documents/structure/sections.ts';
import { degreeIn } from '../words/degree-words.ts';
import { cellsOf, columnsOf, type LabelRole } from './heading-labels.ts';

/** A line of a CV, in UTF-16 offsets of the document, with the dates that begin on it. */
export interface Row {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly section: Section;
  /** The line holds its section's heading. */
  readonly isHeading: boolean;
  readonly isBlank: boolean;
  readonly isBullet: boolean;
  readonly ranges: readonly DateRange[];
  /** Where its heading ends, before a description on the same line ("Tide Clock (2019): an app"); else `end`. */
  readonly headEnd: number;
  /** Its date stands at the margin beside a sentence or list item, and belongs to the heading above. */
  readonly hasMarginDate: boolean;
  /** What the cells of a table's row hold, where the table's first row says so; empty for its first row. */
  readonly columns: readonly LabelRole[] | null;
  /** Offset up to which a period from the line before reaches into this one; `start` where none does. */
  readonly rangeEnd: number;
}

/** A CV as the rules read it: once into sections, lines and dates. */
export interface Cv {
  readonly document: SourceDocument;
  readonly text: string;
  readonly sections: readonly Section[];
  readonly rows: readonly Row[];
  /** Rows of one section, its heading line included. */
  rowsOf(section: Section): readonly Row[];
}

/** The rows below a section's heading, and what follows the heading on its own line ("Education: BSc, Leeds"). */
export function contentRows(cv: Cv, section: Section): Row[] {
  return cv.rowsOf(section).flatMap((row) => {
    if (!row.isHeading) return [row];
    const after = /^[\s*_]*[:：][\s*_]*/u.exec(row.text.slice(section.headingEnd - row.start))?.[0].length;
    const start = section.headingEnd + (after ?? 0);
    if (after === undefined || isEmptyFrom(row, start)) return [];
    return [{ ...row, start, text: row.text.slice(start - row.start), isHeading: false, rangeEnd: start }];
  });
}

const isEmptyFrom = (row: Row, start: number): boolean => row.text.slice(start - row.start).trim() === '';

const bullet =
  /^\s*(?:[•●○◦▪▫■□▸►▶➢➤‣⁃∙·✓✔➔→\uf0b7\uf095\uf0a7]\s*|[*+–—](?=\s)\s*|-(?=\s|\p{L})\s*|[>»›](?=\s)\s*|o(?=\s{1,3}\p{Lu})\s*)(?=\S)/u;

/** The part of a row that may head an entry. */
export const headText = (row: Row): string => row.text.slice(0, Math.max(0, row.headEnd - row.start));

/** Length of the bullet and blanks that open a line. */
export const bulletLength = (line: string): number => bullet.exec(line)?.[0].length ?? 0;

const marks = /^(?:[\s>|#*_`]+|\(?\d{1,2}[.)]\s+(?=\p{L}))+/u;

/** Length of what opens a line before its first word: bullet, heading marks, emphasis, a number of a list. */
export function openingLength(line: string): number {
  let length = 0;
  for (let step = 1; step > 0; length += step) {
    const rest = line.slice(length);
    step = bulletLength(rest) || (marks.exec(rest)?.[0].length ?? 0);
  }
  return length;
}

/** The words of a line as evidence: without marks around them, at most 300 characters. */
export const quoteOf = (line: string): string =>
  line
    .slice(openingLength(line))
    .slice(0, 300)
    .replace(/(?:[\s|*_`]|(?<=\s)#+)+$/u, '');

export function readCv(document: SourceDocument): Cv {
  const { text } = document;
  const sections = sectionsOf(text);
  const ranges = findDateRanges(text);
  const bySection = new Map<Section, Row[]>(sections.map((section) => [section, []]));
  let sectionAt = 0;
  let rangeAt = 0;
  let reach = 0;
  let table: readonly LabelRole[] | null = null;
  const lines = cvLines(text);
  const rows = lines.map((line, index): Row => {
    while (sectionAt + 1 < sections.length && (sections[sectionAt + 1]?.start ?? 0) <= line.start)
      sectionAt += 1;
    while (rangeAt < ranges.length && (ranges[rangeAt]?.from ?? 0) < line.start) rangeAt += 1;
    const own: DateRange[] = [];
    const rangeEnd = Math.max(line.start, Math.min(reach, line.end));
    for (; rangeAt < ranges.length && (ranges[rangeAt]?.from ?? 0) < line.end; rangeAt += 1) {
      own.push(ranges[rangeAt] as DateRange);
    }
    reach = Math.max(reach, own.at(-1)?.to ?? 0);
    const section = sections[sectionAt] as Section;
    const head = columnsOf(line.text);
    const isHead = head !== null || isTableRule(line.text) || isTableRule(lines[index + 1]?.text);
    if (head !== null) table = head;
    else if (table !== null && !/[|\t]/.test(line.text) && line.text.trim() !== '') table = null;
    const isCells = table !== null && cellsOf(line.text).length === table.length;
    const row = {
      index,
      ...line,
      section,
      isHeading:
        section.heading !== null && line.start <= section.headingStart && section.headingStart < line.end,
      isBlank: line.text.slice(rangeEnd - line.start).trim() === '',
      isBullet: bulletLength(line.text) > 0,
      ranges: own,
      headEnd: headEndOf(line, own),
      hasMarginDate: !isCells && isMarginDate(line, own),
      columns: isHead ? [] : isCells ? table : null,
      rangeEnd,
    };
    bySection.get(section)?.push(row);
    return row;
  });
  return { document, text, sections, rows, rowsOf: (section) => bySection.get(section) ?? [] };
}

/** The line of dashes below the first row of a Markdown table. */
const isTableRule = (line: string | undefined): boolean =>
  line !== undefined && /^[\s|:-]*$/.test(line) && /\|\s*:?-{2,}|-{2,}:?\s*\|/.test(line);

const mostHeadWords = 8;

function headEndOf(
  line: { start: number; end: number; text: string },
  [range]: readonly DateRange[],
): number {
  if (range === undefined) return line.end;
  const before = line.text.slice(0, range.from - line.start);
  const after = /^[\s)\]*_,]*[:：]\s*(?=\S)|^\s*[)\]][\s*_,]*[–—-]\s+(?=\p{Ll})/u.exec(
    line.text.slice(range.to - line.start),
  );
  if (after === null || !/\p{L}/u.test(before) || before.trim().split(/\s+/).length > mostHeadWords)
    return line.end;
  const told = line.text.slice(range.to - line.start + after[0].length).trim();
  const isName =
    /^[\p{Lu}\d]/u.test(told) && !told.endsWith('.') && told.split(/\s+/).length <= mostHeadWords;
  if (isName) return line.end;
  return Math.min(line.end, range.to + (/^[\s*_]*[)\]]/.exec(after[0])?.[0].length ?? 0));
}

function isMarginDate(line: { start: number; text: string }, ranges: readonly DateRange[]): boolean {
  const tab = line.text.lastIndexOf('\t');
  const range = ranges.at(-1);
  if (tab === -1 || range === undefined || range.from < line.start + tab) return false;
  const cell = line.text.slice(tab, range.from - line.start) + line.text.slice(range.to - line.start);
  const before = line.text.slice(0, tab).trim();
  if (/\p{L}/u.test(cell) || before === '') return false;
  const words = before.split(/\s+/).length;
  if (words > 16) return true;
  return bulletLength(line.text) > 0 && (words > 6 || before.includes(':')) && degreeIn(before) === null;
}
