import { englishNumberPattern, numberOf } from '../documents/number-words.ts';
import { lowerBound } from './lower-bound.ts';

/** A number of years, as in "five years", "over 10+ yrs", "18 months". */
export interface YearsPhrase {
  /** Offsets into the searched text, end exclusive; bounds ("over") are inside. */
  readonly start: number;
  readonly end: number;
  readonly years: number;
  /** "about five", "three to five", "up to ten": no figure to hold anything against. */
  readonly approximate: boolean;
}

const number = String.raw`\d{1,2}(?:[.,]\d)?|${englishNumberPattern}`;
const approximation = String.raw`about|around|approximately|approx\.?|roughly|nearly|almost|up\s+to|less\s+than|fewer\s+than|under|some|circa|close\s+to`;

let pattern: RegExp | undefined;

/** Numbers of years and months in a text, in order. */
export function findYears(text: string): YearsPhrase[] {
  pattern ??= new RegExp(
    String.raw`(?:\b(?<about>${approximation})\s+)?(?:\b${lowerBound}\s+)?(?<![\p{L}\p{N}.,])(?:a\s+(?<decade>decade)|(?<low>${number})(?:\s*\+)?(?:\s*(?:-|–|to|or)\s*(?<high>${number}))?(?:\s*\+)?(?:[\s-]+|(?<=\d|\+))(?:full\s+)?(?:plus\s+)?(?<unit>years?|yrs?|months?|decades?))(?![\p{L}\p{N}])['’]?`,
    'giu',
  );
  return Array.from(text.matchAll(pattern), (match): YearsPhrase => {
    const { about, decade, low = '1', high, unit = 'decade' } = match.groups ?? {};
    const years = (decade === undefined ? amountOf(low) : 1) * unitYears(unit);
    return {
      start: match.index,
      end: match.index + match[0].length,
      years: Math.round(years * 10) / 10,
      approximate: about !== undefined || high !== undefined,
    };
  });
}

const amountOf = (text: string): number => numberOf(text) ?? Number.parseFloat(text.replace(',', '.'));

const unitYears = (unit: string): number => {
  const first = unit.charAt(0).toLowerCase();
  if (first === 'd') return 10;
  return first === 'm' ? 1 / 12 : 1;
};
