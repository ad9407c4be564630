import { lazy } from '../../catalog/lazy.ts';
import { numberOf, numberWordPattern } from '../../documents/number-words.ts';

/** A number of years and where it is worded: UTF-16 offsets into the text given, end exclusive. */
export interface YearsWording {
  readonly years: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const unit = String.raw`(?:years?|yrs?\.?|jahr(?:en?|es)?|jährige\p{L}*|ans?|années?|años?|anni|anno|anos?|jaar|jaren|lat|lata|år|tahun)`;
const months = '(?:months?|monaten?|mois|meses|mesi|maanden|bulan)';

const pattern = lazy(() => {
  const number = String.raw`\d{1,2}(?:[.,]5)?|${numberWordPattern}`;
  const more = String.raw`(?:\s*\(\d{1,2}\))?\s*(?:\+|plus|or more|oder mehr|ou plus|o más)?\s*`;
  const range = String.raw`(?:(?:-|–|—|to|or|bis|oder|à|ou|a|al|hingga|sampai|tot)\s*(?:${number})${more})?`;
  const adjectives = String.raw`(?:-|(?:full|solid|recent|proven|relevant|consecutive|complete|volle|mindestens)\s+)?`;
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,/])(?<number>${number})${more}${range}${adjectives}(?<unit>${unit}|${months})(?![\\p{L}\\p{N}])`,
    'giu',
  );
});

/** Ages, ends of contracts and the past of the employer are no years of experience. */
const otherYears =
  /^['’]?[\s-]*(?:old|of age|or older|and over|ago|alt|révolus|de edad|contract|fixed|warranty|degree|programme|program|course|in business|history|apprenticeship|vertrag|befristet)/iu;
const agoBefore =
  /(?:aged?|over the|in the|for the|last|past|next|within|every|usia|umur|maks\p{L}*\.?|max\p{L}*\.?|up to|period of|first|after|nach)\s*(?:minim\p{L}+\s*)?$/iu;

/** Every wording of years of a text: "3+ years", "three to five years", "5 Jahre", "18 months" (1.5); of a range the lower. */
export function yearsIn(text: string): YearsWording[] {
  return [...text.matchAll(pattern())].flatMap((match) => {
    const figure = match.groups?.number?.toLowerCase() ?? '';
    const number = numberOf(figure) ?? Number(figure.replace(',', '.'));
    const years = new RegExp(`^${months}$`, 'iu').test(match.groups?.unit ?? '') ? number / 12 : number;
    const [start, end] = [match.index, match.index + match[0].length];
    if (
      !(years > 0) ||
      years > 50 ||
      otherYears.test(text.slice(end)) ||
      agoBefore.test(text.slice(Math.max(0, start - 20), start))
    )
      return [];
    return [{ years: Math.round(years * 100) / 100, text: match[0], start, end }];
  });
}

/** The first wording of years of a text; null if there is none. */
export const yearsWording = (text: string): YearsWording | null => yearsIn(text)[0] ?? null;
