import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import { degreeIn } from '../words/degree-words.ts';
import { namesSubject } from '../words/field-words.ts';
import { hasSchoolMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { bulletLength, type Cv, contentRows, type Row } from './cv-rows.ts';
import { type HeadingPart, headingParts } from './heading-parts.ts';
import { dateTexts } from './positions.ts';

type EducationAnswer = ProfileAnswer['education'][number];

/** An education entry with the place of its school's name. */
export interface FoundEducation {
  readonly answer: EducationAnswer;
  readonly institution: { readonly start: number; readonly end: number } | null;
}

/** Degrees, diplomas and apprenticeships of the education sections, in the order of the CV. */
export function findEducation(cv: Cv): FoundEducation[] {
  const sections = cv.sections.filter(({ kind }) => kind === 'education');
  return sections.flatMap((section) => {
    const rows = contentRows(cv, section).filter((row) => !row.isBlank);
    let school: HeadingPart | null = null;
    return groupsOf(rows).flatMap((group) => {
      // Degrees in a list below one school are all from there.
      const entry = toEntry(group, group[0]?.isBullet === true ? school : null);
      school = entry?.school ?? school;
      return entry ?? [];
    });
  });
}

/** Rows of one entry: from a degree or a school on to the next of its kind. */
function groupsOf(rows: readonly Row[]): Row[][] {
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
    const text = plain(row);
    const has = traitsOf(row, text);
    const isDetail =
      isProse(text) ||
      /^(?:(?:(?:ph\.?d|master'?s?|bachelor'?s?|diploma|doctoral|final year|degree)\s)?(?:thesis|project|dissertation)|master(?:arbeit)|bachelorarbeit|diplomarbeit|cumulative|adviser|supervisors?|focus|graduated with|i am|i have|gpa|cgpa|grade|note|abschlussnote|courses?|relevant coursework|coursework|honou?rs|minor|schwerpunkt|activities|advisor|dissertation|modules?|subjects?|major courses|percentage|aggregate)\b/iu.test(
        text,
      );
    const gap = before >= 0 && row.index - before > 1;
    const repeats = (has.degree && seen.degree) || (has.school && seen.school) || (has.date && seen.date);
    const starts = !isDetail && repeats && (has.degree || has.school || (has.date && (gap || has.onlyDate)));
    const fresh = !isDetail && gap && (has.degree || has.school) && seen.degree && seen.school;
    const nextSchool = !row.isBullet && has.school && seen.degree && open.at(-1)?.isBullet === true;
    if (starts || fresh || nextSchool) close();
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

const plain = (row: Row): string => row.text.slice(bulletLength(row.text)).trim();
const isProse = (text: string): boolean =>
  text.split(/\s+/).length > 22 || (/[.]$/.test(text) && text.split(/\s+/).length > 12);

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

function toEntry(
  group: readonly Row[],
  above: HeadingPart | null,
): (FoundEducation & { school: HeadingPart | null }) | null {
  const parts = group
    .filter((row) => !row.hasMarginDate)
    .slice(0, 5)
    .flatMap(headingParts)
    .flatMap(splitSchool);
  const qualified = bestQualification(parts);
  const school =
    parts.find(
      (part) => part !== qualified && hasSchoolMark(part.text) && /^\p{Lu}|\p{Lo}/u.test(part.text),
    ) ?? (parts.length === 0 ? null : above);
  const range = bestRange(group);
  // What names neither a degree nor a school is no education anybody could name.
  if (qualified === null && school === null) return null;
  if (qualified === null && range === undefined) return null;
  const other = parts.find(
    (part) =>
      part !== qualified &&
      part !== school &&
      !isPlace(part.text) &&
      part.text.length < 80 &&
      isNear(part, qualified ?? school),
  );
  const row = group.find(({ index }) => index === (qualified ?? school)?.row) ?? group[0];
  if (row === undefined) return null;
  const field = qualified === null ? null : (fieldOf(qualified.text) ?? fieldNear(other, qualified));
  const institution =
    school ?? (qualified !== null && field !== other?.text ? organisationOf(other, qualified) : null);
  const qualification =
    qualified?.text ??
    (other !== undefined && school !== null && other.start < school.start
      ? other.text
      : (school?.text ?? plain(row)));
  return {
    answer: {
      qualification,
      field,
      institution: institution?.text ?? null,
      ...educationDates(range),
      quote: plain(row).slice(0, 300),
    },
    institution: institution === null ? null : { start: institution.start, end: institution.end },
    school,
  };
}

/** The fullest wording of a degree that is no school's name. */
function bestQualification(parts: readonly HeadingPart[]): HeadingPart | null {
  const named = parts.filter((part) => degreeIn(part.text) !== null);
  const pure = named.filter(
    (part) => !hasSchoolMark(part.text) || /^(?:high|secondary) school/iu.test(part.text),
  );
  const candidates = pure.length > 0 ? pure : named;
  const first = candidates[0];
  // "BS" as the label of "BS in Computer Engineering".
  return (
    candidates.find(
      (part) =>
        first !== undefined && part !== first && part.row === first.row && part.text.startsWith(first.text),
    ) ??
    first ??
    null
  );
}

const isNear = (part: HeadingPart, main: HeadingPart | null): boolean =>
  main !== null && Math.abs(part.row - main.row) <= 2;

/** "BSc Physics, University of Leeds" without a separator the heading parts know. */
function splitSchool(part: HeadingPart): HeadingPart[] {
  const glued = gluedSchool(part);
  if (glued !== null) return glued;
  const pieces = part.text.split(/,\s+|\s+(?:from|at|von der|an der|der|à l'|de l'|en la)\s+(?=\p{Lu})/u);
  if (pieces.length < 2) return [part];
  const spans: HeadingPart[] = [];
  let at = 0;
  for (const piece of pieces) {
    const found = part.text.indexOf(piece, at);
    at = found + piece.length;
    const before = spans.at(-1);
    // A school keeps its town ("University of California, Berkeley"), a degree what qualifies it.
    const joins =
      before !== undefined &&
      !hasSchoolMark(piece) &&
      degreeIn(piece) === null &&
      !isPlace(piece) &&
      !(hasSchoolMark(before.text) && namesSubject(piece));
    if (joins && before !== undefined)
      spans[spans.length - 1] = {
        ...before,
        end: part.start + at,
        text: part.text.slice(before.start - part.start, at),
      };
    else if (piece.trim() !== '')
      spans.push({ ...part, start: part.start + found, end: part.start + at, text: piece });
  }
  return spans;
}

/** "PhD Princeton University": a degree with the school right behind it. */
function gluedSchool(part: HeadingPart): HeadingPart[] | null {
  const degree = degreeIn(part.text);
  if (degree === null || degree.start > 0) return null;
  const rest = part.text.slice(degree.end);
  const lead = /^[\s.,]*(?=\p{Lu})/u.exec(rest)?.[0].length;
  if (
    lead === undefined ||
    lead === 0 ||
    !hasSchoolMark(rest.split(',')[0] ?? '') ||
    namesSubject(rest.split(/\s/)[1] ?? '') ||
    / (?:in|of) .* (?:at|from) /.test(rest)
  )
    return null;
  const at = degree.end + lead;
  const school = { ...part, start: part.start + at, text: part.text.slice(at) };
  return [
    { ...part, end: part.start + degree.end, text: part.text.slice(0, degree.end) },
    ...splitSchool(school),
  ];
}

/** The unmarked piece beside a degree is the school where it reads like a name. */
function organisationOf(part: HeadingPart | undefined, degree: HeadingPart): HeadingPart | null {
  if (part === undefined || degreeIn(part.text) !== null) return null;
  const words = part.text.split(/\s+/);
  return words.length <= 7 &&
    /^\p{Lu}/u.test(part.text) &&
    part.row !== degree.row &&
    !/\d[.,]\d|gpa|grade|%|:/i.test(part.text)
    ? part
    : null;
}

function bestRange(group: readonly Row[]): DateRange | undefined {
  const heading = group.filter(
    (row) => !row.isBullet || row.hasMarginDate || row === group[0] || degreeIn(row.text) !== null,
  );
  const all = heading.flatMap((row) => row.ranges);
  return all.find(({ kind }) => kind === 'range' || kind === 'since') ?? all[0];
}

/** A single date beside a degree is when it was finished. */
function educationDates(range: DateRange | undefined): Pick<EducationAnswer, 'start' | 'end'> {
  if (range === undefined) return { start: null, end: null };
  return range.kind === 'point' ? { start: null, end: range.start?.text ?? null } : dateTexts(range);
}

const subjectAfter =
  /(?:^|\s)(?:in|of|en|em|im fach|fachrichtung|major(?:ing)? in|spécialité|mention|option|jurusan|w zakresie|kierunek)[\s:]+(?:the\s+)?([\p{L}][^,;|()–—]*?)(?=\s*(?:$|[,;|()–—]|\s-\s|\s(?:with|from|at|in|mit|avec|minor)\s))/gu;
const generic =
  /^(?:arts?|science|sciences|engineering|technology|commerce|education|business administration|applied science|fine arts|laws?|philosophy|music|architecture|pharmacy|nursing)$/iu;

/** The subject within a qualification: "Computer Science" of "BSc in Computer Science". */
function fieldOf(qualification: string): string | null {
  const degree = degreeIn(qualification);
  const direct = degree === null ? null : subjectBehind(qualification.slice(degree.end));
  if (direct !== null) return direct;
  const named = [...qualification.matchAll(subjectAfter)]
    .map((match) => (match[1] ?? '').trim())
    .filter((subject) => subject !== '');
  const specific =
    named.find((subject) => !generic.test(subject)) ?? (named.length > 1 ? named.at(-1) : undefined);
  if (specific !== undefined && degreeIn(specific) === null) return specific;
  // "Bachelor of Science, Computer Science"
  const behind = qualification
    .split(/,\s+/)
    .slice(1)
    .find((piece) => namesSubject(piece) && degreeIn(piece) === null);
  return behind?.trim() ?? null;
}

/** "BSc Computer Science", "Diplom (Maschinenbau)". */
function subjectBehind(rest: string): string | null {
  const bracket = /^\s*\(([\p{Lu}][^()]{3,60})\)/u.exec(rest);
  if (bracket?.[1] !== undefined && !/^hon/i.test(bracket[1])) return bracket[1];
  const after = rest.replace(/^[.\s]*(?:\(hon\p{L}*\.?\)|hons?\.?|degree)?[\s:,–—-]*/iu, '');
  const subject = after.split(/[,;|(–—.]|\s-\s|\s(?:with|and a|mit|avec|from|at)\s/)[0]?.trim() ?? '';
  const isSubject =
    /^\p{Lu}/u.test(subject) &&
    subject.split(/\s+/).length <= 6 &&
    !hasSchoolMark(subject) &&
    !/\d/.test(subject);
  return isSubject && !generic.test(subject) && degreeIn(subject) === null ? subject : null;
}

/** A subject in a piece of its own beside the degree, on the same line. */
function fieldNear(part: HeadingPart | undefined, degree: HeadingPart): string | null {
  if (part === undefined || part.row !== degree.row || hasSchoolMark(part.text)) return null;
  return part.text.split(/\s+/).length <= 5 &&
    /^\p{Lu}/u.test(part.text) &&
    !/\d|gpa|grade|first|second|distinction/i.test(part.text)
    ? part.text
    : null;
}
