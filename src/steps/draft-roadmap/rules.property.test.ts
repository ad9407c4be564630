import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';
import { anyCv } from '../../testing/arbitrary-profile.ts';
import type { RoadmapInput } from './input.ts';
import { openRequirements } from './open-requirement.ts';
import { recommendResources } from './recommend-resources.ts';
import { inputFor, planFor } from './testing/plan-for.ts';

type Plan = ReturnType<typeof planFor>;

const anyTime = () =>
  fc.oneof(
    fc.constantFrom({ weeks: 1, hoursPerWeek: 1 }, { weeks: 104, hoursPerWeek: 60 }),
    fc.record({ weeks: fc.integer({ min: 1, max: 104 }), hoursPerWeek: fc.integer({ min: 1, max: 60 }) }),
  );
const anyRole = () => fc.constantFrom(...loadCatalog().roles.map(({ id }) => id));

/** Holds `expected` for any profile, role and time. */
const forAny = (expected: (plan: Plan, input: RoadmapInput) => void): void =>
  fc.assert(
    fc.property(anyCv(), anyRole(), anyTime(), (cv, role, time) => {
      const input = inputFor(cv, role, time);
      expected(planFor(input), input);
    }),
    { numRuns: 120 },
  );

describe('for any profile, role and time', () => {
  it('the phases follow without gaps and hold their hours', () => {
    forAny((plan, { weeks, hoursPerWeek }) => {
      expect(plan.weeks).toBeLessThanOrEqual(weeks);
      let next = 1;
      for (const phase of plan.phases) {
        expect(phase.startWeek).toBe(next);
        next += phase.weeks;
        const hours = phase.items.reduce((sum, item) => sum + item.hours, 0);
        expect(hours).toBeLessThanOrEqual(phase.weeks * hoursPerWeek);
      }
      expect(plan.weeks).toBe(next - 1);
    });
  });

  it('every open requirement is planned or comes afterwards, once, and a phase is about what its items serve', () => {
    forAny((plan, { comparison }) => {
      const open = comparison.assessments.filter(({ status }) => status !== 'met');
      const placed = [
        ...plan.phases.flatMap(({ requirementIds }) => requirementIds),
        ...plan.afterwards.map(({ requirementId }) => requirementId),
      ];
      expect(placed.toSorted()).toEqual(open.map(({ requirementId }) => requirementId).toSorted());
      for (const { requirementIds, items } of plan.phases) {
        const served = new Set(items.flatMap((item) => item.requirementIds));
        expect([...served].toSorted()).toEqual(requirementIds.toSorted());
      }
    });
  });

  it('nothing is planned before what it builds on', () => {
    forAny((plan, { requirements }) => {
      const skillOf = new Map(requirements.map(({ id, skill }) => [id, skill.id]));
      const phaseOf = new Map<string, number>();
      for (const { number, requirementIds } of plan.phases) {
        for (const id of requirementIds) phaseOf.set(skillOf.get(id) ?? id, number);
      }
      for (const [skill, number] of phaseOf) {
        for (const base of skillHierarchy().prerequisites(skill)) {
          expect([skill, base, (phaseOf.get(base) ?? 0) <= number]).toEqual([skill, base, true]);
        }
      }
    });
  });

  it('no item is below the level the CV shows of its skill', () => {
    forAny((plan, input) => {
      const shown = new Map(
        openRequirements(input).map(({ requirement, shownLevel }) => [requirement.id, shownLevel]),
      );
      for (const { level, requirementIds } of plan.phases.flatMap(({ items }) => items)) {
        for (const known of requirementIds.map((id) => shown.get(id))) {
          if (!level || !known) continue;
          expect(proficiencyLevels.indexOf(level)).toBeGreaterThanOrEqual(proficiencyLevels.indexOf(known));
        }
      }
    });
  });

  it('nothing preferred is studied while something core is left for want of time', () => {
    forAny((plan, input) => {
      const open = new Map(openRequirements(input).map((one) => [one.requirement.id, one]));
      const isCore = (id: string): boolean => open.get(id)?.requirement.importance === 'core';
      const crowdedOut = plan.afterwards.filter(
        ({ requirementId, reason }) => isCore(requirementId) && reason.startsWith('Does not fit'),
      );
      if (crowdedOut.length === 0) return;
      const bases = new Set(
        [...open.values()].flatMap(({ skill }) =>
          skill ? [...skillHierarchy().prerequisites(skill.id)] : [],
        ),
      );
      const studied = plan.phases
        .flatMap(({ requirementIds }) => requirementIds)
        .map((id) => open.get(id))
        .filter((one) => one?.requirement.importance === 'preferred' && one.mode === 'study');
      // What something core builds on comes with it.
      expect(studied.filter((one) => !bases.has(one?.skill?.id ?? ''))).toEqual([]);
    });
  });

  it('no source is in two items, and the lists hold what is used, each once, and something for all that is core', () => {
    forAny((plan, input) => {
      const inPlan = plan.phases.flatMap(({ items }) => items.flatMap(({ resource }) => resource ?? []));
      expect(new Set(inPlan).size).toBe(inPlan.length);
      const listed = recommendResources(input, plan).flatMap(({ items }) => items);
      const ids = listed.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(inPlan.filter((id) => !ids.includes(id))).toEqual([]);
      const served = new Set(listed.flatMap(({ requirementIds }) => requirementIds));
      const unserved = openRequirements(input).filter(
        ({ requirement, skill, mode, shownLevel }) =>
          requirement.importance === 'core' &&
          mode === 'study' &&
          shownLevel === null &&
          !served.has(requirement.id) &&
          loadCatalog().resourcesFor(skill?.id ?? '').length > 0,
      );
      expect(unserved.map(({ skill }) => skill?.id)).toEqual([]);
    });
  });

  it('the same input gives the same plan', () => {
    forAny((plan, input) => expect(planFor(input)).toEqual(plan));
  });
});
