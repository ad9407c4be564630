import { lazyWords } from './lazy-words.ts';

/** Behind a capitalised name these make it a place or somebody's: "Java Sea", "Swift Street", "Oracle Academy". */
const endsOfNames = lazyWords(
  'Sea Ocean Bay Gulf Island Islands Isle Strait Peninsula Beach Lake River Valley Mountain Mountains Street Straße Strasse Road Rd Rd. Avenue Ave Ave. Lane Boulevard Blvd Square Plaza Crescent Terrace Quay District County Province Regency Village Airport University College Academy School Institute Hospital Clinic Hotel Restaurant Café Cafe Foundation Museum Church Motors Records Airlines Airways Brewery Bakery Magazine Festival',
);
const legalForms = lazyWords(
  'GmbH mbH KG Ltd Ltd. Limited Inc Inc. LLC LLP PLC Plc Corp Corp. Corporation Pvt Pvt. Pty B.V. BV N.V. S.A. SARL SAS S.r.l. S.p.A. S.L. Oy Oyj AB ApS A/S Tbk Bhd Lda Ltda Ltda. Co.',
);
/** In front of a name they make it a place. */
const beginsOfNames =
  /(?<![\p{L}\p{N}])(?:(?:Mount|Lake|Cape|Port|Fort|Calle|Rue|Rua|Via|Jalan|Jl\.) |(?:isle|island|city|town|village|gulf|sea) of )$/u;
const directions =
  /(?<![\p{L}\p{N}])(?:Central|East|West|North|South|Eastern|Western|Northern|Southern|Middle|Upper|Lower) $/u;

/** "…, Leicester Adult Education": an item that begins with another capitalised word names who teaches. */
const otherItem =
  /[,;|–—(]\s*(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)?\s$|\sat\s(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+)?\s$/u;
const stages = lazyWords(
  'Primary Secondary Early Elementary Childhood Advanced Applied General Higher Further Diploma Certificate Bachelor Master Doctor Degree Special Inclusive Physical Adult',
);

function isNameOfSchool(before: string): boolean {
  const match = otherItem.exec(before);
  const first = match?.[1] ?? match?.[2];
  return first !== undefined && !stages(first);
}

const window = 60;
const mostWords = 3;

/**
 * Whether a capitalised name at an offset is part of a longer one, of a place, a street, a school or a company:
 * looks at the words of the same line only.
 */
export function isInLongerName(text: string, start: number, end: number): boolean {
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  const before = text.slice(Math.max(0, start - window), start);
  const after = text.slice(end, end + window);
  if (beginsOfNames.test(before)) return true;
  if (/\sEducation$/u.test(text.slice(start, end)) && isNameOfSchool(before)) return true;
  if (
    directions.test(before) &&
    /^(?:[,.;)/]|\s*$|\s*\n)/u.test(after) &&
    !/^\p{Lu}+$/u.test(text.slice(start, end))
  )
    return true;
  const words = /^(?: [\p{Lu}&][\p{L}\p{N}&.'’/-]*)+/u.exec(after)?.[0].trim().split(' ') ?? [];
  if (endsOfNames(words[0]?.replace(/[.,]$/u, '')) || endsOfNames(words[0])) return true;
  return words
    .slice(0, mostWords + 1)
    .some((word) => legalForms(word) || legalForms(word.replace(/\.$/u, '')));
}
