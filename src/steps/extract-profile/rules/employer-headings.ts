import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { hasOrganisationMark } from '../words/organisation-words.ts';
import type { Row } from './cv-rows.ts';
import type { Employer } from './employers.ts';
import type { Entry } from './entries.ts';
import { isHeadingLike, isNameLike } from './entry-lines.ts';
import { headingParts } from './heading-parts.ts';
import { nameEmployer } from './name-parts.ts';

/**
 * Employers on undated lines of their own over the posts that follow ("### Harbour Mills Ltd · Dundee", a sentence
 * about the firm, then dated titles), by the index of the first entry below each. Null where a heading names no
 * employer: what stands below it belongs to none above.
 */
export function employerHeadings(
  rows: readonly Row[],
  entries: readonly Entry[],
): ReadonlyMap<number, Employer | null> {
  const heads = new Set(entries.flatMap(({ head }) => head.map(({ index }) => index)));
  const found = new Map<number, Employer | null>();
  let next = 0;
  for (const [at, row] of rows.entries()) {
    while (next < entries.length && (entries[next]?.head[0]?.index ?? 0) < row.index) next += 1;
    const entry = entries[next];
    if (entry === undefined) break;
    if (row.isHeading || row.isBlank || row.ranges.length > 0 || heads.has(row.index)) continue;
    const isMarked = /^\s*#{2,6}\s/.test(row.text);
    if (isMarked || opensBlock(rows, at)) {
      const employer = employerIn(row, entry, isMarked);
      if (employer !== null || isMarked) found.set(next, employer);
    }
  }
  return found;
}

/** A line under a blank one with others right below it, which are about it. */
const opensBlock = (rows: readonly Row[], at: number): boolean =>
  rows[at]?.isBullet === false &&
  isHeadingLike(rows[at]) &&
  (rows[at - 1]?.isBlank ?? true) &&
  rows[at + 1]?.isBlank === false;

function employerIn(row: Row, { range }: Entry, isMarked: boolean): Employer | null {
  const { organisation, location } = nameEmployer(headingParts(row));
  if (organisation === null || hasTitleWord(organisation.text) || !isNameLike(organisation.text)) return null;
  // "### Early years" is a heading as well: words or a town beside it tell an employer.
  if (!hasOrganisationMark(organisation.text) && !(isMarked && location !== null)) return null;
  return {
    span: organisation,
    location,
    range,
    isGroup: false,
    leads: true,
    datesTitles: true,
    hasWards: true,
    last: range,
  };
}
