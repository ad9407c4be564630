import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Assessment, assessmentStatuses } from '../../../schemas/comparison.ts';
import { bandOf, coverageBands, shareOf } from './coverage.ts';

const assessment = (status: Assessment['status'], index: number): Assessment => ({
  requirementId: `R${index + 1}`,
  status,
  evidence: [],
  rationale: 'x',
  priority: null,
  question: null,
});

it.each([
  [['met'], 1],
  [['not-shown'], 0],
  [['not-met'], 0],
  [['partly-met'], 0.5],
  [['met', 'partly-met', 'not-shown', 'not-met'], 0.375],
  [['met', 'met', 'not-shown'], 0.667],
] as const)('%j covers %d', (statuses, share) => {
  expect(shareOf(statuses.map(assessment))).toBe(share);
});

it('lies between 0 and 1 and never falls when one more is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...assessmentStatuses), { minLength: 1 }), (statuses) => {
      const before = shareOf(statuses.map(assessment));
      const better = shareOf(['met' as const, ...statuses.slice(1)].map(assessment));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(before).toBeLessThanOrEqual(1);
      expect(better).toBeGreaterThanOrEqual(before);
    }),
  );
});

it.each(coverageBands)('$from begins the band "$name"', ({ name, from }) => {
  expect(bandOf(from)).toBe(name);
  if (from > 0) expect(bandOf(from - 0.001)).not.toBe(name);
});
