import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../schemas/report.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';
import { runChecks } from '../core/run-checks.ts';
import roadmapDuration from './roadmap-duration.ts';
import { nth } from './testing/nth.ts';
import { placesFound } from './testing/places-found.ts';
import { sampleReport } from './testing/sample-report.ts';

const phase = ({ roadmap }: Report, index: number) => nth(roadmap.phases, index);

describe('roadmap-duration', () => {
  it.each<[string, (report: Report) => void, string[][]]>([
    [
      'phases that do not add up',
      (report) => {
        report.roadmap.weeks = 5;
      },
      [['/roadmap/weeks', '/roadmap/phases/0/weeks', '/roadmap/phases/1/weeks']],
    ],
    [
      'a plan that starts late',
      (report) => {
        phase(report, 0).startWeek = 2;
        phase(report, 1).startWeek = 4;
      },
      [['/roadmap/phases/0/startWeek']],
    ],
    [
      'weeks left out',
      (report) => {
        phase(report, 1).startWeek = 4;
      },
      [['/roadmap/phases/0/startWeek', '/roadmap/phases/0/weeks', '/roadmap/phases/1/startWeek']],
    ],
    [
      'phases that overlap',
      (report) => {
        phase(report, 1).startWeek = 2;
      },
      [['/roadmap/phases/0/startWeek', '/roadmap/phases/0/weeks', '/roadmap/phases/1/startWeek']],
    ],
    [
      'a wrong number',
      (report) => {
        phase(report, 1).number = 3;
      },
      [['/roadmap/phases/1/number']],
    ],
    [
      'more hours than the weeks hold',
      (report) => {
        nth(phase(report, 0).items, 0).hours = 17;
      },
      [['/roadmap/hoursPerWeek', '/roadmap/phases/0/weeks', '/roadmap/phases/0/items/0/hours']],
    ],
    [
      'half an hour over',
      (report) => {
        nth(phase(report, 0).items, 0).hours = 16.5;
      },
      [],
    ],
    [
      'nothing to plan',
      (report) => {
        report.roadmap.phases = [];
        report.roadmap.weeks = 0;
      },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(placesFound(roadmapDuration, change)).toEqual(expected);
  });

  it.each([
    [6, 0],
    [8, 0],
    [5, 1],
  ])('of a plan of 6 weeks where %i were asked for reports %i', (weeksAsked, expected) => {
    const { roadmap } = sampleReport();
    expect(runChecks([roadmapDuration], { roadmap, weeksAsked })).toHaveLength(expected);
  });

  it('finds nothing in any plan whose phases follow one another', () => {
    const [sample] = sampleReport().roadmap.phases;
    if (sample === undefined) throw new Error('The sample plan has no phase.');
    const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 40 }), (weeks, hoursPerWeek) => {
        let next = 1;
        const phases = weeks.map((length, index) => {
          const startWeek = next;
          next += length;
          const items = [{ ...nth(sample.items, 0), hours: length * hoursPerWeek }];
          return { ...sample, number: index + 1, startWeek, weeks: length, items };
        });
        const roadmap: Roadmap = { weeks: next - 1, hoursPerWeek, phases, afterwards: [] };
        expect(runChecks([roadmapDuration], { roadmap, weeksAsked: next - 1 })).toEqual([]);
      }),
    );
  });
});
