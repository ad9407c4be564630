import type { SourceDocument } from '../schemas/document.ts';
import type { Profile } from '../schemas/profile.ts';
import { checkRequest } from './run/check-request.ts';
import { readSource } from './run/read-inputs.ts';
import type { DocumentSource, ReportOptions } from './run/request.ts';
import { requireCv } from './run/require-cv.ts';
import { startRun } from './run/start-run.ts';
import { extractProfile } from './steps/extract-profile/definition.ts';

export interface ReadProfile {
  readonly profile: Profile;
  /** The CV as text; every place of the profile indexes it. */
  readonly document: SourceDocument;
}

/**
 * The first step of the chain alone: what a CV shows, with its evidence.
 *
 * @throws UsageError, DocumentError, ModelError, StepTimeoutError, AbortedError, StepOutputError as
 *   `generateReport` does.
 */
export async function readProfile(cv: DocumentSource, options: ReportOptions = {}): Promise<ReadProfile> {
  checkRequest({ cv }, options);
  const run = await startRun(options);
  const document = await readSource(cv, 'cv', run);
  const profile = await run.step(extractProfile, { document, asOf: run.asOf });
  requireCv(profile, document);
  return { profile, document };
}
