import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { isPlacement } from '../words/employment-words.ts';
import { isSubjectName } from '../words/field-words.ts';
import { isField, isUnit } from '../words/organisation-units.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import {
  isCountryOrState,
  isPlace,
  isPlaceName,
  isStateCode,
  opensWithLetters,
} from '../words/place-words.ts';
import type { HeadingPart } from './heading-parts.ts';

/** A stretch of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly row: number;
}

/** A stretch of a heading between commas. */
export interface Piece extends Span {
  readonly role: HeadingPart['role'];
  /** Parts of one piece between commas share a number. */
  readonly group: number;
}

const companyTail =
  /^(?:Inc|Ltd|LLC|Co|Corp|GmbH|AG|KG|S\.?A|S\.?L|PLC|Limited|Jr|Sr|B\.?V|S\.?r\.?l|S\.?p\.?A)\.?(?=[,\s)]|$)/u;

/**
 * "Cook, Hotel Adler, Graz" into three; a title keeps what qualifies it ("Director, Engineering"), a place its
 * country ("Graz, Austria"), a company its form ("Acme, Inc.").
 */
export function splitAtCommas(part: HeadingPart, group: number): Piece[] {
  const raw = commaSpans(part);
  const pieces: Piece[] = [];
  for (const span of raw) {
    const before = pieces.at(-1);
    const role = part.role === 'name' ? null : part.role;
    const piece = { ...span, row: part.row, role, group };
    if (before !== undefined && (companyTail.test(span.text) || isQualifier(before, span, raw))) {
      pieces[pieces.length - 1] = joined(part, before, span);
    } else if (
      before !== undefined &&
      isPlaceName(span.text) &&
      looksLikeTown(before.text) &&
      ((pieces.length > 1 && (isCountryOrState(span.text) || isPlaceName(before.text))) ||
        isStateCode(span.text))
    ) {
      pieces[pieces.length - 1] = joined(part, before, span);
    } else if (
      before !== undefined &&
      part.role === 'title' &&
      !hasOrganisationMark(span.text) &&
      !isPlace(span.text)
    ) {
      // What the label "Position:" announces is the title with all that narrows it.
      pieces[pieces.length - 1] = joined(part, before, span);
    } else pieces.push(pieces.length > 0 && role !== null ? { ...piece, role: null } : piece);
  }
  const whole = { ...part, group };
  return isPlace(part.text) ? [whole] : pieces;
}

export const joined = (part: HeadingPart, from: Piece, to: Span): Piece => ({
  ...from,
  end: to.end,
  text: part.text.slice(from.start - part.start, to.end - part.start),
});

export const looksLikeTown = (text: string): boolean =>
  text.split(/\s+/).length <= 3 &&
  !opensWithLetters(text) &&
  !hasTitleWord(text) &&
  !hasOrganisationMark(text);

/** What follows a title's comma and narrows it, where something else can be the organisation or nothing is. */
function isQualifier(before: Span, span: Span, all: readonly Span[]): boolean {
  if (!hasTitleWord(before.text) && !isPlacement(before.text)) return false;
  if (isUnit(span.text)) return true;
  if (hasOrganisationMark(span.text)) return false;
  if (hasTitleWord(span.text) && !/\s(?:at|bei)\s/.test(span.text))
    return all[0] === before || before.start === all[0]?.start;
  return isField(span.text) || isSubjectName(span.text);
}

function commaSpans(part: HeadingPart): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let from = 0;
  const push = (to: number) => {
    const raw = part.text.slice(from, to);
    const text = raw.replace(/^[\s*_`]+|[\s*_`]+$/g, '');
    if (/[\p{L}\p{N}]/u.test(text)) {
      const start = part.start + from + raw.indexOf(text);
      spans.push({ start, end: start + text.length, text, row: part.row });
    }
    from = to + 1;
  };
  for (let at = 0; at < part.text.length; at += 1) {
    const sign = part.text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth <= 0) push(at);
  }
  push(part.text.length);
  return spans;
}
