import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import roadmapRedundant from './roadmap-redundant.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const item = ({ roadmap }: Report, phase: number, index: number) =>
  nth(nth(roadmap.phases, phase).items, index);

/** Python asked for at expert level: shown as advanced, so partly met. */
const askForMorePython = (report: Report) => {
  nth(report.requirements, 0).level = 'expert';
  nth(report.comparison.assessments, 0).status = 'partly-met';
};

describe('roadmap-redundant', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'an item for what is met',
      (report) => {
        item(report, 0, 0).requirementIds = ['R1'];
      },
      [['/comparison/assessments/0/status', '/roadmap/phases/0/items/0/title']],
    ],
    [
      'a beginner item for an advanced skill',
      (report) => {
        askForMorePython(report);
        item(report, 0, 0).requirementIds = ['R1'];
        item(report, 0, 0).level = 'beginner';
      },
      [['/profile/skills/0/level', '/roadmap/phases/0/items/0/title']],
    ],
    [
      'an advanced follow-up of an advanced skill',
      (report) => {
        askForMorePython(report);
        item(report, 0, 0).requirementIds = ['R1'];
        item(report, 0, 0).level = 'advanced';
      },
      [],
    ],
    [
      'an item for something open that also uses what is met',
      (report) => void item(report, 0, 0).requirementIds.push('R1'),
      [],
    ],
    [
      'one of several alternatives at a level below another of them',
      (report) => {
        askForMorePython(report);
        nth(report.requirements, 0).alternatives = [
          { id: 'python', name: 'python' },
          { id: 'java', name: 'java' },
        ];
        item(report, 0, 0).requirementIds = ['R1'];
        item(report, 0, 0).level = 'beginner';
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(roadmapRedundant, change)).toEqual(expected);
  });
});
