import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import roadmapOrder from './roadmap-order.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';

const phase = ({ roadmap }: Report, index: number) => nth(roadmap.phases, index);

/** Kubernetes, which builds on Docker, comes first. */
const swapItems = (report: Report) => {
  nth(phase(report, 0).items, 0).requirementIds = ['R3'];
  nth(phase(report, 1).items, 0).requirementIds = ['R2'];
};

describe('roadmap-order', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'a skill before what it builds on',
      swapItems,
      [['/roadmap/phases/0/items/0/title', '/roadmap/phases/1/items/0/title']],
    ],
    [
      'both in one phase',
      (report) => {
        nth(phase(report, 0).items, 0).requirementIds = ['R3'];
        phase(report, 0).items.push({ ...nth(phase(report, 0).items, 0), requirementIds: ['R2'] });
      },
      [],
    ],
    [
      'a basis that is met',
      (report) => {
        swapItems(report);
        nth(report.comparison.assessments, 1).status = 'met';
      },
      [],
    ],
    [
      'a basis that no item works on',
      (report) => {
        nth(phase(report, 0).items, 0).requirementIds = ['R3'];
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(roadmapOrder, change)).toEqual(expected);
  });
});
