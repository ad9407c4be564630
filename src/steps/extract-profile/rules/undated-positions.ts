import type { Section } from '../../../documents/structure/sections.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { isBreak, kindIn } from '../words/employment-words.ts';
import { type Cv, quoteOf, type Row } from './cv-rows.ts';
import { isHeadingLike } from './entry-lines.ts';
import { headingParts } from './heading-parts.ts';
import { nameParts } from './name-parts.ts';
import type { FoundPosition } from './positions.ts';

/** More than this are no headings but a list of duties. */
const most = 8;
const longestTitle = 8;

/** Posts of a section that gives no dates: lines that read like a job title, with the employer beside or below. */
export function undatedPositions(cv: Cv, section: Section): FoundPosition[] {
  const rows = cv.rowsOf(section).filter((row) => !row.isBlank && !row.isHeading);
  const found: FoundPosition[] = [];
  for (let at = 0; at < rows.length && found.length < most; at += 1) {
    const row = rows[at] as Row;
    if (!isTitleLine(row)) continue;
    const next = rows[at + 1];
    const below = next !== undefined && isHeadingLike(next) && !isTitleLine(next) ? [next] : [];
    const named = nameParts([row, ...below].flatMap(headingParts), null);
    if (named.title === null || !hasTitleWord(named.title.text) || isBreak(row.text)) continue;
    const quote = quoteOf(row.text);
    found.push({
      answer: {
        title: named.title.text,
        organisation: named.organisation?.text ?? null,
        location: named.location?.text ?? null,
        kind: kindIn(row.text) ?? (section.kind === 'internships' ? 'internship' : 'employment'),
        start: null,
        end: null,
        quote,
      },
      head: { start: row.start, end: row.end },
      organisation: named.organisation,
    });
    at += below.length;
  }
  return found;
}

const isTitleLine = (row: Row): boolean =>
  isHeadingLike(row) && hasTitleWord(row.text) && row.text.trim().split(/[\s,|–—-]+/).length <= longestTitle;
