import type { SourceDocument } from '../../schemas/document.ts';
import type { Profile } from '../../schemas/profile.ts';
import { DocumentError } from '../documents/errors.ts';

/** Fewer skills than this, without any work or education, are found in a letter or a shopping list, too. */
const fewestSkills = 3;

/**
 * Refuses a document that was read and holds nothing of a CV: a report on it would say of a person that
 * nothing is shown.
 *
 * @throws DocumentError `not-a-cv`.
 */
export function requireCv({ positions, education, skills }: Profile, { name }: SourceDocument): void {
  if (positions.length + education.length > 0) return;
  if (skills.filter(({ kind }) => kind === 'explicit').length >= fewestSkills) return;
  throw new DocumentError(
    'not-a-cv',
    name,
    'no work, education or skills were found in it. Give the CV itself, with its sections under headings and its text in the right order.',
  );
}
