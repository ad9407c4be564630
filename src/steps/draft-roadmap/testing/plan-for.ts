import type { Requirement } from '../../../../schemas/requirement.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { roleRequirements } from '../../../market/role-requirements.ts';
import type { CvPlan, GeneratedCv } from '../../../testing/arbitrary-profile.ts';
import { completeComparison } from '../../compare-requirements/complete.ts';
import { comparisonRules } from '../../compare-requirements/rules.ts';
import { completeRoadmap } from '../complete.ts';
import type { RoadmapInput } from '../input.ts';
import { roadmapRules } from '../rules.ts';

interface Time {
  readonly weeks: number;
  readonly hoursPerWeek: number;
}

/** What the step gets for a made-up CV and a role of the catalogue. */
export function inputFor(cv: GeneratedCv, roleId: string, time: Time): RoadmapInput {
  const role = loadCatalog().role(roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  return inputAsking(cv, roleRequirements(role, loadCatalog()).requirements, time);
}

export function inputAsking(cv: GeneratedCv, requirements: Requirement[], time: Time): RoadmapInput {
  const comparing = { target: 'the target', ...cv, requirements };
  const comparison = completeComparison(comparisonRules(comparing), comparing).output;
  return { target: 'the target', profile: cv.profile, requirements, comparison, ...time };
}

/** The rules' plan, completed; an issue is an error. */
export function planFor(input: RoadmapInput) {
  const { output, issues } = completeRoadmap(roadmapRules(input), input);
  if (issues && issues.length > 0) throw new Error(JSON.stringify(issues));
  return output;
}

/** A requirement for a skill, as a posting states one. */
export const asking = (id: string, over: Partial<Requirement> & { skillId: string | null }): Requirement => {
  const { skillId, ...rest } = over;
  const name = (skillId === null ? null : loadCatalog().skill(skillId)?.name) ?? 'House method';
  return {
    id,
    kind: 'skill',
    skill: { id: skillId, name },
    alternatives: [],
    statement: name,
    importance: 'core',
    level: null,
    years: null,
    source: { kind: 'posting', name: 'ad.md', url: null, date: null, place: null },
    ...rest,
  };
};

export const used = (id: string, level: number | null = null): CvPlan['skills'][number] => ({
  id,
  level,
  stated: level !== null,
  months: 24,
  unknown: false,
});
