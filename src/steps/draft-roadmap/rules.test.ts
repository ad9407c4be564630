import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { roleRequirements } from '../../market/role-requirements.ts';
import { anyCv, type CvPlan, cvWith, type GeneratedCv } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from '../compare-requirements/complete.ts';
import { comparisonRules } from '../compare-requirements/rules.ts';
import { completeRoadmap } from './complete.ts';
import type { RoadmapInput } from './input.ts';
import { recommendResources } from './recommend-resources.ts';
import { roadmapRules } from './rules.ts';

function inputFor(
  cv: GeneratedCv,
  roleId: string,
  time: { weeks: number; hoursPerWeek: number },
): RoadmapInput {
  const role = loadCatalog().role(roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  const { target, requirements } = roleRequirements(role, loadCatalog());
  const comparing = { target, ...cv, requirements };
  const comparison = completeComparison(comparisonRules(comparing), comparing).output;
  return { target, profile: cv.profile, requirements, comparison, ...time };
}

function planFor(input: RoadmapInput) {
  const { output, issues } = completeRoadmap(roadmapRules(input), input);
  expect(issues).toEqual([]);
  return output;
}

const used = (id: string, level: number | null = null): CvPlan['skills'][number] => ({
  id,
  level,
  stated: level !== null,
  months: 24,
  unknown: false,
});

describe('the plan of the rules', () => {
  const input = inputFor(cvWith({ skills: [used('python', 2), used('javascript')] }), 'senior-ai-engineer', {
    weeks: 24,
    hoursPerWeek: 8,
  });
  const plan = planFor(input);
  const weekOf = (skillId: string): number => {
    const requirement = input.requirements.find(({ skill }) => skill.id === skillId);
    return (
      plan.phases.find(({ requirementIds }) => requirementIds.includes(requirement?.id ?? ''))?.startWeek ??
      999
    );
  };

  it.each([
    ['machine-learning', 'deep-learning'],
    ['deep-learning', 'pytorch'],
    ['docker', 'kubernetes'],
  ])('has %s before %s', (first, second) => {
    expect(weekOf(first)).toBeLessThanOrEqual(weekOf(second));
  });

  it('names something to do, to reach and to show in every phase', () => {
    expect(plan.phases.length).toBeGreaterThan(2);
    for (const phase of plan.phases) {
      expect(phase.items.length).toBeGreaterThanOrEqual(phase.requirementIds.length);
      expect(phase.deliverables).toHaveLength(phase.requirementIds.length);
      expect(new Set(phase.goals).size).toBe(phase.goals.length);
    }
  });

  it('says why something comes afterwards', () => {
    for (const { reason } of planFor({ ...input, weeks: 3 }).afterwards) {
      expect(reason).toMatch(/^(?:Does not fit into 3 weeks|Builds on )/);
    }
  });

  it('plans nothing where nothing is open', () => {
    const assessments = input.comparison.assessments.map((one) => ({ ...one, status: 'met' as const }));
    const done = planFor({ ...input, comparison: { ...input.comparison, assessments } });
    expect(done).toMatchObject({ weeks: 0, phases: [], afterwards: [] });
  });

  it('recommends what the plan uses, each in its group, at or above the level shown', () => {
    const recommended = recommendResources(input, plan);
    const ids = recommended.flatMap(({ items }) => items.map(({ id }) => id));
    const inPlan = plan.phases.flatMap(({ items }) => items.flatMap(({ resource }) => resource ?? []));
    expect(inPlan.length).toBeGreaterThan(3);
    expect(inPlan.filter((id) => !ids.includes(id))).toEqual([]);
    expect(recommended.map(({ group }) => group)).toHaveLength(5);
  });
});

const anyTime = () =>
  fc.record({ weeks: fc.integer({ min: 1, max: 104 }), hoursPerWeek: fc.integer({ min: 1, max: 60 }) });
const anyRole = () => fc.constantFrom(...loadCatalog().roles.map(({ id }) => id));

describe('for any profile, role and time', () => {
  it('the plan fits, follows without gaps, and leaves no open requirement out', () => {
    fc.assert(
      fc.property(anyCv(), anyRole(), anyTime(), (cv, role, time) => {
        const input = inputFor(cv, role, time);
        const plan = planFor(input);
        expect(plan.weeks).toBeLessThanOrEqual(time.weeks);
        let next = 1;
        for (const phase of plan.phases) {
          expect(phase.startWeek).toBe(next);
          next += phase.weeks;
          const hours = phase.items.reduce((sum, item) => sum + item.hours, 0);
          expect(hours).toBeLessThanOrEqual(phase.weeks * time.hoursPerWeek);
        }
        const open = input.comparison.assessments.filter(({ status }) => status !== 'met');
        const placed = [
          ...plan.phases.flatMap(({ requirementIds }) => requirementIds),
          ...plan.afterwards.map(({ requirementId }) => requirementId),
        ];
        expect(placed.toSorted()).toEqual(open.map(({ requirementId }) => requirementId).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('no item is below the level the CV shows of its skill', () => {
    fc.assert(
      fc.property(anyCv(), anyRole(), (cv, role) => {
        const input = inputFor(cv, role, { weeks: 52, hoursPerWeek: 10 });
        const skillOf = new Map(input.requirements.map(({ id, skill }) => [id, skill.id]));
        for (const item of planFor(input).phases.flatMap(({ items }) => items)) {
          for (const id of item.requirementIds) {
            const shown = cv.profile.skills.find(
              (skill) => skill.id !== null && skill.id === skillOf.get(id),
            );
            if (!shown?.level || !item.level) continue;
            expect(proficiencyLevels.indexOf(item.level)).toBeGreaterThanOrEqual(
              proficiencyLevels.indexOf(shown.level),
            );
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
