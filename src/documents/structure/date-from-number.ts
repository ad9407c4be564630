import { type DateAtom, decidedMonth } from './date-atom.ts';
import {
  day,
  glued,
  isFreeAfter,
  isSign,
  monthNumber,
  shortYear,
  skipParticle,
  yearAfterMonth,
  yearOf,
  yearSpan,
} from './date-parts.ts';
import type { DateToken } from './date-tokens.ts';
import { fold } from './fold.ts';
import { isEverydayWord, monthOf } from './month-names.ts';

export function fromNumber(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
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
