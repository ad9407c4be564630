import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { kindIn } from '../words/employment-words.ts';
import { type Cv, quoteOf, type Row } from './cv-rows.ts';
import type { FoundPosition } from './positions.ts';

const fewestDates = 3;
const post = /^[\s:•–—-]*([^@\n]{3,60}?)\s@\s?([\p{L}\p{N}][^@\n]{0,60}?)\s*$/u;

/**
 * Posts of a drawn timeline, a line each: "10/2018 Toolmaker @KW", whose sign a legend may explain ("@KW = Kiln
 * Works"). The line says when a post began and not how long it went on. None where fewer than three lines open with
 * a date.
 */
export function timelinePositions(cv: Cv): FoundPosition[] {
  const dated = cv.rows.filter(({ ranges, start }) => ranges.length === 1 && ranges[0]?.from === start);
  if (dated.length < fewestDates) return [];
  const legend = legendOf(cv.text);
  return dated.flatMap((row) => toPosition(row, legend));
}

function legendOf(text: string): ReadonlyMap<string, string> {
  const entries = text.matchAll(/^\s*@\s?([\p{L}\p{N}]{1,20})\s*[=:]\s*(\p{Lu}[^\n]{2,80}?)\s*$/gmu);
  return new Map(Array.from(entries, ([, sign = '', name = '']) => [sign, name]));
}

function toPosition(row: Row, legend: ReadonlyMap<string, string>): FoundPosition[] {
  const [range] = row.ranges;
  if (range?.kind !== 'point' || range.start === null) return [];
  const [, title = '', sign = ''] = post.exec(row.text.slice(range.to - row.start)) ?? [];
  if (!hasTitleWord(title)) return [];
  return [
    {
      answer: {
        title,
        organisation: legend.get(sign) ?? sign,
        location: null,
        kind: kindIn(title) ?? 'employment',
        start: range.start.text,
        end: null,
        quote: quoteOf(row.text),
      },
      head: { start: row.start, end: row.end },
      organisation: null,
    },
  ];
}
