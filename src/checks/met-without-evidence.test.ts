import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import metWithoutEvidence from './met-without-evidence.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const assessed = (report: Report, index: number) => nth(report.comparison.assessments, index);

describe('met-without-evidence', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'met without a quote',
      (report) => {
        assessed(report, 0).evidence = [];
      },
      [['/comparison/assessments/0/status']],
    ],
    [
      'partly met without a quote',
      (report) => {
        assessed(report, 3).evidence = [];
      },
      [['/comparison/assessments/3/status']],
    ],
    [
      'not met without a quote',
      (report) => {
        assessed(report, 2).evidence = [];
      },
      [['/comparison/assessments/2/status']],
    ],
    [
      'a quote at another place',
      (report) => {
        nth(assessed(report, 0).evidence, 0).start += 1;
      },
      [['/comparison/assessments/0/evidence/0/quote']],
    ],
    [
      'a quote of a job ad',
      (report) => {
        nth(assessed(report, 0).evidence, 0).document = 'job-1';
      },
      [['/comparison/assessments/0/evidence/0/quote']],
    ],
    [
      'not shown without a quote',
      (report) => {
        assessed(report, 1).evidence = [];
      },
      [],
    ],
    [
      'not shown with a quote',
      (report) => {
        assessed(report, 1).evidence = [...assessed(report, 0).evidence];
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(metWithoutEvidence, change)).toEqual(expected);
  });
});
