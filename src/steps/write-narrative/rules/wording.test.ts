import { describe, expect, it } from 'vitest';
import type { PeriodEnd } from '../../../../schemas/profile.ts';
import { excerpt, oneLine } from '../../../core/excerpt.ts';
import { inWords } from '../../../core/join-names.ts';

import { periodInWords } from '../../../core/period-in-words.ts';
import { isoMonth, money, ordinal, percent } from './wording.ts';

const date = (year: number, month: number | null = null) => ({ year, month, text: String(year) });

describe('periods in words', () => {
  it.each<[ReturnType<typeof date> | null, PeriodEnd | null, string | null]>([
    [date(2021, 3), 'present', 'since March 2021'],
    [date(2015), date(2018), 'from 2015 to 2018'],
    [date(2025), date(2025), 'in 2025'],
    [date(2025, 3), date(2025, 3), 'in March 2025'],
    [date(2015, 1), null, 'from January 2015'],
    [null, date(2019), 'until 2019'],
    [null, 'present', null],
    [null, null, null],
  ])('%j to %j reads %s', (start, end, words) => {
    expect(periodInWords(start, end)).toBe(words);
  });
});

it.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
  [111, '111th'],
])('%i is the %s', (rank, words) => {
  expect(ordinal(rank)).toBe(words);
});

it.each([
  [0.475, '47.5 %'],
  [0.2, '20 %'],
  [0.0004, '0 %'],
  [1, '100 %'],
])('a share of %d is %s', (share, words) => {
  expect(percent(share)).toBe(words);
});

it.each([
  ['2024-05', 'May 2024'],
  ['2026-11-20', 'November 2026'],
  ['2024', '2024'],
])('%s is %s', (iso, words) => {
  expect(isoMonth(iso)).toBe(words);
});

it('writes money with its currency', () => {
  expect(money(142000, 'USD')).toBe('$142,000');
  expect(money(41200, 'EUR')).toBe('€41,200');
});

it.each([
  [0, 'no'],
  [1, 'one'],
  [12, 'twelve'],
  [13, '13'],
])('%i in words is %s', (count, words) => {
  expect(inWords(count)).toBe(words);
});

describe('quotes in sentences', () => {
  it('lose their bullet, their line breaks and their last stop', () => {
    expect(oneLine('• Led a team\n  of five.')).toBe('Led a team of five');
    expect(oneLine('✅ 3+ years in sales')).toBe('3+ years in sales');
    expect(oneLine('+44 is no bullet')).toBe('+44 is no bullet');
  });

  it('are cut at a word where they are long', () => {
    const long = 'word '.repeat(60).trim();
    expect(excerpt(long)).toMatch(/^“(?:word )+…”$/);
    expect(excerpt('short')).toBe('“short”');
  });
});
