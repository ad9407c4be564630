import { expect, it } from 'vitest';
import { yearsIn, yearsWording } from './years.ts';

it.each([
  ['3+ years', 3],
  ['3–5 years of experience', 3],
  ['three to five years', 3],
  ['minimum of two (2) years', 2],
  ['18 months in a kitchen', 1.5],
  ['mindestens 3 Jahre', 3],
  ['2 bis 4 Jahren', 2],
  ['mindestens ein Jahr', 1],
  ["5 ans d'expérience", 5],
  ['al menos 2 años', 2],
  ['minimal 2 tahun', 2],
  ["five years' experience", 5],
])('%s is %d years', (text, years) => {
  expect(yearsWording(text)?.years).toBe(years);
});

it.each([
  'at least 18 years old',
  'usia maksimal 30 tahun',
  'a three-year-old ward',
  'mindestens 18 Jahre alt',
  'within the last 5 years',
  'room 12, years of fun',
  'founded 200 years ago',
])('%s words no years of experience', (text) => {
  expect(yearsWording(text)).toBeNull();
});

it('finds each wording at its place', () => {
  const text = 'Three years of Java and 5+ years of SQL';
  expect(yearsIn(text).map(({ years, start, end }) => [years, text.slice(start, end).trim()])).toEqual([
    [3, 'Three years'],
    [5, '5+ years'],
  ]);
});
