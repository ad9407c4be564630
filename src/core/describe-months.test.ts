import { expect, it } from 'vitest';
import { describeMonths } from './describe-months.ts';
import { joinFirst, joinNames, plural } from './join-names.ts';

it.each([
  [0, 0, '0 months'],
  [1, 1, '1 month'],
  [8, 8, '8 months'],
  [2, 9, '2 to 9 months'],
  [12, 12, '1 year'],
  [36, 36, '3 years'],
  [37, 37, 'about 3 years'],
  [42, 42, '3.5 years'],
  [45, 45, 'about 3.5 years'],
  [41, 41, 'nearly 3.5 years'],
  [46, 46, 'about 3.5 years'],
  [47, 47, 'nearly 4 years'],
  [59, 59, 'nearly 5 years'],
  [11, 11, '11 months'],
  [58, 59, 'about 4.5 years'],
  [25, 47, '2 to 3.5 years'],
  [0, 24, 'up to 2 years'],
])('%i to %i months read "%s"', (min, max, words) => {
  expect(describeMonths({ min, max })).toBe(words);
});

it.each([
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
  [[], ''],
])('%j joins to "%s"', (names, words) => {
  expect(joinNames(names)).toBe(words);
});

it('counts what it leaves out', () => {
  expect(joinFirst(['A', 'B', 'C', 'D'], 2)).toBe('A, B and two more');
  expect(joinFirst(['A', 'B'], 2)).toBe('A and B');
});

it('has one week and two weeks', () => {
  expect([plural(1, 'week'), plural(2, 'week'), plural(0, 'week')]).toEqual(['1 week', '2 weeks', '0 weeks']);
});
