import { namesCourse } from '../words/course-words.ts';
import { namesPaper } from '../words/credential-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { hasSchoolMark } from '../words/organisation-words.ts';
import { openingLength, type Row } from './cv-rows.ts';
import { headingParts } from './heading-parts.ts';

/** Rows of one entry: from a degree or a school on to the next of its kind. */
export function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let open: Row[] = [];
  let seen = { degree: false, school: false, date: false };
  let before = -1;
  const close = () => {
    if (open.length > 0) groups.push(open);
    open = [];
    seen = { degree: false, school: false, date: false };
  };
  for (const row of rows) {
    if (row.columns?.length === 0) continue;
    if (row.columns !== null) {
      close();
      groups.push([row]);
      before = row.index;
      continue;
    }
    const text = plain(row);
    const has = traitsOf(row, text);
    const isDetail =
      isProse(text) ||
      /^(?:(?:(?:ph\.?d|master'?s?|bachelor'?s?|diploma|doctoral|final year|degree)\s)?(?:thesis|project|dissertation)|master(?:arbeit)|bachelorarbeit|diplomarbeit|cumulative|adviser|supervisors?|focus|graduated with|i am|i have|gpa|cgpa|grade(?!\s1[0-3])|note|abschlussnote|courses?|relevant coursework|coursework|honou?rs|minor|schwerpunkt|activities|advisor|dissertation|modules?|subjects?|major courses|percentage|aggregate)\b/iu.test(
        text,
      );
    // A licence between degrees stands for itself, and its date with it.
    if (namesPaper(text) && !has.degree && !has.school && seen.degree) {
      before = row.index;
      continue;
    }
    const gap = before >= 0 && row.index - before > 1;
    const repeats = (has.degree && seen.degree) || (has.school && seen.school) || (has.date && seen.date);
    const starts = !isDetail && repeats && (has.degree || has.school || (has.date && (gap || has.onlyDate)));
    const fresh = !isDetail && gap && (has.degree || has.school) && seen.degree && seen.school;
    const nextItem = row.isBullet && has.date && !has.onlyDate && seen.date && open[0]?.isBullet === true;
    const nextSchool = !row.isBullet && has.school && seen.degree && open.at(-1)?.isBullet === true;
    const nextCourse = !isDetail && namesCourse(text) && has.date && seen.date && seen.degree;
    if (nextCourse || starts || fresh || nextSchool || nextItem) close();
    if (!isDetail || row.hasMarginDate || (has.degree && !seen.degree)) {
      open.push(row);
      seen = {
        degree: seen.degree || has.degree,
        school: seen.school || has.school,
        date: seen.date || has.date,
      };
    }
    before = row.index;
  }
  close();
  return groups;
}

const plain = (row: Row): string => row.text.slice(openingLength(row.text)).trim();

/** Sentences; what stands in brackets behind a name makes none of it. */
const isProse = (text: string): boolean => {
  const words = text.replace(/\([^()]*\)/g, '').split(/\s+/).length;
  return words > 22 || (/[.]$/.test(text) && words > 12);
};

function traitsOf(
  row: Row,
  text: string,
): { degree: boolean; school: boolean; date: boolean; onlyDate: boolean } {
  const date = row.ranges.length > 0;
  return {
    degree: degreeIn(text) !== null,
    school: hasSchoolMark(text),
    date,
    onlyDate: date && headingParts(row).length === 0,
  };
}
