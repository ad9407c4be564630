import { isPresentWording } from '../../../documents/structure/dates.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { isEmploymentNote, isPlacement } from '../words/employment-words.ts';
import { isField } from '../words/organisation-units.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { maskWorkload } from '../words/workload.ts';
import { headText, openingLength, type Row } from './cv-rows.ts';
import { cellHead, cellRange } from './entry-cells.ts';
import { betweenPeriods } from './entry-dates.ts';
import { cellsOf, isLabel, labelOf } from './heading-labels.ts';

/** A piece of a heading line between separators, in UTF-16 offsets of the document. */
export interface HeadingPart {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly row: number;
  /** What it is said to be: by a label ("Company:") or by a word before it ("at"). */
  readonly role: 'title' | 'organisation' | 'location' | 'name' | 'field' | null;
}

/** A label whose value was the date that has been taken out. */
const bareLabel =
  /^(?:duration|period|dates?|time|tenure|from|since|until|till|zeitraum|dauer|période|durée|periodo|período|joined|start(?:ed)?|ended?|updated|currently working|years?|and|to)\s*[:.]?$/iu;

const separator =
  /\s+[-–—|•·:»>]+\s+|(?<=\p{L}):\s+(?=\p{Lu})|\s*[|•·¦\u2016\t]\s*|\s*[–—]{1,2}\s*(?=\s)|\s[-–—](?=\p{Lu})|,?\s+@\s*|,?\s+(?:at|bei(?: der| dem)?|beim|chez|presso|bij|hos)\s+(?=["“*_]*[\p{Lu}\d])|\s{3,}/gu;
const weakAt =
  /\s+(?:in|im|en|au|à|di|na|w|for|with|für|para|per|pada)(?: der| dem| den| la| el| le| il)?\s+(?=\p{Lu})/gu;

/** No heading is longer; what is costs time and means nothing. */
const longestLine = 500;

/** Words of a table's row that is no longer a heading alone. */
const longestRow = 20;

/** The parts of a heading line without its dates and notes ("full-time"). */
export function headingParts(row: Row): HeadingPart[] {
  const isRow = row.columns !== null || isLongRow(row);
  if (!isRow && headText(row).length > longestLine) return [];
  const masked = maskDates(row);
  if (isRow) return cellParts(row, masked);
  const parts: HeadingPart[] = [];
  let from = openingLength(masked);
  let role: HeadingPart['role'] = null;
  const push = (to: number) => {
    const part = trimmed(row, masked, from, to, role);
    if (part !== null) parts.push(part);
  };
  for (const match of masked.matchAll(separator)) {
    if (isInBrackets(masked, from, match.index)) continue;
    if (isLabel(masked.slice(from, match.index))) continue;
    if (
      /^:/.test(match[0]) &&
      !announces(masked.slice(from, match.index), masked.slice(match.index + match[0].length))
    )
      continue;
    const isAt = /@|\p{L}/u.test(match[0]);
    // "Data at Rest Engineer" has no title before the word.
    if (isAt && !/@/.test(match[0]) && !hasTitleWord(masked.slice(from, match.index)) && parts.length === 0)
      continue;
    push(match.index);
    from = match.index + match[0].length;
    role = isAt ? 'organisation' : null;
  }
  push(masked.length);
  return parts
    .flatMap(splitAtPreposition)
    .filter(
      (part) =>
        !isEmploymentNote(part.text) &&
        !bareLabel.test(part.text) &&
        !isLabel(part.text) &&
        !isPresentWording(part.text) &&
        !isAside(part, masked, row),
    );
}

/** "Head Cook: Hotel Adler", "Praktikum: Stadtwerke Nord": what stands before the colon was done at what stands behind. */
const announces = (before: string, after: string): boolean => {
  const next = (after.split(/[,|]/)[0] ?? '').trim();
  if (before.trim().split(/\s+/).length > 6) return false;
  if (isPlacement(before.trim())) return true;
  // "Norrland Steel, Luleå: Steel Erector" is the other way round.
  return hasTitleWord(before) ? hasOrganisationMark(next) && !isField(next) : hasTitleWord(next);
};

/** A table's row that tells at length what somebody did. */
const isLongRow = (row: Row): boolean =>
  row.text.split(/\s+/).length > longestRow && cellRange(row) !== undefined;

/** The heads of a table's cells, with what they hold where the table's first row tells it. */
function cellParts(row: Row, masked: string): HeadingPart[] {
  return cellsOf(row.text).flatMap(({ start, text }, index) => {
    const role = row.columns === null ? null : (row.columns[index] ?? 'none');
    if (role === 'none') return [];
    return trimmed(row, masked, start, start + cellHead(text).length, role) ?? [];
  });
}

/** "(evenings and weekends)": words in brackets that name neither a place nor an employer. */
const isAside = (part: HeadingPart, masked: string, row: Row): boolean =>
  masked[part.start - row.start - 1] === '(' &&
  masked[part.end - row.start] === ')' &&
  /^\p{Ll}/u.test(part.text) &&
  !isPlace(part.text) &&
  !hasOrganisationMark(part.text);

/** An open bracket between two offsets that is not closed there. */
const isInBrackets = (text: string, from: number, to: number): boolean =>
  /\([^)]*$/.test(text.slice(from, to));

/** "Cook in Hotel Adler": only where an organisation follows and a title goes before. */
function splitAtPreposition(part: HeadingPart): HeadingPart[] {
  if (part.role !== null || degreeIn(part.text) !== null) return [part];
  for (const match of part.text.matchAll(weakAt)) {
    const before = part.text.slice(0, match.index);
    const after = part.text.slice(match.index + match[0].length);
    if (!hasTitleWord(before) || !hasOrganisationMark(after)) continue;
    const at = part.start + match.index;
    return [
      { ...part, end: at, text: before },
      { ...part, start: at + match[0].length, text: after, role: 'organisation' },
    ];
  }
  return [part];
}

/** The line with every date, and brackets around nothing else, turned into separators of the same length. */
function maskDates(row: Row): string {
  const text = headText(row);
  let masked = '|'.repeat(row.rangeEnd - row.start) + maskWorkload(text.slice(row.rangeEnd - row.start));
  let last = 0;
  for (const range of row.ranges) {
    const from = Math.max(0, range.from - row.start);
    const to = Math.min(row.text.length, range.to - row.start);
    const isFurther = last > 0 && betweenPeriods.test(row.text.slice(last, from));
    const since = isFurther ? last : from;
    masked = masked.slice(0, since) + '|'.repeat(Math.max(0, to - since)) + masked.slice(to);
    last = to;
  }
  const blank = (found: string): string => '|'.repeat(found.length);
  return masked
    .replace(
      /[([]\s*(?:from|von|du|de|seit|since|summers?|winters?|seasons?|sommer|étés?|veranos?|estate)?\s*\|+[\s|,;:]*[)\]]/giu,
      blank,
    )
    .replace(
      /\(\s*(?:\d+ ?(?:years?|yrs?|months?|mos?|weeks?|jahre?|monate?)\.?[ ,and]*){1,2}\s*\)/giu,
      blank,
    )
    .replace(/^[\s#*_]+|[*_]{2,}|`/gu, (found) => ' '.repeat(found.length))
    .replace(
      /(?<=\|)\s*(?:,|;|:|-|–|—|\.)\s*|\s*(?:,|;|-|–|—|:|\(|\bfrom|\bvon|\bin|\bat)\s*(?=\|)/gu,
      blank,
    );
}

function trimmed(
  row: Row,
  masked: string,
  from: number,
  to: number,
  role: HeadingPart['role'],
): HeadingPart | null {
  let [start, end] = [from, to];
  const edge = /[\s,;:|.*_#–—-]/u;
  while (start < end && edge.test(masked[start] ?? '')) start += 1;
  while (end > start && edge.test(masked[end - 1] ?? '') && !isAbbreviation(masked, end)) end -= 1;
  let named = role;
  const label = labelOf(masked.slice(start, end));
  if (label !== null) {
    // What a form says under another label is neither post nor employer.
    if (label.role === 'none') return null;
    start += label.length;
    named = label.role;
  }
  [start, end] = withoutBrackets(masked, start, end);
  const text = row.text.slice(start, end);
  if (!/\p{L}/u.test(text)) return null;
  return { start: row.start + start, end: row.start + end, text, row: row.index, role: named };
}

/** The stop of "Inc." and "e.V." belongs to the name. */
const isAbbreviation = (text: string, end: number): boolean =>
  text[end - 1] === '.' &&
  /(?:\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|S\.A|S\.L|S\.p\.A|S\.r\.l|B\.V|N\.V|e\.V|o\.o|St)\.)$/.test(
    text.slice(Math.max(0, end - 8), end),
  );

function withoutBrackets(text: string, start: number, end: number): [number, number] {
  const inner = text.slice(start, end);
  const whole = /^\(([^()]*)\)$/.exec(inner);
  if (whole !== null) return [start + 1, end - 1];
  const opens = (inner.match(/\(/g) ?? []).length;
  const closes = (inner.match(/\)/g) ?? []).length;
  if (opens > closes && inner.endsWith('(')) return [start, end - 1];
  if (closes > opens && inner.startsWith(')')) return [start + 1, end];
  if (closes > opens && inner.endsWith(')')) return [start, end - 1];
  return [start, end];
}
