import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import { runChecks } from '../core/run-checks.ts';
import requirementUnassessed from './requirement-unassessed.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';
import { sampleReport } from './testing/sample-report.ts';

describe('requirement-unassessed', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'a requirement without an assessment',
      (report) => void report.comparison.assessments.splice(1, 1),
      [['/requirements/1/statement']],
    ],
    [
      'an assessment of no requirement',
      ({ comparison }) => {
        nth(comparison.assessments, 1).requirementId = 'R9';
      },
      [['/requirements/1/statement'], ['/comparison/assessments/1/requirementId']],
    ],
    [
      'two assessments of one requirement',
      ({ comparison }) => void comparison.assessments.push({ ...nth(comparison.assessments, 1) }),
      [['/comparison/assessments/1/requirementId', '/comparison/assessments/6/requirementId']],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(requirementUnassessed, change)).toEqual(expected);
  });

  it('does not care in which order requirements are assessed', () => {
    const { requirements, comparison } = sampleReport();
    const shuffled = fc.shuffledSubarray(comparison.assessments, {
      minLength: comparison.assessments.length,
    });
    fc.assert(
      fc.property(shuffled, (assessments) => {
        const facts = { requirements, comparison: { ...comparison, assessments } };
        expect(runChecks([requirementUnassessed], facts)).toEqual([]);
      }),
    );
  });
});
