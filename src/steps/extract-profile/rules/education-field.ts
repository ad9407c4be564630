import { degreeIn } from '../words/degree-words.ts';
import { namesSubject } from '../words/field-words.ts';
import { hasSchoolMark } from '../words/organisation-words.ts';
import type { HeadingPart } from './heading-parts.ts';

const subjectAfter =
  /(?:^|\s)(?:in|of|en|em|im fach|fachrichtung|major(?:ing)? in|spécialité|mention|option|jurusan|w zakresie|kierunek)[\s:]+(?:the\s+)?([\p{L}][^,;|()–—]*?)(?=\s*(?:$|[,;|()–—]|\s-\s|\s(?:with|from|at|in|mit|avec|minor)\s))/gu;
const generic =
  /^(?:arts?|science|sciences|engineering|technology|commerce|education|business administration|applied science|fine arts|laws?|philosophy|music|architecture|pharmacy|nursing)$/iu;

/** The subject within a qualification: "Computer Science" of "BSc in Computer Science". */
export function fieldOf(qualification: string): string | null {
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
export function fieldNear(part: HeadingPart | undefined, degree: HeadingPart): string | null {
  if (part === undefined || part.row !== degree.row || hasSchoolMark(part.text)) return null;
  return part.text.split(/\s+/).length <= 5 &&
    /^\p{Lu}/u.test(part.text) &&
    !/\d|gpa|grade|first|second|distinction/i.test(part.text)
    ? part.text
    : null;
}
