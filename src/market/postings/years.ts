/** A number of years and where it is worded, offsets into the text given. */
export interface YearsWording {
  readonly years: number;
  readonly text: string;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};

const unit = '(?:years?|yrs?|jahren?|ans|années?|años?|anni|anos|jaar|lat|tahun)';
const pattern = new RegExp(
  `(\\d{1,2}(?:[.,]5)?|${Object.keys(words).join('|')})\\s*(?:\\+|plus|or more)?\\s*(?:(?:-|–|to|bis|à|a)\\s*\\d{1,2}\\s*\\+?\\s*)?(?:full\\s+|solid\\s+)?${unit}\\b`,
  'iu',
);

/** The (lower) number of years a text words: "3+ years", "three to five years", "5 Jahre"; null if none. */
export function yearsWording(text: string): YearsWording | null {
  const match = pattern.exec(text);
  const figure = match?.[1]?.toLowerCase();
  if (!match || figure === undefined) return null;
  const years = words[figure] ?? Number(figure.replace(',', '.'));
  return Number.isFinite(years) && years <= 50 ? { years, text: match[0] } : null;
}
