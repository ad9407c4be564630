import { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import { Comparison } from '../../../schemas/comparison.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import fitContradiction from '../../checks/fit-contradiction.ts';
import lackNotStated from '../../checks/lack-not-stated.ts';
import levelContradiction from '../../checks/level-contradiction.ts';
import metWithoutEvidence from '../../checks/met-without-evidence.ts';
import quoteNotFound from '../../checks/quote-not-found.ts';
import requirementUnassessed from '../../checks/requirement-unassessed.ts';
import skillContradiction from '../../checks/skill-contradiction.ts';
import skillWithoutEvidence from '../../checks/skill-without-evidence.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { defineStep } from '../../core/define-step.ts';
import { profileLines, requirementLines } from '../../core/ledger-lines.ts';
import { comparisonProse } from '../../core/report-prose.ts';
import { fence } from '../../prompts/fence.ts';
import { buildingOn } from './builds-on.ts';
import { completeComparison } from './complete.ts';
import { ComparisonInput } from './input.ts';
import { withPlainReasons } from './mend.ts';
import { comparisonRules } from './rules.ts';

/** Requirement by requirement: what the CV shows, what it does not, and what to ask. */
export const compareRequirements = defineStep({
  id: 'compare-requirements',
  input: ComparisonInput,
  answer: ComparisonAnswer,
  output: Comparison,
  rules: comparisonRules,
  mend: withPlainReasons,
  complete: completeComparison,
  variables: ({ requirements, profile }) => ({
    requirements: fence('requirements', requirementLines(requirements, buildingOn(requirements)).join('\n')),
    profile: fence('profile', profileLines(profile).join('\n')),
  }),
  facts: (comparison, { profile, requirements, document, selfReport }) => ({
    documents: selfReport?.documents ?? [document],
    profile,
    requirements,
    comparison,
    claims: readClaims(comparisonProse(comparison), {
      catalog: loadCatalog(),
      candidateName: profile.candidate.name,
    }),
  }),
  checks: [
    quoteNotFound,
    requirementUnassessed,
    metWithoutEvidence,
    lackNotStated,
    skillWithoutEvidence,
    skillContradiction,
    levelContradiction,
    fitContradiction,
  ],
});
