import type { Section } from '../../../documents/structure/sections.ts';
import { namesPaper } from '../words/credential-words.ts';
import { namesIssuer } from './credential-parts.ts';
import type { Cv, Row } from './cv-rows.ts';

/** No credential is told in more lines. */
const mostLines = 4;

/** The rows of some sections, with a line that was only wrapped in one row with the line it began on. */
export function credentialRows(cv: Cv, isAsked: (section: Section) => boolean): Row[] {
  const items: Row[] = [];
  let lines = 1;
  for (const row of cv.rows) {
    if (row.isBlank || !isAsked(row.section)) continue;
    const before = items.at(-1);
    const goesOn =
      before !== undefined &&
      before.section === row.section &&
      row.index === before.index + 1 &&
      lines < mostLines &&
      wrapsOnto(before, row);
    lines = goesOn ? lines + 1 : 1;
    if (goesOn) items[items.length - 1] = joined(cv, before, row);
    else items.push(row);
  }
  return items;
}

function wrapsOnto(before: Row, row: Row): boolean {
  if (before.isHeading || row.isHeading || row.isBullet) return false;
  const text = before.text.trimEnd();
  const isOpen = (text.match(/\(/g) ?? []).length > (text.match(/\)/g) ?? []).length;
  return (
    isOpen ||
    /[,&/–—-]$|\s(?:of|and|the|for|in|by|de|des|du|der|für|und|et|do|da|di|del|y|e|van|voor|en|dan)$/u.test(
      text,
    ) ||
    // Sidebars wrap the names of issuers anywhere: the line goes on with one that the line before began.
    (isTold(before, text) && !namesPaper(row.text) && namesIssuer(firstPiece(row.text)))
  );
}

/** A line that names a credential and begins to say who gave it. */
const isTold = (row: Row, text: string): boolean =>
  row.ranges.length === 0 && /,\s+\p{Lu}/u.test(text) && !namesIssuer(text.slice(text.lastIndexOf(',')));

const firstPiece = (text: string): string => text.split(/[,(]/)[0] ?? '';

const joined = (cv: Cv, first: Row, last: Row): Row => ({
  ...first,
  index: last.index,
  end: last.end,
  text: cv.text.slice(first.start, last.end).replace(/[\r\n\t]/g, ' '),
  ranges: [...first.ranges, ...last.ranges],
});
