import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadmapPhase } from '../../../schemas/roadmap.ts';
import { drawingsOf, textOf } from '../testing/drawings.ts';
import { itemSpans, roadmapChart, weekTicks } from './roadmap-chart.ts';

const phase = (number: number, startWeek: number, weeks: number, hours: readonly number[]): RoadmapPhase => ({
  number,
  title: `Title ${number}`,
  startWeek,
  weeks,
  goals: ['Goal'],
  requirementIds: ['R1'],
  items: hours.map((h, index) => ({
    id: `${number}.${index + 1}`,
    title: 'Item',
    kind: 'learn',
    requirementIds: ['R1'],
    level: null,
    resource: null,
    hours: h,
  })),
  deliverables: ['Result'],
});

describe('the chart of the plan', () => {
  it('says each phase and its items in words', () => {
    const { html } = roadmapChart({
      weeks: 5,
      hoursPerWeek: 6,
      phases: [phase(1, 1, 4, [12, 8, 4]), phase(2, 5, 1, [1])],
      afterwards: [],
    });
    expect(drawingsOf(html).map(({ title, desc }) => [title, desc])).toEqual([
      ['Phase 1', 'Title 1, weeks 1–4 of 5, 24 hours. Items 1.1: 12 hours; 1.2: 8 hours; 1.3: 4 hours.'],
      ['Phase 2', 'Title 2, week 5 of 5, 1 hour. Items 2.1: 1 hour.'],
    ]);
    expect(textOf(html)).toContain('The plan over 5 weeks at 6 hours a week');
  });

  it('draws nothing from nothing', () => {
    const html = roadmapChart({ weeks: 0, hoursPerWeek: 6, phases: [], afterwards: [] }).html;
    expect(textOf(html)).toBe('No data: nothing is left to plan.');
    expect(html).not.toContain('<svg');
  });

  it('items follow one another and stay within their phase, whatever their hours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.25, max: 200, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 14 }),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        (hours, startWeek, weeks, perWeek) => {
          const spans = itemSpans(phase(1, startWeek, weeks, hours), perWeek);
          let before = startWeek - 1;
          for (const { from, to } of spans) {
            expect(from).toBe(before);
            expect(to).toBeGreaterThan(from);
            before = to;
          }
          expect(before).toBeLessThanOrEqual(startWeek - 1 + weeks + 1e-6);
        },
      ),
    );
  });

  it.each([
    [1, [1]],
    [12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [24, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23]],
  ])('%i weeks have few enough numbers', (weeks, ticks) => {
    expect(weekTicks(weeks)).toEqual(ticks);
  });

  it('never has more than 14 numbers', () => {
    for (let weeks = 1; weeks <= 104; weeks += 1) expect(weekTicks(weeks).length).toBeLessThanOrEqual(14);
  });
});
