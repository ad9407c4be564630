import { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { Requirements } from '../../../schemas/requirement.ts';
import quoteNotFound from '../../checks/quote-not-found.ts';
import requirementDuplicate from '../../checks/requirement-duplicate.ts';
import { defineStep } from '../../core/define-step.ts';
import { fence } from '../../prompts/fence.ts';
import { completeRequirements } from './complete.ts';
import { RequirementsInput } from './input.ts';
import { requirePostings } from './require-postings.ts';
import { requirementsRules } from './rules.ts';

/** What the job ads ask for, each requirement once and with its line. */
export const extractRequirements = defineStep({
  id: 'extract-requirements',
  input: RequirementsInput,
  answer: RequirementsAnswer,
  output: Requirements,
  rules: requirementsRules,
  complete: completeRequirements,
  variables: ({ postings }) => {
    // Before a model is asked.
    requirePostings(postings);
    return { postings: postings.map(({ id, text }) => fence(id, text)).join('\n\n') };
  },
  facts: ({ requirements }, { postings }) => ({ documents: postings, requirements }),
  checks: [quoteNotFound, requirementDuplicate],
});
