import { numberOf } from '../../../documents/number-words.ts';

const number = String.raw`(?:\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
const unit = `(?:years?['’]?|yrs?|jahren?|jahre|ans|années|años|anos|anni|jaar|lat|lata|tahun|лет|год[а]?|年)`;
const amount = String.raw`(?:(?:less than|under|over|more than|almost|nearly|about|around|approximately|at least|up to|mehr als|über|ca\.?|plus de|más de|mais de|oltre|lebih dari)\s+)?${number}\s*(?:\+|plus)?(?:\s*[-–]\s*${number})?\s*(?:\+\s*)?${unit}`;

let patterns: Record<'total' | 'behind' | 'before' | 'any' | 'share', RegExp> | undefined;

function compiled() {
  patterns ??= {
    share: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${amount}(?![\p{L}])[^.;]{0,60}?(?<![\p{L}\p{N}])(${number}(?:\s(?:years?))?\s(?:of|out of)\s(?:them|these|those|which|davon))\s(?:(?:spent|hands-on|mainly|mostly)\s)?(?:with|in|on|using|as|of|at|doing)\s(?:\p{L}+\s){0,2}$`,
      'iu',
    ),
    any: new RegExp(String.raw`(?<![\p{L}\p{N}.,])${amount}(?![\p{L}])`, 'iu'),
    behind: new RegExp(String.raw`^\s*(?:[([:–—-]|\s)\s*(${amount})(?![\p{L}])`, 'iu'),
    before: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${amount})(?:\s+(?:of|in|with|using|as an?|professional|hands-on|practical|commercial|work(?:ing)?|industry|solid|strong|progressive|programming|development|experience|expertise|exp\.?|erfahrung|berufserfahrung|mit|d['’]expérience|expérience|de|en|con|experiencia|experiência|em|com|di|esperienza|ervaring|met|in het|pengalaman|dengan|dalam|doświadczenia|w|z|the)){0,6}\s+$`,
      'iu',
    ),
    total: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,])${amount}(?:\s+(?:of|total|overall|professional|solid|proven|combined|extensive|progressive|work(?:ing)?|industry|relevant|practical|hands-on|commercial|clinical|teaching|nursing|\p{L}+)){0,5}\s+(?:experience|exp\b|erfahrung|berufserfahrung|praxis)|(?:experience|expérience|experiencia|experiência|esperienza|pengalaman|ervaring|doświadczenie)\s+(?:of|de|di|van|:|over|kerja)?\s*${amount}|${amount}\s+(?:d['’]expérience|de experiencia|de experiência|di esperienza|ervaring|pengalaman|doświadczenia|berufserfahrung|erfahrung|in (?:the )?(?:\p{L}+ ){0,2}(?:nursing|teaching|sales|hospitality|construction|healthcare|retail|logistics|education|catering|industry|field|trade|business|profession))|${amount}\s+as\s+an?\s+\p{L}+`,
      'iu',
    ),
  };
  return patterns;
}

/** "5+ years" where a sentence gives them to the skill named at `start` to `end`; null where it does not. */
export function yearsOf(sentence: string, start: number, end: number): string | null {
  const { behind, before } = compiled();
  const share = shareOf(sentence.slice(Math.max(0, start - 90), start));
  if (share !== null) return share;
  const after = behind.exec(sentence.slice(end));
  if (after?.[1] !== undefined && isOwn(sentence.slice(end), after[0])) return after[1];
  return before.exec(sentence.slice(Math.max(0, start - 90), start))?.[1] ?? null;
}

/** "Eight years in operations, four of them with Kubernetes": the part, as years. */
function shareOf(before: string): string | null {
  const { share } = compiled();
  const found = share.exec(before);
  return found?.[1] === undefined ? null : found[1].trim();
}

/** In "Java (5 years)" and "Java: 5 years, SQL", but not in "Java in 5 years of service". */
const isOwn = (right: string, matched: string): boolean =>
  /^\s*[([:–—-]/u.test(matched) || /^\s*(?:$|[,;.|)])/u.test(right.slice(matched.length));

/** Whether a sentence states years of experience as a whole. */
export const statesTotalYears = (sentence: string): boolean => compiled().total.test(sentence);

/** Years of one skill as a CV states them. */
export interface StatedYears {
  readonly years: number;
  /** "5+ years", "over five years": it may be more. */
  readonly isLeast: boolean;
}

/** Null where the wording has no figure to hold on to ("less than a year"). */
export function statedYears(text: string): StatedYears | null {
  const years = parseYears(text);
  if (years === null) return null;
  const isLeast =
    /\+|plus|more than|over|at least|about|around|approximately|mehr als|über|ca\b|más de|mais de|oltre|lebih dari|since|seit/iu.test(
      text,
    );
  return { years, isLeast };
}

/** The figure in a wording of years ("5+ years", "zwei Jahre"): the lower of two, null for "less than". */
export function parseYears(text: string): number | null {
  const found =
    compiled().any.exec(text)?.[0] ?? (/^\s*\d{1,2}(?:[.,]\d)?\s*\+?\s*$/.test(text) ? text : null);
  const share = /^\s*(\S+)(?:\s\p{L}+){0,2}\s(?:them|these|those|which)\s*$/iu.exec(text)?.[1];
  if (found === null && share !== undefined) return numberIn(share);
  if (found === null || /less than|under|up to|almost|nearly|</i.test(found)) return null;
  return numberIn(found);
}

function numberIn(text: string): number | null {
  const digits = /\d{1,2}(?:[.,]\d)?/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits.replace(',', '.'));
  const word = text.match(/\p{L}+/gu)?.find((name) => numberOf(name) !== undefined);
  return word === undefined ? null : (numberOf(word) ?? null);
}
