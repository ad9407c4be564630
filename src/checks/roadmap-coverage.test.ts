import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import roadmapCoverage from './roadmap-coverage.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const phase = ({ roadmap }: Report, index: number) => nth(roadmap.phases, index);

describe('roadmap-coverage', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'an open requirement that nothing takes up',
      (report) => {
        report.roadmap.afterwards = [];
      },
      [['/requirements/4/statement', '/comparison/assessments/4/status']],
    ],
    [
      'a requirement of a phase that no item serves',
      (report) => void phase(report, 0).requirementIds.push('R3'),
      [['/roadmap/phases/0/requirementIds/1']],
    ],
    [
      'a requirement that does not exist',
      (report) => void report.roadmap.afterwards.push({ requirementId: 'R9', reason: 'Later.' }),
      [['/roadmap/afterwards/1/requirementId']],
    ],
    [
      'one item for two requirements',
      (report) => {
        const [first] = phase(report, 1).items;
        first?.requirementIds.push('R4');
        phase(report, 1).items.pop();
      },
      [],
    ],
    [
      'a met requirement that nothing takes up',
      (report) => {
        nth(report.comparison.assessments, 4).status = 'met';
      },
      [],
    ],
    [
      'a degree left for afterwards',
      (report) => {
        nth(report.comparison.assessments, 5).status = 'not-shown';
        report.roadmap.afterwards.push({
          requirementId: 'R6',
          reason: 'A degree takes longer than the plan.',
        });
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(roadmapCoverage, change)).toEqual(expected);
  });
});
