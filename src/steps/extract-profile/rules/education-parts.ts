import { isGrade } from '../words/course-words.ts';
import { degreeIn } from '../words/degree-words.ts';
import { namesSubject } from '../words/field-words.ts';
import { hasOrganisationMark, hasSchoolMark } from '../words/organisation-words.ts';
import { isPlace } from '../words/place-words.ts';
import type { HeadingPart } from './heading-parts.ts';

/** "BSc Physics, University of Leeds" without a separator the heading parts know. */
const apprenticeship =
  /(?<!\p{L})(?:ausbildung|berufsausbildung|lehre|umschulung|\p{L}*fortbildung|\p{L}*weiterbildung|apprenticeship|traineeship|apprentice|alternance|apprentissage|aprendizaje|apprendistato|leerling\p{L}*)(?!\p{L})/iu;

/** "Ausbildung zum Koch, Hotel Alpenblick": where somebody learned who learned at no school. */
export const isTrainer = (trade: string, piece: string): boolean =>
  apprenticeship.test(trade) && hasOrganisationMark(piece);

export function splitSchool(part: HeadingPart): HeadingPart[] {
  const glued = gluedSchool(part);
  if (glued !== null) return glued;
  const pieces = part.text
    .split(/,\s+|(?<=\p{L}):\s+|\s+(?:from|at|von der|an der|der|à l'|de l'|en la)\s+(?=\p{Lu})/u)
    .map((piece) => piece.replace(/^[\s*_]+|[\s*_]+$/g, ''));
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
      !isTrainer(before.text, piece) &&
      degreeIn(piece) === null &&
      !isPlace(piece) &&
      !isGrade(piece) &&
      !isGrade(before.text) &&
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
    !hasSchoolMark((rest.split(',')[0] ?? '').replace(/\([^()]*\)/g, '')) ||
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
