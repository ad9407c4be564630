import type { SourceDocument } from '../../../schemas/document.ts';
import { DocumentError } from '../../documents/errors.ts';
import { looksLikeCv } from '../../market/postings/document-kind.ts';
import { isUnreadLanguage, readLanguages } from '../../market/postings/posting-language.ts';

/**
 * Refuses a CV that was given as a job ad: what a person has done would be read as what is asked.
 *
 * @throws DocumentError `not-a-posting`.
 */
export function requirePostings(postings: readonly SourceDocument[]): void {
  const cv = postings.find(({ text }) => looksLikeCv(text));
  if (cv === undefined) return;
  throw new DocumentError(
    'not-a-posting',
    cv.name,
    'it reads like a CV, not like a job ad. Give the ad in its place (jobs, --job), and the CV as the CV.',
  );
}

/**
 * Refuses ads in languages the rules do not read: a few known names in them would pass for all that is asked.
 *
 * @throws DocumentError `unread-language`.
 */
export function requireReadLanguage(postings: readonly SourceDocument[]): void {
  const unread = postings.find(({ text }) => isUnreadLanguage(text));
  if (unread === undefined) return;
  throw new DocumentError(
    'unread-language',
    unread.name,
    `the rules read job ads in ${readLanguages}; this one is in another language. Give a translation of it, or use a language model (--model).`,
  );
}

/** @throws DocumentError `not-a-posting` where no requirement was found in any of the ads. */
export function refuseEmptyPostings([first]: readonly SourceDocument[]): never {
  throw new DocumentError(
    'not-a-posting',
    first?.name ?? 'the job ad',
    'no requirement was found in it. Give the text of the ad itself, with what it asks of applicants.',
  );
}
