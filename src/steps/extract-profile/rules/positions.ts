import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { DateRange } from '../../../documents/structure/date-range.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import type { Section } from '../../../documents/structure/sections.ts';
import { hasTitleWord, titleWords } from '../../../documents/structure/title-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { isBreak, kindIn, opensWithBreak } from '../words/employment-words.ts';
import { type Cv, contentRows, headText, quoteOf, type Row } from './cv-rows.ts';
import { employerHeadings } from './employer-headings.ts';
import { type Employer, employerOf, groupOf, underEmployer } from './employers.ts';
import { type Entry, entriesOf } from './entries.ts';
import { cellsOf } from './heading-labels.ts';
import { headingParts } from './heading-parts.ts';
import { type NamedParts, nameParts, type Order } from './name-parts.ts';
import type { Span } from './name-pieces.ts';
import { prosePositions } from './prose-positions.ts';
import { voluntaryInPassing } from './prose-voluntary.ts';
import { timelinePositions } from './timeline-positions.ts';
import { undatedPositions } from './undated-positions.ts';

type PositionAnswer = ProfileAnswer['positions'][number];

/** A position with where its heading stands. */
export interface FoundPosition {
  readonly answer: PositionAnswer;
  readonly head: { readonly start: number; readonly end: number };
  readonly organisation: Span | null;
}

const listed: ReadonlySet<SectionKind> = new Set(['experience', 'internships', 'volunteering', 'projects']);

const jobs: ReadonlySet<SectionKind> = new Set(['experience', 'internships']);

/** Jobs, internships, freelance work, voluntary posts and dated projects, in the order of the CV. */
export function findPositions(cv: Cv): FoundPosition[] {
  const hasExperience = cv.sections.some(({ kind }) => kind === 'experience' || kind === 'internships');
  const found = cv.sections.flatMap((section) => {
    const trusted = listed.has(section.kind);
    if (!trusted && !mayHoldJobs(section, hasExperience)) return [];
    const rows = contentRows(cv, section);
    const positions = fromEntries(rows, section, trusted);
    if (positions.length > 0) return positions;
    const told = prosePositions(cv, section);
    return told.length > 0 || !jobs.has(section.kind) ? told : undatedPositions(cv, section);
  });
  const passing = found.length > 0 ? found : cv.sections.flatMap((section) => inPassing(cv, section));
  const drawn = passing.every(({ answer }) => answer.start === answer.end) ? timelinePositions(cv) : [];
  const posts = drawn.length > 0 ? drawn : passing;
  const told = voluntaryInPassing(cv).filter(
    (one) => !posts.some(({ head }) => head.start < one.head.end && one.head.start < head.end),
  );
  return told.length === 0 ? posts : [...posts, ...told].sort((a, b) => a.head.start - b.head.start);
}

/** Dated posts of a CV that has no section for them. */
function inPassing(cv: Cv, section: Section): FoundPosition[] {
  if (listed.has(section.kind) || neverJobs.has(section.kind)) return [];
  const rows = contentRows(cv, section).filter(({ ranges }) => ranges.every(({ kind }) => kind !== 'point'));
  return fromEntries(rows, section, false);
}

const neverJobs: ReadonlySet<SectionKind> = new Set([
  'education',
  'training',
  'references',
  'interests',
  'publications',
  'awards',
  'certifications',
]);

/** Headings of what found no other place. */
const anything =
  /^\s*(?:others?|miscellaneous|misc\.?|further|additional|more|sonstiges|weiteres|verschiedenes|divers|autres?|otros?|varios|outros?|altro|varie|overig[e]?|diversen|inne|różne|lainnya|lain-lain)(?!\p{L})/iu;

/** Sections under headings nobody knows hold jobs where each entry has a job title. */
const mayHoldJobs = ({ kind, heading }: Section, hasExperience: boolean): boolean =>
  kind === 'other' ||
  (kind === 'personal' && anything.test(heading ?? '')) ||
  (!hasExperience && (kind === 'header' || kind === 'summary'));

function fromEntries(rows: readonly Row[], section: Section, trusted: boolean): FoundPosition[] {
  const entries = entriesOf(rows);
  const parts = entries.map(({ head }) => head.flatMap(headingParts));
  const order = orderOf(parts.map((each) => nameParts(each, null)));
  const positions: FoundPosition[] = [];
  const headed = employerHeadings(rows, entries);
  let employer: Employer | null = null;
  for (const [index, entry] of entries.entries()) {
    const heading = headed.get(index);
    if (heading !== undefined) employer = heading;
    const group = groupOf(entry, parts[index] ?? [], entries[index + 1], parts[index + 1] ?? []);
    if (group !== null && section.kind !== 'projects') {
      employer = group;
      continue;
    }
    const head = entry.head.map((row) => row.text.trim()).join(' ');
    const named = section.kind === 'projects' ? projectParts(entry) : nameParts(parts[index] ?? [], order);
    const { title, organisation } = named;
    if (isBreak(head) && !hasTitleWord(title?.text ?? '')) continue;
    if (opensWithBreak(parts[index]?.[0]?.text ?? '') || isAmount(title?.text ?? '')) continue;
    if (!trusted && (title === null || !hasTitleWord(title.text) || degreeIn(head) !== null)) continue;
    if (title === null && organisation === null) continue;
    if (section.kind === 'personal' && (organisation === null || entry.range.kind === 'point')) continue;
    const titled = title !== null && hasTitleWord(title.text);
    // A lone year beside words that name no post is as likely part of a description.
    if (entry.range.kind === 'point' && !titled && section.kind !== 'projects' && !isOfShape(entry, entries))
      continue;
    const under =
      employer !== null && section.kind !== 'projects' ? underEmployer(entry, named, head, employer) : null;
    if (under !== null && employer !== null) {
      employer = { ...employer, last: entry.range };
      positions.push(...toPositions(entry, under, kindOf(section, head)));
      continue;
    }
    if (organisation !== null) employer = employerOf(entry, named);
    positions.push(...toPositions(entry, named, kindOf(section, head)));
  }
  return positions;
}

/** "5 zł", "€ 12", "40 %": money, a tariff or a share. */
const isAmount = (text: string): boolean =>
  /^(?:\p{Sc}|\p{Lu}{3}\s)?\s?\d[\d.,'’ ]*(?:\s\p{L}{1,3}\.?|\s?[\p{Sc}%])?$/u.test(text.trim());

/** The first line of a project is its name. */
function projectParts({ head }: Entry): NamedParts {
  const first = head.flatMap(headingParts)[0] ?? null;
  return { title: first, organisation: null, location: null, sure: false };
}

function orderOf(named: readonly NamedParts[]): Order {
  let titleFirst = 0;
  let organisationFirst = 0;
  for (const { title, organisation, sure } of named) {
    if (!sure || title === null || organisation === null) continue;
    if (title.start < organisation.start) titleFirst += 1;
    else organisationFirst += 1;
  }
  if (titleFirst === organisationFirst) return null;
  return titleFirst > organisationFirst ? 'title-first' : 'organisation-first';
}

function kindOf(section: Section, heading: string): PositionAnswer['kind'] {
  if (section.kind === 'projects') return 'project';
  const worded = kindIn(heading) ?? (isSeat(heading) || isStudentOffice(heading) ? 'volunteering' : null);
  if (section.kind === 'volunteering') return worded === 'internship' ? 'internship' : 'volunteering';
  if (worded !== null) return worded;
  return section.kind === 'internships' || kindIn(section.heading ?? '') === 'internship'
    ? 'internship'
    : (kindIn(section.heading ?? '') ?? 'employment');
}

/** "Member, Finance Committee": a seat in a body, no employment. */
const isSeat = (heading: string): boolean =>
  /(?<!\p{L})(?:committee|council|society|club|association|panel|task ?force|ausschuss|verein|comité|comitê|comitato)(?!\p{L})/iu.test(
    heading,
  ) &&
  hasTitleWord(heading) &&
  titleWords(heading).every((word) =>
    /^(?:member|co-?chair|chair|chairperson|mitglied|membre|miembro|membro)$/iu.test(word),
  );

/** "Treasurer, Students' Union": an office among students, no employment. */
const isStudentOffice = (heading: string): boolean =>
  /(?<!\p{L})(?:students?['’]?|alumni|hall of residence|pupils['’]?|studierenden\p{L}*|studenten\p{L}*|étudiante?s?|estudiantes?|studenti|studenten)(?!\p{L})/iu.test(
    heading,
  ) &&
  /(?<!\p{L})(?:associations?|societ(?:y|ies)|unions?|council|club|government|parliament|senate|board|chapter|fachschaft|vertretung|asta|bureau|consejo|associazione|vereniging)(?!\p{L})/iu.test(
    heading,
  ) &&
  /(?<!\p{L})(?:treasurer|secretary|(?:vice[- ])?president|(?:co-?)?chair(?:man|woman|person)?|captain|prefect|rep(?:resentative)?|senator|organi[sz]er|kassenwart\p{L}*|schatzmeister\p{L}*|trésori\p{L}+|tesorer[oa]|tesoriere|penningmeester)(?!\p{L})/iu.test(
    heading,
  );

/** Somebody who came back to a post held it twice. */
function toPositions(
  entry: Entry,
  named: Omit<NamedParts, 'sure'>,
  kind: PositionAnswer['kind'],
): FoundPosition[] {
  return [entry.range, ...entry.further].map((range) => toPosition({ ...entry, range }, named, kind));
}

/** Three cells or more with the date in the last or first, as in the posts around: a line of the same list. */
function isOfShape({ anchor, range }: Entry, entries: readonly Entry[]): boolean {
  const shape = shapeOf(anchor, range);
  return (
    shape !== null &&
    entries.some(
      (other) =>
        other.range.kind !== 'point' &&
        shapeOf(other.anchor, other.range) === shape &&
        hasTitleWord(headText(other.anchor)),
    )
  );
}

function shapeOf({ text, start, isBullet }: Row, range: DateRange): string | null {
  const cells = cellsOf(text);
  const at = cells.findIndex((cell) => cell.end >= range.to - start);
  return cells.length < 3 || isBullet ? null : `${cells.length}/${at}`;
}

function toPosition(
  entry: Entry,
  { title, organisation, location }: Omit<NamedParts, 'sure'>,
  kind: PositionAnswer['kind'],
): FoundPosition {
  const row = entry.head.find(({ index }) => index === (title ?? organisation)?.row) ?? entry.anchor;
  const line = quoteOf(headText(row));
  const { start, end } = dateTexts(entry.range);
  return {
    answer: {
      title: (title ?? organisation)?.text ?? line,
      organisation: title === null ? null : (organisation?.text ?? null),
      location: location?.text ?? null,
      kind,
      start,
      end,
      quote: line,
    },
    head: { start: entry.head[0]?.start ?? row.start, end: entry.head.at(-1)?.end ?? row.end },
    organisation,
  };
}

/** The two ends of a period as the CV writes them; a single date is both. */
export function dateTexts(range: DateRange): { start: string | null; end: string | null } {
  if (range.kind === 'point') return { start: range.start?.text ?? null, end: range.start?.text ?? null };
  const end = range.end === 'present' ? (range.endText ?? 'present') : (range.end?.text ?? null);
  return { start: range.start?.text ?? null, end };
}
