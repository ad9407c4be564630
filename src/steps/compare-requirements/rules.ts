import type { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { assessCredential } from './assess-credential.ts';
import { assessEducation } from './assess-education.ts';
import { assessExperience } from './assess-experience.ts';
import { asksLanguage, assessLanguage } from './assess-language.ts';
import { assessSkill } from './assess-skill.ts';
import { assessed, type Verdict } from './assessed.ts';
import { buildingOn } from './builds-on.ts';
import type { ComparisonInput } from './input.ts';
import { askedName, plainName } from './names.ts';
import { eitherQuestion } from './questions.ts';

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
  const building = buildingOn(input.requirements);
  return {
    assessments: input.requirements.map((requirement) => {
      const isBase = (building.get(requirement.id) ?? []).length > 0;
      return assessed(requirement, assess(requirement, input), isBase);
    }),
  };
}

/** What the rules find on one requirement. */
export function assess(requirement: Requirement, input: ComparisonInput): Verdict {
  const wanted = requirement.alternatives.length > 0 ? requirement.alternatives : [requirement.skill];
  const isLanguage = wanted.every((skill) => asksLanguage({ kind: requirement.kind, skill }));
  const kind = isLanguage ? 'language' : requirement.kind;
  const assessor = assessors[kind];
  if (requirement.alternatives.length === 0) return assessor(requirement, input);
  const verdicts = requirement.alternatives.map((skill) =>
    assessor({ ...requirement, skill, alternatives: [] }, input),
  );
  const shown = verdicts.filter(({ status }) => status === 'met' || status === 'partly-met');
  const best = shown.toSorted((a, b) => rank(a) - rank(b))[0];
  if (best) return best;
  const name = plainName(requirement);
  // Denying one of several says nothing of the others.
  const denied = verdicts.every(({ status }) => status === 'not-met');
  return {
    status: denied ? 'not-met' : 'not-shown',
    evidence: denied ? verdicts.flatMap(({ evidence }) => evidence) : [],
    rationale: denied
      ? `The CV itself says that each of these is missing: ${name}.`
      : `The CV does not show ${askedName(requirement)}.`,
    question: eitherQuestion({ ...requirement, kind }),
  };
}

/** What is asked for itself comes before a relative of it. */
const rank = ({ status, direct }: Verdict): number => (status === 'met' ? 0 : direct === false ? 2 : 1);
