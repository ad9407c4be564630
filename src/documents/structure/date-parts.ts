import type { DateToken } from './date-tokens.ts';

/** A four-digit year of a working life, or null. */
export function yearOf(token: DateToken | undefined): number | null {
  return token !== undefined && token.kind === 'number' && /^(?:19[3-9]|20[0-5])\d$/.test(token.text)
    ? Number(token.text)
    : null;
}

/** The year of two digits: '18 is 2018, '95 is 1995. */
export const shortYear = (token: DateToken | undefined): number | null =>
  token !== undefined && token.kind === 'number' && token.text.length === 2
    ? Number(token.text) + (Number(token.text) < 50 ? 2000 : 1900)
    : null;

export const isSign = (token: DateToken | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text);

export const glued = (token: DateToken | undefined): boolean => token !== undefined && token.gap === 'none';

export const monthNumber = (token: DateToken | undefined): number | null => {
  if (token === undefined || token.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 12 ? value : null;
};

export const day = (token: DateToken | undefined): boolean =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;

/** A number that another number or a letter is glued to: a phone, a version, a code. */
export function isFreeBefore(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (before === undefined || token === undefined || token.gap !== 'none') return true;
  if (before.kind === 'word') return false;
  if ('$€£¥₹#@_=&+v\\'.includes(before.text)) return false;
  const further = tokens[at - 2];
  if (!glued(before) || further === undefined) return true;
  if ('.,:-–/'.includes(before.text) && further.kind === 'number') return false;
  return !('.-_'.includes(before.text) && further.kind === 'word' && !/^mid$/i.test(further.text));
}

export function isFreeAfter(tokens: readonly DateToken[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.gap !== 'none') return true;
  if (after.kind !== 'sign') return /^[年月日년월일至到起から以]/u.test(after.text);
  if ('%+€$£_@=&#'.includes(after.text)) return false;
  const further = tokens[next + 1];
  return !('.,:'.includes(after.text) && glued(further) && further?.kind === 'number');
}

/** "de", "of" and commas between the parts of a date. */
export function skipParticle(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return at;
  if (isSign(token, ',')) return at + 1;
  return token.kind === 'word' && /^(?:de|del|do|of|from|the|d)$/i.test(token.text) ? at + 1 : at;
}

/** A year after a month: "2019", "'19", "-19". */
export function yearAfterMonth(
  tokens: readonly DateToken[],
  at: number,
): { year: number; next: number; certainty: 'sure' | 'pair' } | null {
  let index = at;
  if (isSign(tokens[index], '.') && glued(tokens[index])) index += 1;
  index = skipParticle(tokens, index);
  if (tokens[index]?.gap === 'line') return null;
  let mark = '';
  if (isSign(tokens[index], "'’‘`´-/–,.")) {
    mark = tokens[index]?.text ?? '';
    const isDash = '-–/'.includes(mark);
    if (isDash && (!glued(tokens[index]) || !glued(tokens[index + 1]))) return null;
    index += 1;
    if (isSign(tokens[index], "'’‘`´")) {
      mark = "'";
      index += 1;
    }
  }
  const year = yearOf(tokens[index]);
  if (year !== null) {
    return isFreeAfter(tokens, index + 1) ? { year, next: index + 1, certainty: 'sure' } : null;
  }
  const short = shortYear(tokens[index]);
  if (short === null || mark === ',' || !isFreeAfter(tokens, index + 1)) return null;
  // "Jan 15" may be a day; an apostrophe or a hyphen ("Jan-15") makes it a year.
  const isMarked = mark !== '' && mark !== '.' && glued(tokens[index]);
  return { year: short, next: index + 1, certainty: isMarked ? 'sure' : 'pair' };
}

/** The second year of "2018/19", "2018/2019" or "2012–14". */
export function yearSpan(
  tokens: readonly DateToken[],
  at: number,
  year: number,
): { endYear: number; next: number } | null {
  const sign = tokens[at + 1];
  const second = tokens[at + 2];
  if (!isSign(sign, '-–—/') || !glued(sign) || !glued(second) || second?.kind !== 'number') return null;
  const endYear =
    second.text.length === 2 ? Math.floor(year / 100) * 100 + Number(second.text) : yearOf(second);
  if (endYear === null || !isFreeAfter(tokens, at + 3)) return null;
  const wrapped = endYear < year && second.text.length === 2 ? endYear + 100 : endYear;
  return wrapped > year && wrapped - year < 50 ? { endYear: wrapped, next: at + 3 } : null;
}
