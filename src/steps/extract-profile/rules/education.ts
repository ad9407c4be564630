import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { isGrade, namesCourse } from '../words/course-words.ts';
import { namesPaper } from '../words/credential-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { namesSubject } from '../words/field-words.ts';
import { hasOrganisationMark, hasSchoolMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { courseState } from './course-state.ts';
import { type Cv, contentRows, headText, quoteOf, type Row } from './cv-rows.ts';
import { fieldNear, fieldOf } from './education-field.ts';
import { groupsOf } from './education-groups.ts';
import { isTrainer, splitSchool } from './education-parts.ts';
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
  const sections = cv.sections.filter(({ kind }) => kind === 'education' || kind === 'training');
  return sections.flatMap((section) => {
    const rows = contentRows(cv, section).filter((row) => !row.isBlank && !isCoursePlanned(row.text));
    let above: { school: HeadingPart; last: number; leads: boolean } | null = null;
    return groupsOf(rows).flatMap((group) => {
      const first = group[0];
      // Degrees below one school, in a list or line by line, are all from there.
      const isBelow: boolean =
        above !== null && (first?.isBullet === true || (above.leads && first?.index === above.last + 1));
      const entry = toEntry(group, isBelow ? (above?.school ?? null) : null);
      const school: HeadingPart | null = entry?.school ?? above?.school ?? null;
      // Among courses only what ends with a degree is more than a course.
      if (entry !== null && section.kind === 'training' && !isDegree(entry.answer)) return [];
      if (school !== null)
        above = {
          school,
          last: group.at(-1)?.index ?? 0,
          leads: above?.school === school ? above.leads : school.row === first?.index && group.length > 1,
        };
      return entry ?? [];
    });
  });
}

/** "Took the bar exam in 2001": told of somebody, and no name. */
const isDeed = (text: string): boolean =>
  /^(?:took|passed|sat|completed|graduated|studied|attended|did|failed|achieved|received|finished)\s/iu.test(
    text,
  );

/** "Welding course planned for spring" stands between degrees and belongs to none. */
const isCoursePlanned = (text: string): boolean =>
  degreeIn(text) === null && namesCourse(text) && courseState(text) === 'planned';

function toEntry(
  group: readonly Row[],
  above: HeadingPart | null,
): (FoundEducation & { school: HeadingPart | null }) | null {
  const parts = group
    .filter((row) => !row.hasMarginDate)
    .slice(0, 5)
    .flatMap(headingParts)
    .flatMap(splitSchool)
    .filter((part) => !isGrade(part.text) && !isDeed(part.text));
  const degree = parts.find(({ role }) => role === 'name') ?? bestQualification(parts);
  const range = bestRange(group, degree?.row);
  const qualified = degree ?? parts.find((part) => isCourse(part) && !isSchool(part)) ?? null;
  const school =
    parts.find((part) => part !== qualified && isSchool(part)) ??
    (qualified === null || range === undefined || isOwnSchool(qualified.text) ? null : above);
  // "Geprüfter Fachwirt (IHK)" is a paper, not a school.
  if (
    degree === null &&
    namesPaper(headText(group[0] as Row)) &&
    (school === null || namesPaper(school.text))
  )
    return null;
  // A course nobody gave and without a date is a heading or a line of a description.
  if (degree === null && school === null && range === undefined) return null;
  // What names neither a degree nor a school is no education anybody could name.
  if (qualified === null && school === null) return null;
  if (qualified === null && range === undefined) return null;
  const other = parts.find(
    (part) =>
      part !== qualified &&
      part !== school &&
      part.role !== 'field' &&
      !isPlace(part.text) &&
      part.text.length < 80 &&
      isNear(part, qualified ?? school),
  );
  const row = group.find(({ index }) => index === (qualified ?? school)?.row) ?? group[0];
  if (row === undefined) return null;
  const trainer = parts.find(
    (part) =>
      qualified !== null &&
      part.row === qualified.row &&
      part.start > qualified.end &&
      isTrainer(qualified.text, part.text),
  );
  const labelled = parts.find(({ role }) => role === 'field')?.text;
  const field =
    labelled ??
    (qualified === null
      ? null
      : (fieldOf(qualified.text) ?? fieldNear(other === trainer ? undefined : other, qualified)));
  const institution =
    school ??
    trainer ??
    (qualified !== null && field !== other?.text ? organisationOf(other, qualified) : null);
  const qualification =
    qualified?.text ??
    (other !== undefined &&
    school !== null &&
    (other.start < school.start || isStream(other, school) || isTrade(other, school))
      ? other.text
      : (school?.text ?? quoteOf(row.text)));
  return {
    answer: {
      qualification,
      field,
      institution: institution?.text ?? null,
      ...educationDates(range),
      quote: quoteOf(row.text),
    },
    institution: institution === null ? null : { start: institution.start, end: institution.end },
    school,
  };
}

/** "High School Diploma", "GCSEs": got elsewhere than the degree above. */
const isOwnSchool = (qualification: string): boolean =>
  hasSchoolMark(qualification) ||
  /(?<!\p{L})(?:h\.?s\.|gcse|o[- ]level|a[- ]level|matric\p{L}*|secondary|leaving|10th|12th|ssc|hsc|abitur|bac|baccalauréat|mittlere reife)/iu.test(
    qualification,
  );

const isDegree = ({ qualification, end }: EducationAnswer): boolean =>
  end !== null && degreeIn(qualification)?.start === 0;

/** A course by its name, as against a sentence that mentions one. */
const isCourse = ({ text }: HeadingPart): boolean =>
  namesCourse(text) &&
  /^\p{Lu}/u.test(text) &&
  text.split(/\s+/).length <= 8 &&
  !/\.\s|^\p{Lu}\p{Ll}+(?:ed|ing)\s/u.test(text);

const isSchool = (part: HeadingPart): boolean =>
  part.role === 'organisation' || (hasSchoolMark(part.text) && /^\p{Lu}|\p{Lo}/u.test(part.text));

/** What a school is said to have taught: "Gymnasium Nord, languages stream". */
const isStream = (part: HeadingPart, school: HeadingPart): boolean =>
  part.row === school.row &&
  (namesCourse(part.text) ||
    namesSubject(part.text) ||
    /(?<!\p{L})(?:stream|track|branch|section|zweig|profil|filière|série|option|rama|indirizzo|profiel|kierunek|jurusan)(?!\p{L})/iu.test(
      part.text,
    ));

/** What is learned at a school, on a line of its own below it: "Technical School No. 4" over "Car mechanic". */
const isTrade = (part: HeadingPart, school: HeadingPart): boolean =>
  part.row > school.row &&
  hasTitleWord(part.text) &&
  !hasOrganisationMark(part.text) &&
  /^\p{Lu}/u.test(part.text) &&
  part.text.split(/\s+/).length <= 5;

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

/** The unmarked piece beside a degree is the school where it reads like a name. */
function organisationOf(part: HeadingPart | undefined, degree: HeadingPart): HeadingPart | null {
  if (part === undefined || degreeIn(part.text) !== null) return null;
  const words = part.text.split(/\s+/);
  return words.length <= 7 &&
    /^\p{Lu}/u.test(part.text) &&
    part.row !== degree.row &&
    !/\d[.,]\d|gpa|grade|%|:|\d{4}|^\p{Lu}{3,6},/iu.test(part.text)
    ? part
    : null;
}

function bestRange(group: readonly Row[], degree: number | undefined): DateRange | undefined {
  const own = group.find(({ index }) => index === degree)?.ranges;
  const told = own?.find(({ kind }) => kind === 'range' || kind === 'since') ?? own?.[0];
  if (told !== undefined) return told;
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
