import type { SourceDocument } from '../../schemas/document.ts';
import type { Profile } from '../../schemas/profile.ts';
import { DocumentError } from '../documents/errors.ts';
import { looksLikePosting } from '../market/postings/document-kind.ts';

/** Fewer skills than this, without any work or education, are found in a letter or a shopping list, too. */
const fewestSkills = 3;

/**
 * Refuses a document that was read and holds nothing of a CV, or is plainly a job ad: a report on it would say
 * of a person that nothing is shown, or take for theirs what is asked.
 *
 * @throws DocumentError `not-a-cv`.
 */
export function requireCv({ positions, education, skills }: Profile, { name, text }: SourceDocument): void {
  if (looksLikePosting(text)) {
    throw new DocumentError(
      'not-a-cv',
      name,
      'it reads like a job ad, not like a CV. Give the CV in its place, and the ad as the target (jobs, --job).',
    );
  }
  if (positions.length + education.length > 0) return;
  if (skills.filter(({ kind }) => kind === 'explicit').length >= fewestSkills) return;
  throw new DocumentError(
    'not-a-cv',
    name,
    'no work, education or skills were found in it. Give the CV itself, with its sections under headings and its text in the right order.',
  );
}
