import { ProfileAnswer } from '../../../schemas/answers/profile-answer.ts';
import { Profile } from '../../../schemas/profile.ts';
import levelContradiction from '../../checks/level-contradiction.ts';
import quoteNotFound from '../../checks/quote-not-found.ts';
import skillContradiction from '../../checks/skill-contradiction.ts';
import { defineStep } from '../../core/define-step.ts';
import { fence } from '../../prompts/fence.ts';
import { completeProfile } from './complete.ts';
import { ProfileInput } from './profile-input.ts';
import { profileRules } from './rules.ts';

/** Reads a CV into a profile: positions, education, credentials, languages and skills, each with its evidence. */
export const extractProfile = defineStep({
  id: 'extract-profile',
  input: ProfileInput,
  answer: ProfileAnswer,
  output: Profile,
  rules: profileRules,
  complete: completeProfile,
  variables: ({ document, asOf }) => ({
    cv: fence('cv', document.text),
    today: `${asOf.year}-${String(asOf.month).padStart(2, '0')}`,
  }),
  facts: (profile, { document }) => ({ profile, documents: [document] }),
  checks: [quoteNotFound, skillContradiction, levelContradiction],
});
