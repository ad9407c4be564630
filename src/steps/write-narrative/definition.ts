import { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import { Narrative } from '../../../schemas/narrative.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import danglingReference from '../../checks/dangling-reference.ts';
import fitContradiction from '../../checks/fit-contradiction.ts';
import lackNotStated from '../../checks/lack-not-stated.ts';
import levelContradiction from '../../checks/level-contradiction.ts';
import skillContradiction from '../../checks/skill-contradiction.ts';
import skillWithoutEvidence from '../../checks/skill-without-evidence.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { defineStep } from '../../core/define-step.ts';
import { ledgerLines } from '../../core/ledger-lines.ts';
import { narrativeProse } from '../../core/report-prose.ts';
import { fence } from '../../prompts/fence.ts';
import { buildingOn } from '../compare-requirements/builds-on.ts';
import { completeNarrative } from './complete.ts';
import { NarrativeInput } from './input.ts';
import { withoutFound } from './mend.ts';
import { narrativeRules } from './rules.ts';

/** The prose of the report, written from the ledger, sentence by sentence with references. */
export const writeNarrative = defineStep({
  id: 'write-narrative',
  input: NarrativeInput,
  answer: NarrativeAnswer,
  output: Narrative,
  rules: narrativeRules,
  mend: withoutFound,
  complete: completeNarrative,
  variables: (input) => ({
    target: input.target,
    ledger: fence('ledger', ledgerLines(input, buildingOn(input.requirements)).join('\n')),
  }),
  facts: (narrative, { profile, requirements, comparison, roadmap, resources, market }) => ({
    profile,
    requirements,
    comparison,
    roadmap,
    resources,
    market,
    narrative,
    claims: readClaims(narrativeProse(narrative), {
      catalog: loadCatalog(),
      candidateName: profile.candidate.name,
    }),
  }),
  checks: [
    danglingReference,
    lackNotStated,
    skillWithoutEvidence,
    skillContradiction,
    levelContradiction,
    fitContradiction,
  ],
});
