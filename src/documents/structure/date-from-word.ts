import type { DateAtom } from './date-atom.ts';
import {
  day,
  glued,
  isFreeAfter,
  isSign,
  shortYear,
  skipParticle,
  yearAfterMonth,
  yearOf,
  yearSpan,
} from './date-parts.ts';
import { phraseAt } from './date-phrase.ts';
import type { DateToken } from './date-tokens.ts';
import { dateWords } from './date-words.ts';
import { fold } from './fold.ts';
import { isEverydayWord, monthOf } from './month-names.ts';

export function fromWord(tokens: readonly DateToken[], at: number, token: DateToken): DateAtom | null {
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
