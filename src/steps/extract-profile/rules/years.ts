import { numberOf } from '../../../documents/number-words.ts';

const number = String.raw`(?:\d{1,2}(?:[.,]\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)`;
const unit = `(?:years?['’]?|yrs?|jahren?|jahre|ans|années|años|anos|anni|jaar|lat|lata|tahun|лет|год[а]?|年)`;
const amount = String.raw`(?:(?:less than|under|over|more than|almost|nearly|about|around|approximately|at least|up to|mehr als|über|ca\.?|plus de|más de|mais de|oltre|lebih dari)\s+)?${number}\s*(?:\+|plus)?(?:\s*[-–]\s*${number})?\s*(?:\+\s*)?${unit}`;

let patterns: { total: RegExp; behind: RegExp; before: RegExp; any: RegExp } | undefined;

function compiled() {
  patterns ??= {
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
  const after = behind.exec(sentence.slice(end));
  if (after?.[1] !== undefined && isOwn(sentence.slice(end), after[0])) return after[1];
  return before.exec(sentence.slice(Math.max(0, start - 90), start))?.[1] ?? null;
}

/** In "Java (5 years)" and "Java: 5 years, SQL", but not in "Java in 5 years of service". */
const isOwn = (right: string, matched: string): boolean =>
  /^\s*[([:–—-]/u.test(matched) || /^\s*(?:$|[,;.|)])/u.test(right.slice(matched.length));

/** Whether a sentence states years of experience as a whole. */
export const statesTotalYears = (sentence: string): boolean => compiled().total.test(sentence);

/** The figure in a wording of years ("5+ years", "zwei Jahre"): the lower of two, null for "less than". */
export function parseYears(text: string): number | null {
  const found =
    compiled().any.exec(text)?.[0] ?? (/^\s*\d{1,2}(?:[.,]\d)?\s*\+?\s*$/.test(text) ? text : null);
  if (found === null || /less than|under|up to|almost|nearly|</i.test(found)) return null;
  const digits = /\d{1,2}(?:[.,]\d)?/.exec(found)?.[0];
  if (digits !== undefined) return Number(digits.replace(',', '.'));
  const word = found.match(/\p{L}+/gu)?.find((name) => numberOf(name) !== undefined);
  return word === undefined ? null : (numberOf(word) ?? null);
}
