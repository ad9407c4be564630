import type { DateRange } from '../../../documents/structure/date-range.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { isBreak, opensWithBreak } from '../words/employment-words.ts';
import { endsInLegalForm } from '../words/organisation-words.ts';
import { bulletLength, headText, openingLength, type Row } from './cv-rows.ts';
import { cellRange } from './entry-cells.ts';
import { datesOf, furtherRanges, isPeriod, rangeOf } from './entry-dates.ts';
import { isAsideLine, isField, isHeadingLike, isNameLike, opensDuty } from './entry-lines.ts';
import { labelOf } from './heading-labels.ts';

/** A dated entry of a list of jobs or schools: the lines that head it and its date. */
export interface Entry {
  /** Heading lines in order, the one with the date among them. */
  readonly head: readonly Row[];
  readonly anchor: Row;
  readonly range: DateRange;
  /** Further periods of the same post ("2001–2003 and 2005–2012"). */
  readonly further: readonly DateRange[];
  /** Lines set above the date's line; 0 where the entry begins with it. */
  readonly above: number;
  /** No line right above it could be a heading that belongs to it. */
  readonly isClear: boolean;
}

const mostWords = 14;

/** The dated entries among the rows of one section. */
export function entriesOf(rows: readonly Row[]): Entry[] {
  const body = rows.filter((row) => !row.isHeading && !row.isBlank);
  const anchors = anchorsAmong(body);
  const first = anchors[0];
  if (first === undefined) return [];
  const leading = leadingRows(body, first);
  // Where blank lines part the lines of the first heading, they part those of the others.
  const isSpaced = leading > 1 && isParted(body, first - 2);
  const datesBelow = isHeadedAbove(body, anchors);
  const entries: Entry[] = [];
  let taken = -1;
  for (const [index, at] of anchors.entries()) {
    const anchor = body[at] as Row;
    const range = rangeOf(anchor);
    if (range === undefined) continue;
    const end = anchors[index + 1] ?? body.length;
    const set =
      index === 0
        ? leading
        : rowsAbove(
            body,
            at,
            Math.max(leading, ownWords(anchor) === 0 ? blockAbove(body, at) : 0),
            taken,
            isSpaced,
          );
    const above = withFields(body, at, set, taken);
    const below = anchor.hasMarginDate ? [] : rowsBelow(body, at, end, above, datesBelow);
    const last = below.length === 0 ? at : body.indexOf(below.at(-1) as Row, at);
    const own = anchor.hasMarginDate ? [] : [anchor];
    if (above + own.length === 0) {
      taken = last;
      continue;
    }
    const over = body[at - above - 1];
    const isClear = over === undefined || !isHeadingLike(over) || at - above - 1 <= taken;
    const head = [...body.slice(at - above, at), ...own, ...below];
    entries.push({ head, anchor, range, further: furtherRanges(anchor, range), above, isClear });
    taken = last;
  }
  return entries;
}

/** The lines of a form above a date belong to its entry: up to one that says again what another said. */
function withFields(body: readonly Row[], at: number, above: number, taken: number): number {
  const row = body[at];
  if (row === undefined || !isField(row)) return above;
  const said = new Set(body.slice(at - above, at + 1).flatMap(roleOf));
  let count = above;
  for (let next = at - above - 1; next > taken; next -= 1, count += 1) {
    const [role] = isField(body[next] as Row) ? roleOf(body[next] as Row) : [];
    if (role === undefined || said.has(role)) break;
    said.add(role);
  }
  return count;
}

const roleOf = (row: Row): string[] => {
  const role = labelOf(row.text.slice(openingLength(row.text)))?.role;
  return role === undefined ? [] : [role];
};

/** Positions of the rows that carry an entry's date: a heading line, not a sentence that mentions one. */
function anchorsAmong(body: readonly Row[]): number[] {
  const wrapped = wrappedAmong(body);
  const candidates = body.flatMap((row, at) => (isAnchor(row) && !wrapped.has(row) ? [at] : []));
  const standing = candidates.filter(
    (at) => body[at]?.isBullet === false || body[at]?.hasMarginDate === true,
  );
  const full = standing.filter((at) => isPeriod(body[at]));
  if (full.length > 0) return standing.filter((at) => isPeriod(body[at]) || isPlainPoint(body[at]));
  const bulleted = candidates.filter((at) => isPeriod(body[at]));
  if (bulleted.length > 0 && standing.length === 0) return bulleted;
  return standing.filter((at) => isPlainPoint(body[at]));
}

/** Lines on which a list item goes on: right below it and set in as far as its words. */
function wrappedAmong(body: readonly Row[]): ReadonlySet<Row> {
  const wrapped = new Set<Row>();
  let item: Row | undefined;
  for (const [at, row] of body.entries()) {
    const isNext = at > 0 && !isParted(body, at - 1);
    if (row.isBullet) item = row;
    else if (item === undefined || !isNext || indentOf(row) <= indentOf(item)) item = undefined;
    // A date set apart at the margin is that of a heading, however far that is set in.
    else if (!/\S(?:\t|\s{3,})\S/u.test(row.text) && !row.hasMarginDate) wrapped.add(row);
  }
  return wrapped;
}

const indentOf = (row: Row): number => row.text.search(/\S/u);

/** A single date at the begin or end of a short line. */
function isPlainPoint(row: Row | undefined): boolean {
  const [range, ...others] = row === undefined ? [] : datesOf(row);
  if (row === undefined || range === undefined || others.length > 0) return false;
  if (row.hasMarginDate) return true;
  if (row.isBullet) return false;
  const before = row.text.slice(0, range.from - row.start);
  const after = headText(row).slice(range.to - row.start);
  if (ownWords(row) > 10) return false;
  return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

function isAnchor(row: Row): boolean {
  const range = rangeOf(row);
  if (range === undefined) return false;
  if (row.hasMarginDate || (cellRange(row) !== undefined && !row.isBullet)) return true;
  const words = ownWords(row);
  const set = /[\t|–—]/.test(row.text) ? mostWords + 6 : mostWords;
  if (words > set || opensDuty(row.text.slice(bulletLength(row.text)))) return false;
  const from = range.from - row.start;
  const before = row.text.slice(bulletLength(row.text), Math.max(0, from));
  const after = headText(row).slice(range.to - row.start);
  // "In 2019 – 2020 we moved the shop." is a sentence.
  if (/\p{Ll}[.!]\s*$/u.test(after) && words > 6 && !endsInLegalForm(after)) return false;
  const opensLower =
    /^\s*\p{Ll}/u.test(row.text) &&
    !/^\s*(?:seit|since|from|von|bis|depuis|desde|dal|od|sejak|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|set|out|dez|gen|mag|giu|lug|ott|dic|févr|janv|avr|juil|août|déc|\p{Ll}{3,10}\.? (?:de )?\d{4})/iu.test(
      row.text,
    );
  if (opensLower && before.trim() !== '') return false;
  // A date with words on both sides belongs to a heading only where signs set it off.
  const inside = /[\p{L}\p{N}]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after);
  return !(inside && words > 4);
}

/** "(six months)", "(seasonal)": how long or how, in brackets beside a date. */
const aside =
  /\((?=[^()]*(?:month|year|week|season|summer|winter|monat|jahr|woche|saison|mois|ans?\b|mes(?:es)?\b|año|anno|mesi|maand|jaar|part[- ]time|full[- ]time|teilzeit|vollzeit))[^()]*\)/giu;

const rest = (row: Row): string => {
  let text = headText(row).slice(bulletLength(row.text)).replace(aside, '');
  for (const range of row.ranges)
    text = text.replace(row.text.slice(range.from - row.start, range.to - row.start), ' ');
  return text;
};

export const ownWords = (row: Row): number =>
  row.hasMarginDate ? 0 : (rest(row).match(/[\p{L}][\p{L}\p{M}\p{N}'’.&+/-]*/gu) ?? []).length;

/** Heading lines before the first date of a section: nothing else can stand there but an introduction. */
function leadingRows(body: readonly Row[], first: number): number {
  let count = 0;
  while (count < 3 && first - count - 1 >= 0 && headsEntry(body, first - count - 1)) count += 1;
  // More lines than a heading has: an introduction, of which the last lines only look like one.
  return first > 3 && count === 3 ? Math.min(2, count) : count;
}

function rowsAbove(body: readonly Row[], at: number, most: number, taken: number, isSpaced: boolean): number {
  let count = 0;
  while (count < most) {
    const next = at - count - 1;
    if (next <= taken || !headsEntry(body, next)) break;
    // A blank line between this line and the next heading line ends the heading, unless blank lines part all.
    if (count > 0 && !isSpaced && isParted(body, next) && !isParted(body, at - 1)) break;
    count += 1;
  }
  return count;
}

/** Lines that stand in one block with a date of its own line and head it: one at least, two where no more are there. */
function blockAbove(body: readonly Row[], at: number): number {
  const isBlock =
    at > 1 &&
    !isParted(body, at - 1) &&
    !isParted(body, at - 2) &&
    isHeadingLike(body[at - 1]) &&
    isHeadingLike(body[at - 2]) &&
    (at === 2 || isParted(body, at - 3));
  return isBlock ? 2 : 1;
}

/** A heading line, or a name without capitals ("tidewatch") right under a blank line. */
function headsEntry(body: readonly Row[], at: number): boolean {
  const row = body[at];
  if (row === undefined || isHeadingLike(row)) return row !== undefined;
  const isFirst = at === 0 || isParted(body, at - 1);
  return (
    isFirst &&
    !row.isBullet &&
    !isParted(body, at) &&
    row.text.trim().split(/\s+/).length <= 3 &&
    !/[.,:;]$/.test(row.text.trim())
  );
}

/** Whether blank lines stand between a row and the next. */
const isParted = (body: readonly Row[], at: number): boolean =>
  (body[at + 1]?.index ?? 0) - (body[at]?.index ?? 0) > 1;

const isBareDate = (row: Row | undefined): boolean =>
  row !== undefined && !row.hasMarginDate && ownWords(row) === 0;

/** Whether dates without words stand below their headings: no heading behind the last, none has one below alone. */
function isHeadedAbove(body: readonly Row[], anchors: readonly number[]): boolean {
  const last = anchors.findLast((at) => isBareDate(body[at]));
  if (last === undefined || isHeadingLike(body[last + 1])) return false;
  return !anchors.some(
    (at) => isBareDate(body[at]) && !isHeadingLike(body[at - 1]) && isHeadingLike(body[at + 1]),
  );
}

const isLeave = (head: readonly Row[]): boolean =>
  head.some((row) => opensWithBreak(row.text.slice(openingLength(row.text)))) ||
  (isBreak(head.map(({ text }) => text).join(' ')) && !head.some(({ text }) => hasTitleWord(text)));

/** Lines under the date's that still belong to the heading. */
function rowsBelow(body: readonly Row[], at: number, end: number, above: number, datesBelow: boolean): Row[] {
  const anchor = body[at] as Row;
  const words = ownWords(anchor);
  // Nobody is employed while on leave: what follows heads the next post.
  if (isLeave(body.slice(at - above, at + 1))) return [];
  const most = above > 0 ? (words === 0 ? 1 : above === 1 ? 1 : 0) : words === 0 ? 2 : 1;
  const found: Row[] = [];
  const said = new Set(isField(anchor) ? body.slice(at - above, at + 1).flatMap(roleOf) : []);
  let last = at + most;
  for (let next = at + 1; next < end; next += 1) {
    const row = body[next] as Row;
    if (isAsideLine(row)) {
      last += 1;
      continue;
    }
    if (said.size > 0 && isField(row)) {
      const [role = 'none'] = roleOf(row);
      if (said.has(role) && role !== 'none') break;
      said.add(role);
      found.push(row);
      continue;
    }
    if (next > last) break;
    if (!isHeadingLike(row) || (isParted(body, next - 1) && words > 0)) break;
    // A date without words has its heading above it, as this one has.
    if (datesBelow && above > 0 && next === end - 1 && isBareDate(body[end])) break;
    const isPost =
      found.length === 0 && above === 0 && hasTitleWord(row.text) && !hasTitleWord(headText(anchor));
    const needed = above === 0 && found.length === 0 && (words === 0 || isPost);
    // The line before the next date may be the heading of the next entry.
    if (next === end - 1 && end < body.length && !needed && isParted(body, next - 1)) break;
    if (!needed && !isNameLike(row.text)) break;
    found.push(row);
  }
  return found;
}
