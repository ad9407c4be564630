import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { postingTitle } from '../../market/postings/posting-title.ts';
import { readPosting } from '../../market/postings/read-posting.ts';
import type { RequirementsInput } from './input.ts';

/** The rule engine's reading of the job ads. */
export function requirementsRules({ postings }: RequirementsInput): RequirementsAnswer {
  return {
    target: postings.map(({ text }) => postingTitle(text)).find((title) => title !== null) ?? null,
    requirements: postings.flatMap(({ text }) => readPosting(text)),
  };
}
