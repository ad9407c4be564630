import type { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { assessCredential } from './assess-credential.ts';
import { assessEducation } from './assess-education.ts';
import { assessExperience } from './assess-experience.ts';
import { assessLanguage } from './assess-language.ts';
import { assessSkill } from './assess-skill.ts';
import { assessed, type Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';

const assessors: Record<Requirement['kind'], (requirement: Requirement, input: ComparisonInput) => Verdict> =
  {
    skill: assessSkill,
    experience: assessExperience,
    education: assessEducation,
    credential: assessCredential,
    language: assessLanguage,
  };

/** The rule engine's comparison: one assessment for each requirement, in the given order. */
export function comparisonRules(input: ComparisonInput): ComparisonAnswer {
  return {
    assessments: input.requirements.map((requirement) =>
      assessed(requirement, assessors[requirement.kind](requirement, input)),
    ),
  };
}
