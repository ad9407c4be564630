import type { DateRange } from '../../../documents/structure/date-range.ts';
import { hasTitleWord } from '../../../documents/structure/title-words.ts';
import { kindIn } from '../words/employment-words.ts';
import { hasLegalForm, hasSchoolMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import { type Entry, ownWords } from './entries.ts';
import { isNameLike } from './entry-lines.ts';
import { type HeadingPart, headingParts } from './heading-parts.ts';
import { type NamedParts, nameEmployer, nameParts } from './name-parts.ts';
import type { Span } from './name-pieces.ts';

/** An employer set on a line of its own over one post or more. */
export interface Employer {
  readonly span: Span;
  readonly location: Span | null;
  readonly range: DateRange;
  /** It has a period of its own, over those of its posts. */
  readonly isGroup: boolean;
  /** It heads all posts below it that name no other, whenever they were. */
  readonly leads: boolean;
  /** Dates stand beside titles, so that a dated line alone is a title, whatever its words. */
  readonly datesTitles: boolean;
  /** Its first post tells a department behind the title. */
  readonly hasWards: boolean;
  /** Period of the post read last under it. */
  readonly last: DateRange;
}

type Post = Pick<NamedParts, 'title' | 'organisation' | 'location'>;

/** Lines from an employer's heading to its first post, at most. */
const farthestPost = 5;

/** An employer with one period over several posts: no title of its own, and the next entry is one within it. */
export function groupOf(
  entry: Entry,
  parts: readonly HeadingPart[],
  next: Entry | undefined,
  nextParts: readonly HeadingPart[],
): Employer | null {
  if (next === undefined || !isWithin(next.range, entry.range)) return null;
  if (next.anchor.index - entry.anchor.index > farthestPost) return null;
  const { organisation, location } = nameEmployer(parts);
  const own = nameParts(parts, null);
  const post = nameParts(nextParts, null);
  const isEmployer =
    organisation !== null &&
    isNameLike(organisation.text) &&
    !(own.title !== null && hasTitleWord(own.title.text));
  const isPost =
    post.title !== null &&
    (hasTitleWord(post.title.text) ||
      // Nobody knows the words of every post: with a town beside the name above, a shared end tells as much.
      (location !== null && nextParts.length === 1 && sharesEnd(next.range, entry.range))) &&
    (post.organisation === null || isWard(post));
  if (!isEmployer || !isPost) return null;
  return {
    span: organisation,
    location,
    range: entry.range,
    isGroup: true,
    leads: false,
    datesTitles: true,
    hasWards: true,
    last: entry.range,
  };
}

/** The employer that later posts may stand under: on another line than the title. */
export function employerOf(
  { anchor, range }: Entry,
  { title, organisation, location }: Post,
): Employer | null {
  if (organisation === null || title === null || title.row === organisation.row) return null;
  return {
    span: organisation,
    location,
    range,
    isGroup: false,
    leads: false,
    datesTitles: anchor.index === title.row,
    hasWards: title.text.includes(','),
    last: range,
  };
}

/** A post that names no employer of its own, with that of the heading it stands under; null for any other. */
export function underEmployer(entry: Entry, post: Post, heading: string, employer: Employer): Post | null {
  const isTitle = post.title !== null && (hasTitleWord(post.title.text) || isLone(entry, employer));
  if (post.title === null || !isTitle || kindIn(heading) === 'freelance') return null;
  // What else the heading names may be the employer, for all that is known.
  const told = entry.head.flatMap(headingParts).filter(({ text }) => !isPlace(text));
  if (told.length !== 1) return null;
  if (post.organisation !== null && !(employer.hasWards && isWard(post))) return null;
  const isBelow = employer.isGroup
    ? isWithin(entry.range, employer.range)
    : employer.leads || isNext(entry, employer);
  if (!isBelow) return null;
  const title =
    post.organisation === null
      ? post.title
      : { ...post.title, end: post.organisation.end, text: `${post.title.text}, ${post.organisation.text}` };
  return { title, organisation: employer.span, location: post.location ?? employer.location };
}

const isLone = (entry: Entry, { datesTitles }: Employer): boolean => datesTitles && entry.above === 0;

/** "Midwife, Antenatal Clinic": behind the title, without a town or a legal form. */
const isWard = ({ title, organisation, location }: Post): boolean =>
  title !== null &&
  organisation !== null &&
  location === null &&
  organisation.row === title.row &&
  organisation.start - title.end === 2 &&
  !hasLegalForm(organisation.text) &&
  !hasSchoolMark(organisation.text) &&
  !/hospital|klinik(?:um)?$|krankenhaus|bank$/iu.test(organisation.text);

/** A post in one line with its date and none above, or one that a later post under the same employer followed at once. */
const isNext = (entry: Entry, { last }: Employer): boolean =>
  entry.above === 0 ? ownWords(entry.anchor) > 0 : entry.isClear && adjoins(entry.range, last);

function adjoins(earlier: DateRange, later: DateRange): boolean {
  const { end } = earlier;
  const { start } = later;
  if (end === null || end === 'present' || start === null) return false;
  if (end.month === null || start.month === null) return end.year === start.year;
  const gap = start.year * 12 + start.month - (end.year * 12 + end.month);
  return gap === 0 || gap === 1;
}

/** The last post of a period ends with it, the first begins with it. */
const sharesEnd = (inner: DateRange, outer: DateRange): boolean =>
  (inner.end === 'present' || outer.end === 'present'
    ? inner.end === outer.end
    : inner.end?.year === outer.end?.year) || inner.start?.year === outer.start?.year;

function isWithin(inner: DateRange, outer: DateRange): boolean {
  const from = outer.start?.year ?? 0;
  const to = outer.end === 'present' ? 9999 : (outer.end?.year ?? from);
  const start = inner.start?.year ?? 0;
  const end = inner.end === 'present' ? 9999 : (inner.end?.year ?? start);
  return start >= from && end <= to;
}
