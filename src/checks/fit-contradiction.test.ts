import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentStatuses } from '../../schemas/comparison.ts';
import type { Report } from '../../schemas/report.ts';
import { runChecks } from '../core/run-checks.ts';
import fitContradiction from './fit-contradiction.ts';
import { countStatuses, shareOf } from './recomputed-coverage.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';
import { sampleReport } from './testing/sample-report.ts';
import { said, say } from './testing/say.ts';

const status = (index: number): string => `/comparison/assessments/${index}/status`;
const next = said.replace('/1/text', '/2/text');

const setStatuses = ({ comparison }: Report, ...statuses: (typeof assessmentStatuses)[number][]): void => {
  for (const [index, value] of statuses.entries()) nth(comparison.assessments, index).status = value;
};

describe('fit-contradiction in figures', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'a count that is off',
      ({ comparison }) => {
        comparison.coverage.counts.met = 3;
      },
      [['/comparison/coverage/counts/met']],
    ],
    [
      'a share that is off',
      ({ comparison }) => {
        comparison.coverage.core = 0.9;
      },
      [['/comparison/coverage/core']],
    ],
    [
      'a band that the share does not reach',
      ({ comparison }) => {
        comparison.coverage.band = 'high';
      },
      [['/comparison/coverage/share', '/comparison/coverage/band']],
    ],
    [
      'a share to the nearest percent',
      ({ comparison }) => {
        comparison.coverage.share = 0.42;
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(fitContradiction, change)).toEqual(expected);
  });

  it('finds nothing where counts, shares and band are computed from the assessments', () => {
    const { comparison, requirements } = sampleReport();
    const statuses = fc.array(fc.constantFrom(...assessmentStatuses), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(statuses, (drawn) => {
        const assessments = comparison.assessments.map((entry, index) => ({
          ...entry,
          status: nth(drawn, index),
        }));
        const counts = countStatuses(assessments);
        const share = shareOf(counts) ?? 0;
        const core = shareOf(countStatuses(assessments.slice(0, 4)));
        const preferred = shareOf(countStatuses(assessments.slice(4)));
        const band = share >= 0.7 ? 'high' : share >= 0.35 ? 'partial' : 'low';
        const coverage = { ...comparison.coverage, counts, share, core, preferred, band };
        expect(
          runChecks([fitContradiction], { requirements, comparison: { assessments, coverage } }),
        ).toEqual([]);
      }),
    );
  });
});

/** Core: Python met, Docker not shown, Kubernetes not met, machine learning partly met. Preferred: one open, one met. */
describe('fit-contradiction in verdicts', () => {
  const verdictPlaces = (change: (report: Report) => void): string[][] =>
    placesFound(fitContradiction, change).filter((places) =>
      places.some((place) => place.startsWith('/narrative')),
    );

  it.each<[string, (report: Report) => void, string[][]]>([
    [
      '"meets all requirements" while some are open',
      (report) => say(report, 'She meets all requirements.'),
      [[status(1), status(2), status(3), status(4), said]],
    ],
    [
      '"meets all core requirements" while core ones are open',
      (report) => say(report, 'She meets all core requirements.'),
      [[status(1), status(2), status(3), said]],
    ],
    [
      '"well suited" while most core requirements are open',
      (report) => {
        setStatuses(report, 'met', 'not-shown', 'not-met', 'not-shown');
        say(report, 'She is well suited for the role.');
      },
      [[status(1), status(2), status(3), said]],
    ],
    [
      '"not qualified" while all core requirements are met',
      (report) => {
        setStatuses(report, 'met', 'met', 'met', 'met');
        say(report, 'She is not qualified for the role.');
      },
      [[status(0), status(1), status(2), status(3), said]],
    ],
    [
      '"meets none" while two are met',
      (report) => say(report, 'She meets none of the requirements.'),
      [[status(0), status(5), said]],
    ],
    [
      'both verdicts at once',
      (report) => say(report, 'She is an ideal candidate.', 'She is not qualified for the role.'),
      [[said, next]],
    ],
    [
      '"well suited" while half of the core is there',
      (report) => say(report, 'She is well suited for the role.'),
      [],
    ],
    ['a condition', (report) => say(report, 'With Docker she would meet all requirements.'), []],
    ['an exception', (report) => say(report, 'She meets all requirements except Docker.'), []],
    ['a verdict on a course', (report) => say(report, 'The course is an ideal match.'), []],
    ['"does not meet all requirements"', (report) => say(report, 'She does not meet all requirements.'), []],
  ])('%s', (_, change, expected) => {
    expect(verdictPlaces(change)).toEqual(expected);
  });
});
