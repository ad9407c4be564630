import type { RequirementsAnswer } from '../../../schemas/answers/requirements-answer.ts';
import { postingTitle } from '../../market/postings/posting-title.ts';
import { readPosting } from '../../market/postings/read-posting.ts';
import type { RequirementsInput } from './input.ts';
import { refuseEmptyPostings, requirePostings, requireReadLanguage } from './require-postings.ts';

/**
 * The rule engine's reading of the job ads.
 *
 * @throws DocumentError for ads that are none, that ask for nothing, or in a language that is not read.
 */
export function requirementsRules({ postings }: RequirementsInput): RequirementsAnswer {
  requirePostings(postings);
  requireReadLanguage(postings);
  const requirements = postings.flatMap(({ text }) => readPosting(text));
  if (requirements.length === 0) refuseEmptyPostings(postings);
  const target = postings.map(({ text }) => postingTitle(text)).find((title) => title !== null) ?? null;
  return { target, requirements };
}
