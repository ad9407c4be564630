import { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import { Roadmap } from '../../../schemas/roadmap.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import lackNotStated from '../../checks/lack-not-stated.ts';
import levelContradiction from '../../checks/level-contradiction.ts';
import resourceUnknown from '../../checks/resource-unknown.ts';
import roadmapCoverage from '../../checks/roadmap-coverage.ts';
import roadmapDuration from '../../checks/roadmap-duration.ts';
import roadmapOrder from '../../checks/roadmap-order.ts';
import roadmapRedundant from '../../checks/roadmap-redundant.ts';
import skillContradiction from '../../checks/skill-contradiction.ts';
import skillWithoutEvidence from '../../checks/skill-without-evidence.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { defineStep } from '../../core/define-step.ts';
import {
  comparisonLines,
  profileLines,
  requirementLines,
  resourceLines,
  schoolsOf,
} from '../../core/ledger-lines.ts';
import { roadmapProse } from '../../core/report-prose.ts';
import { fence } from '../../prompts/fence.ts';
import { completeRoadmap } from './complete.ts';
import { RoadmapInput } from './input.ts';
import { resourceShortlist } from './recommend-resources.ts';
import { roadmapRules } from './rules.ts';
import { wayLines } from './way-lines.ts';

/** A plan for what is open: phases with goals, work and results, in an order that can be followed. */
export const draftRoadmap = defineStep({
  id: 'draft-roadmap',
  input: RoadmapInput,
  answer: RoadmapAnswer,
  output: Roadmap,
  rules: roadmapRules,
  complete: completeRoadmap,
  variables: (input) => {
    const met = new Set(
      input.comparison.assessments
        .filter(({ status }) => status === 'met')
        .map(({ requirementId }) => requirementId),
    );
    const open = input.requirements.filter(({ id }) => !met.has(id));
    return {
      gaps: fence(
        'gaps',
        [
          ...requirementLines(open),
          ...comparisonLines(input.comparison, schoolsOf(input.profile)),
          ...wayLines(input),
        ].join('\n'),
      ),
      strengths: fence('strengths', profileLines(input.profile).join('\n')),
      resources: fence('resources', resourceLines(resourceShortlist(input)).join('\n')),
      weeks: String(input.weeks),
      hoursPerWeek: String(input.hoursPerWeek),
    };
  },
  facts: (roadmap, { profile, requirements, comparison, weeks }) => ({
    profile,
    requirements,
    comparison,
    roadmap,
    weeksAsked: weeks,
    claims: readClaims(roadmapProse(roadmap), {
      catalog: loadCatalog(),
      candidateName: profile.candidate.name,
    }),
  }),
  checks: [
    roadmapDuration,
    roadmapCoverage,
    roadmapRedundant,
    roadmapOrder,
    resourceUnknown,
    lackNotStated,
    skillWithoutEvidence,
    skillContradiction,
    levelContradiction,
  ],
});
