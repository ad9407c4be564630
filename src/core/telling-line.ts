import type { Evidence, Profile } from '../../schemas/profile.ts';
import { oneLine } from './excerpt.ts';
import { tellsPrivateMatter } from './private-matters.ts';
import { positionOf } from './shown-in.ts';

const longest = 130;
const fewestWords = 5;
/** More than a figure weighs, less than a change from one to another. */
const nearness = 1.5;

/** Private matters, and words that praise: neither is woven into a text on what a CV shows. */
const unsaid =
  /\b(?:matern|patern|parental|pregnan|(?:my|our|own|two|three|four|\d) (?:\w+ )?(?:child|children|kids|daughters?|sons?)\b|married|marital|divorc|widow|single (?:mother|father|parent)|husband|wife|religio|church|muslim|christian|jewish|nationality|citizen|visa|disab|illness|sick|health condition|born\b|aged?\b|years old|retire|unemploy|passionate|passion\b|excellent|impressive|outstanding|exceptional|hard-?working|motivated|perfect|proven|best\b|weak|poor|unfortunately)/i;

/** "Languages: Python, SQL", "Kitchen office: Excel, Rota planning". */
const labelled = /^[*_\s]*[\p{L}&/ -]{2,30}:/u;

const marked = /\*\*|[|_`#]|https?:/;

export interface TellingOptions {
  /** Whether a stretch of the line still speaks of what the line is quoted for; true when left out. */
  readonly speaksOfIt?: (stretch: string) => boolean;
  /** Texts told already; none is told twice. */
  readonly told?: ReadonlySet<string>;
  /** Whether a line bears on what the text is about: such a one comes first, unless another tells of a change. */
  readonly isNear?: (line: Evidence[number]) => boolean;
}

/** Words of a document, and the line they stand in. */
export interface TellingLine {
  readonly text: string;
  readonly line: Evidence[number];
}

/**
 * The line that tells most of work done, on one line and short enough for a sentence: out of the description of
 * a position, with a figure rather than without. Null where none does. Headings, lists of skills, private
 * matters, praise and what the CV denies are left out; what is quoted stands in the CV word for word.
 */
export function tellingLine(
  lines: Evidence,
  profile: Profile,
  { speaksOfIt = () => true, told = new Set(), isNear = () => false }: TellingOptions = {},
): TellingLine | null {
  const heads = headings(profile);
  const candidates = lines
    .filter((line) => !heads.some((head) => overlap(head, line)))
    .filter((line) => line.section === null || positionOf(profile.positions, line) !== null)
    .flatMap((line) => {
      const denied = profile.lacks.some(({ evidence }) => evidence.some((one) => overlap(one, line)));
      return stretches(oneLine(line.quote), denied).map((text) => ({ text, line }));
    })
    .filter(({ text }) => isTelling(text) && speaksOfIt(text) && !told.has(text));
  const rank = ({ text, line }: TellingLine): number => weight(text) + (isNear(line) ? nearness : 0);
  return candidates.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

const headings = ({ positions, education, credentials, candidate }: Profile): Evidence => [
  ...candidate.evidence,
  ...[positions, education, credentials].flat().flatMap(({ evidence }) => evidence),
];

const overlap = (a: Evidence[number], b: Evidence[number]): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end;

/** The whole line where it is short and denies nothing, else its clauses. */
function stretches(line: string, denied: boolean): string[] {
  if (line.length <= longest && !denied) return [line];
  const clauses = line.split(/(?:;|(?<=\p{L}{3})\.|:)\s+(?=\S)/u).map((clause) => clause.trim());
  // What comes after the first clause may want its verb; a figure in it tells enough by itself.
  return clauses.filter(
    (clause, index) =>
      clause.length <= longest &&
      (index === 0 || weight(clause) > 1) &&
      !(denied && /\b(?:no|not|never|without|none|yet)\b/i.test(clause)),
  );
}

function isTelling(text: string): boolean {
  const words = text.split(' ');
  if (
    words.length < fewestWords ||
    unsaid.test(text) ||
    tellsPrivateMatter(text) ||
    marked.test(text) ||
    labelled.test(text)
  )
    return false;
  if (/[“”]/.test(text) || /\b(?:no|not|never)\b/i.test(text)) return false;
  const plain = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return plain * 2 >= words.length;
}

/** A change from one figure to another tells most, then a figure that is no year, then a line without one. */
function weight(text: string): number {
  const figures = text.replace(/\b(?:19|20)\d\d\b/g, '').match(/\d[\d.,]*/g)?.length ?? 0;
  if (figures >= 2 && /\b(?:from|to|instead of|by)\b/.test(text)) return 3;
  return figures > 0 ? 2 : 1;
}
