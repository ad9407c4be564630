import type { DateRange } from '../../../documents/structure/date-range.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import type { Row } from './cv-rows.ts';
import { cellRange } from './entry-cells.ts';

/** Years of accounts and taxes, which tell when something was booked and not when somebody was employed. */
const fiscalBefore =
  /(?<!\p{L})(?:f\.?y\.?|(?:fiscal|financial|tax|budget|accounting|reporting) years?|geschäftsjahr|wirtschaftsjahr|exercice|ejercicio|exercício|esercizio|boekjaar|rok obrotowy|tahun (?:buku|anggaran))['’.:\s(]*$/iu;
const fiscalAfter =
  /^[\s)]*(?:fiscal|financial|tax|budget|accounting) years?(?!\p{L})|^[\s)]*(?:annual )?accounts(?!\p{L})/iu;
const seasonBefore = /(?<!\p{L})(?:seasons?|saison|temporada|stagione|época|seizoen|sezon|musim)[\s(:]*$/iu;
const seasonAfter = /^[\s)]*(?:seasons?|saison|temporada|stagione)(?!\p{L})/iu;

function isAccounting(row: Row, { from, to }: DateRange): boolean {
  const before = row.text.slice(0, Math.max(0, from - row.start));
  const after = row.text.slice(to - row.start);
  if (fiscalBefore.test(before) || fiscalAfter.test(after)) return true;
  // "Ski Instructor, Verbier, 2022/23 season" was employed for it; a list item tells of one.
  const isSeason = seasonBefore.test(before) || seasonAfter.test(after);
  return isSeason && (row.isBullet || !hasTitleWord(row.text));
}

/** The dates of a row that may be those of an entry. */
export const datesOf = (row: Row): readonly DateRange[] =>
  row.ranges.some((range) => isAccounting(row, range))
    ? row.ranges.filter((range) => !isAccounting(row, range))
    : row.ranges;

const isSpan = ({ kind }: DateRange): boolean => kind === 'range' || kind === 'since';

export const isPeriod = (row: Row | undefined): boolean => row !== undefined && datesOf(row).some(isSpan);

/** The date of the entry that a row heads. */
export function rangeOf(row: Row): DateRange | undefined {
  const dates = datesOf(row);
  return cellRange(row) ?? dates.find(isSpan) ?? dates[0];
}

/** What stands between two periods of one post. */
export const betweenPeriods = /^[\s)]*(?:[,;&+/]|and|und|et|y|e|en|i|dan|as well as|then|again)?[\s(]*$/iu;

/** Periods told right behind the first one: "2001–2003 and 2005–2012". */
export function furtherRanges(row: Row, first: DateRange): DateRange[] {
  const found: DateRange[] = [];
  let last = first;
  for (const range of datesOf(row)) {
    if (range.from < last.to) continue;
    if (!isSpan(range) || !betweenPeriods.test(row.text.slice(last.to - row.start, range.from - row.start)))
      break;
    found.push(range);
    last = range;
  }
  return found;
}
