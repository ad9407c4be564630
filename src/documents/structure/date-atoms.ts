import type { DateToken } from './date-tokens.ts';
import { dateWords, type PhraseTable } from './date-words.ts';
import { fold } from './fold.ts';
import { isEverydayWord, monthOf } from './month-names.ts';

/** A date as it stands in a text, before it is known what it begins or ends. */
export interface DateAtom {
  readonly year: number | null;
  readonly month: number | null;
  /** Index of the first token after it. */
  readonly next: number;
  /**
   * sure: a date wherever it stands; year: a bare year; pair: a date only as one end of a period
   * ("06/18 – 09/19", "May – July 2020"), and only beside one of the same `form`.
   */
  readonly certainty: 'sure' | 'year' | 'pair';
  readonly form: string;
  /** Last year of "2018/19". */
  readonly endYear?: number;
  /** Both numbers of "10/12/2018", where either could be the month. */
  readonly numbers?: readonly [number, number];
}

/** Which of two numbers before a year is the day. */
export type DateOrder = 'day-first' | 'month-first';

/**
 * The date that begins at a token; null where none does. After the dash or word of a period what is glued
 * before it does not speak against it.
 */
export function dateAtomAt(
  tokens: readonly DateToken[],
  at: number,
  afterConnector = false,
): DateAtom | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'sign') return null;
  if (token.kind === 'word') return fromWord(tokens, at, token);
  return afterConnector || isFreeBefore(tokens, at) ? fromNumber(tokens, at, token) : null;
}

/** Index after the longest phrase of the table at a token; `at` itself where none begins there. */
export function phraseAt(tokens: readonly DateToken[], at: number, table: PhraseTable): number {
  const first = tokens[at];
  if (first === undefined) return at;
  for (const phrase of table.get(fold(first.text)) ?? []) {
    if (phrase.every((word, offset) => offset === 0 || fold(tokens[at + offset]?.text ?? '') === word)) {
      return at + phrase.length;
    }
  }
  return at;
}

/** A four-digit year of a working life, or null. */
export function yearOf(token: DateToken | undefined): number | null {
  return token !== undefined && token.kind === 'number' && /^(?:19[3-9]|20[0-5])\d$/.test(token.text)
    ? Number(token.text)
    : null;
}

/** The year of two digits: '18 is 2018, '95 is 1995. */
const shortYear = (token: DateToken | undefined): number | null =>
  token !== undefined && token.kind === 'number' && token.text.length === 2
    ? Number(token.text) + (Number(token.text) < 50 ? 2000 : 1900)
    : null;

const isSign = (token: DateToken | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text);

const glued = (token: DateToken | undefined): boolean => token !== undefined && token.gap === 'none';

const monthNumber = (token: DateToken | undefined): number | null => {
  if (token === undefined || token.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= 12 ? value : null;
};

const day = (token: DateToken | undefined): boolean =>
  token?.kind === 'number' && token.text.length <= 2 && Number(token.text) >= 1 && Number(token.text) <= 31;

/** A number that another number or a letter is glued to: a phone, a version, a code. */
function isFreeBefore(tokens: readonly DateToken[], at: number): boolean {
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

function isFreeAfter(tokens: readonly DateToken[], next: number): boolean {
  const after = tokens[next];
  if (after === undefined || after.gap !== 'none') return true;
  if (after.kind !== 'sign') return /^[年月日년월일至到起から以]/u.test(after.text);
  if ('%+€$£_@=&#'.includes(after.text)) return false;
  const further = tokens[next + 1];
  return !('.,:'.includes(after.text) && glued(further) && further?.kind === 'number');
}

/** "de", "of" and commas between the parts of a date. */
function skipParticle(tokens: readonly DateToken[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return at;
  if (isSign(token, ',')) return at + 1;
  return token.kind === 'word' && /^(?:de|del|do|of|from|the|d)$/i.test(token.text) ? at + 1 : at;
}

/** A year after a month: "2019", "'19", "-19". */
function yearAfterMonth(
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

function fromWord(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  if (tokens[at - 1]?.kind === 'number' && token.gap === 'none' && yearOf(tokens[at - 1]) === null)
    return null;
  const month = monthOf(token.text);
  if (month !== null) return fromMonth(tokens, at, token, month);
  const season = phraseAt(tokens, at, dateWords.seasons());
  return season > at ? fromSeason(tokens, at, season) : quarter(tokens, at, token);
}

function fromMonth(
  tokens: readonly DateToken[],
  at: number,
  token: DateToken,
  month: number,
): DateAtom | null {
  const everyday = isEverydayWord(fold(token.text)) && /^\p{Ll}/u.test(token.text);
  if (everyday && !isSign(tokens[at + 1], './-') && !/^de$/i.test(tokens[at + 1]?.text ?? '')) {
    const isMarch = /^(?:may|mar)$/.test(token.text) && yearOf(tokens[at + 1]) !== null;
    if (!isMarch) return null;
  }
  const year = yearAfterMonth(tokens, at + 1);
  if (year !== null && year.certainty === 'sure') {
    return { year: year.year, month, next: year.next, certainty: 'sure', form: 'month-year' };
  }
  const american = dayThenYear(tokens, at + 1);
  if (american !== null) return { ...american, month, certainty: 'sure', form: 'month-year' };
  if (year !== null)
    return { year: year.year, month, next: year.next, certainty: 'pair', form: 'month-short' };
  const dotted = isSign(tokens[at + 1], '.') && glued(tokens[at + 1]);
  return { year: null, month, next: dotted ? at + 2 : at + 1, certainty: 'pair', form: 'month-only' };
}

/** "March 1, 2019", "March 1st 2019". */
function dayThenYear(tokens: readonly DateToken[], at: number): { year: number; next: number } | null {
  if (!day(tokens[at]) || tokens[at]?.gap === 'line') return null;
  let index = at + 1;
  if (/^(?:st|nd|rd|th)$/i.test(tokens[index]?.text ?? '')) index += 1;
  index = skipParticle(tokens, index);
  const year = yearOf(tokens[index]);
  return year !== null &&
    tokens[index]?.gap !== 'line' &&
    tokens[index]?.gap !== 'none' &&
    isFreeAfter(tokens, index + 1)
    ? { year, next: index + 1 }
    : null;
}

/** "Spring 2019", "WS 2018/19", "Spring '19": the year is known, the month is not. */
function fromSeason(tokens: readonly DateToken[], at: number, afterWord: number): DateAtom | null {
  let index = afterWord;
  if (/^(?:semester|term|quarter|half)$/i.test(tokens[index]?.text ?? '')) index += 1;
  const quoted = isSign(tokens[index], "'’‘-/");
  if (quoted) index += 1;
  index = skipParticle(tokens, index);
  if (tokens[index]?.gap === 'line') return null;
  const year = yearOf(tokens[index]) ?? (quoted ? shortYear(tokens[index]) : null);
  if (year === null) {
    return /^\p{Lu}/u.test(tokens[at]?.text ?? '')
      ? { year: null, month: null, next: index, certainty: 'pair', form: 'season-only' }
      : null;
  }
  if (!isFreeAfter(tokens, index + 1)) return null;
  const last = yearSpan(tokens, index, year);
  const next = last?.next ?? index + 1;
  return {
    year,
    month: null,
    next,
    certainty: 'sure',
    form: 'season',
    ...(last ? { endYear: last.endYear } : {}),
  };
}

/** "Q3 2020": the tokeniser gives Q and 3 apart. */
function quarter(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  const part = tokens[at + 1];
  if (!/^[qht]$/i.test(token.text) || part?.kind !== 'number' || !glued(part) || !/^[1-4]$/.test(part.text))
    return null;
  let index = at + 2;
  const quoted = isSign(tokens[index], "'’/-");
  if (quoted) index += 1;
  const year = yearOf(tokens[index]) ?? (quoted ? shortYear(tokens[index]) : null);
  if (year === null) return { year: null, month: null, next: at + 2, certainty: 'pair', form: 'season-only' };
  return { year, month: null, next: index + 1, certainty: 'sure', form: 'season' };
}

function fromNumber(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  const year = yearOf(token);
  return year !== null ? fromYear(tokens, at, year) : fromSmallNumber(tokens, at, token);
}

function fromYear(tokens: readonly DateToken[], at: number, year: number): DateAtom | null {
  const after = tokens[at + 1];
  if (after === undefined) return bareYear(tokens, at, year);
  if (/^[年년]$/u.test(after.text)) return fromCjk(tokens, at, year);
  if (isSign(after, '-./–—') && glued(tokens[at + 2])) {
    const numeric = yearFirst(tokens, at, year);
    if (numeric !== undefined) return numeric;
  }
  const spaced = isSign(after, '/') && after.gap === 'space' && tokens[at + 2]?.gap === 'space';
  const spacedMonth = spaced && tokens[at + 2]?.text.length === 2 ? monthNumber(tokens[at + 2]) : null;
  if (spacedMonth !== null)
    return { year, month: spacedMonth, next: at + 3, certainty: 'sure', form: 'numeric-year-first' };
  const skip = isSign(after, ',-/') ? at + 2 : at + 1;
  const word = tokens[skip];
  if (word?.kind === 'word' && word.gap !== 'line' && word.gap !== 'wide') {
    const month = monthOf(word.text);
    const everyday = isEverydayWord(fold(word.text)) && /^\p{Ll}/u.test(word.text);
    // "2019 March", unless the month belongs to the year after it.
    if (
      month !== null &&
      !everyday &&
      !/^[–—]$/.test(after.text) &&
      yearAfterMonth(tokens, skip + 1) === null
    ) {
      if (!(isSign(after, '-') && after.gap !== 'none')) {
        return { year, month, next: skip + 1, certainty: 'sure', form: 'year-month' };
      }
    }
    if (/^q$/i.test(word.text) && glued(tokens[skip + 1]) && /^[1-4]$/.test(tokens[skip + 1]?.text ?? '')) {
      return { year, month: null, next: skip + 2, certainty: 'sure', form: 'season' };
    }
  }
  return bareYear(tokens, at, year);
}

/** "2014-06", "2014-06-01", "2018/19", "2012–14"; undefined where the number after the sign is something else. */
function yearFirst(tokens: readonly DateToken[], at: number, year: number): DateAtom | null | undefined {
  const sign = tokens[at + 1]?.text ?? '';
  const second = tokens[at + 2];
  if (tokens[at + 1]?.gap !== 'none' || second?.kind !== 'number' || second.text.length > 2) {
    const span = sign === '/' ? yearSpan(tokens, at, year) : null;
    return span
      ? { year, month: null, next: span.next, certainty: 'year', form: 'span', endYear: span.endYear }
      : undefined;
  }
  const month = monthNumber(second);
  const third = tokens[at + 4];
  if (tokens[at + 3]?.text === sign && glued(tokens[at + 3]) && glued(third) && third?.kind === 'number') {
    return month !== null && day(third)
      ? { year, month, next: at + 5, certainty: 'sure', form: 'numeric' }
      : null;
  }
  if (!isFreeAfter(tokens, at + 3)) return null;
  const span = yearSpan(tokens, at, year);
  if (span !== null && (month === null || sign === '–' || sign === '—')) {
    return { year, month: null, next: span.next, certainty: 'year', form: 'span', endYear: span.endYear };
  }
  if (month === null || sign === '–' || sign === '—' || (second.text.length < 2 && sign === '.'))
    return span === null ? undefined : null;
  // "2010/11" may be an academic year: only its neighbour can tell.
  const open = span !== null && span.endYear - year === 1 && sign === '/' ? { endYear: span.endYear } : {};
  return { year, month, next: at + 3, certainty: 'sure', form: 'numeric-year-first', ...open };
}

/** The second year of "2018/19", "2018/2019" or "2012–14". */
function yearSpan(
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

function fromCjk(tokens: readonly DateToken[], at: number, year: number): DateAtom {
  const month = monthNumber(tokens[at + 2]);
  if (month === null || !/^[月월]$/u.test(tokens[at + 3]?.text ?? '')) {
    return { year, month: null, next: at + 2, certainty: 'sure', form: 'cjk' };
  }
  const withDay = day(tokens[at + 4]) && /^[日일号號]$/u.test(tokens[at + 5]?.text ?? '');
  return { year, month, next: withDay ? at + 6 : at + 4, certainty: 'sure', form: 'cjk' };
}

function bareYear(tokens: readonly DateToken[], at: number, year: number): DateAtom | null {
  return isFreeAfter(tokens, at + 1)
    ? { year, month: null, next: at + 1, certainty: 'year', form: 'year' }
    : null;
}

function fromSmallNumber(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  if (token.text.length > 2) return null;
  return dayMonthName(tokens, at) ?? numericTriple(tokens, at, token) ?? monthSlashYear(tokens, at, token);
}

/** "1. März 2019", "1st of March 2019", "01-Jan-2019". */
function dayMonthName(tokens: readonly DateToken[], at: number): DateAtom | null {
  if (!day(tokens[at])) return null;
  let index = at + 1;
  if (isSign(tokens[index], '.-º°/')) index += 1;
  else if (/^(?:st|nd|rd|th|er|e)$/i.test(tokens[index]?.text ?? '') && glued(tokens[index])) index += 1;
  index = skipParticle(tokens, index);
  const word = tokens[index];
  if (word?.kind !== 'word' || word.gap === 'line') return null;
  const month = monthOf(word.text);
  if (month === null) return null;
  const year = yearAfterMonth(tokens, index + 1);
  return year === null
    ? null
    : { year: year.year, month, next: year.next, certainty: 'sure', form: 'month-year' };
}

/** "10/12/2018", "03.05.2019", "1-3-19". */
function numericTriple(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  const sign = tokens[at + 1];
  const second = tokens[at + 2];
  const year = tokens[at + 4];
  if (!isSign(sign, './-') || tokens[at + 3]?.text !== sign?.text || second?.kind !== 'number') return null;
  if (second.text.length > 2 || [sign, second, tokens[at + 3], year].some((part) => part?.gap === 'line'))
    return null;
  const value = yearOf(year) ?? (sign?.text !== '-' ? shortYear(year) : null);
  if (value === null || !isFreeAfter(tokens, at + 5)) return null;
  const numbers = [Number(token.text), Number(second.text)] as const;
  if (Math.min(...numbers) < 1 || Math.max(...numbers) > 31 || Math.min(...numbers) > 12) return null;
  const dotted = sign?.text === '.';
  if (dotted && numbers[1] > 12) return null;
  const month = dotted ? numbers[1] : decidedMonth(numbers, null);
  const base = { year: value, month, next: at + 5, certainty: 'sure', form: 'numeric' } as const;
  return dotted ? base : { ...base, numbers };
}

/** The month of two numbers, where one cannot be a month, both are the same or the order is known. */
export function decidedMonth(numbers: readonly [number, number], order: DateOrder | null): number | null {
  const [first, second] = numbers;
  if (first > 12) return second;
  if (second > 12) return first;
  if (first === second) return first;
  if (order === null) return null;
  return order === 'day-first' ? second : first;
}

/** "03/2018", "3.2018", "03 / 2018", and as one end of a period "06/18". */
function monthSlashYear(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
  const sign = tokens[at + 1];
  const last = tokens[at + 2];
  const month = monthNumber(token);
  if (month === null || sign === undefined || last === undefined) return null;
  if (sign.gap === 'line' || last.gap === 'line' || !isFreeAfter(tokens, at + 3)) return null;
  if (!isSign(sign, './-')) return null;
  const loose = sign.gap !== 'none' || last.gap !== 'none';
  if (loose && sign.text === '-') return null;
  const year = yearOf(last);
  if (year !== null) return { year, month, next: at + 3, certainty: 'sure', form: 'month-year' };
  const short = shortYear(last);
  const signAfter = tokens[at + 3];
  const continued = isSign(signAfter, './') && glued(signAfter) && tokens[at + 4]?.kind === 'number';
  if (short === null || loose || sign.text === '-' || token.text.length < 2 || continued) return null;
  return { year: short, month, next: at + 3, certainty: 'pair', form: `month-short-${sign.text}` };
}
