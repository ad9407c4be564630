import { expect, it } from 'vitest';
import { reportPlace } from '../core/facts.ts';
import { inReadingOrder } from './reading-order.ts';

it('puts documents first, then the parts of a report as its schema has them, numbers as numbers', () => {
  const ordered = [
    { document: 'cv', section: null, quote: 'Python', start: 40, end: 46 },
    reportPlace('/profile/skills/2/name', 'SQL'),
    reportPlace('/profile/skills/10/name', 'Java'),
    reportPlace('/comparison/assessments/0/status', 'met'),
    { ...reportPlace('/narrative/sections/0/sentences/0/text', 'Python'), start: 4, end: 10 },
    { ...reportPlace('/narrative/sections/0/sentences/0/text', 'SQL'), start: 20, end: 23 },
  ];
  expect(inReadingOrder(ordered.toReversed())).toEqual(ordered);
});
