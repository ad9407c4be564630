import { expect, it } from 'vitest';
import { describeMonths } from './describe-months.ts';

it.each([
  [0, 0, '0 months'],
  [1, 1, '1 month'],
  [8, 8, '8 months'],
  [2, 9, '2 to 9 months'],
  [12, 12, '1 year'],
  [36, 36, '3 years'],
  [37, 37, 'about 3 years'],
  [42, 42, 'about 3.5 years'],
  [25, 47, '2 to 4 years'],
  [0, 24, 'up to 2 years'],
])('%i to %i months read "%s"', (min, max, words) => {
  expect(describeMonths({ min, max })).toBe(words);
});
