import type { ProfileAnswer } from '../../../../schemas/answers/profile-answer.ts';
import type { SourceDocument } from '../../../../schemas/document.ts';
import type { Finding } from '../../../../schemas/finding.ts';
import { Profile } from '../../../../schemas/profile.ts';
import type { QuoteRecord } from '../../../core/facts.ts';
import { runChecks } from '../../../core/run-checks.ts';
import { extractProfile } from '../definition.ts';

export const asOf = { year: 2024, month: 6 };

/** A CV as a document, without a file. */
export const cvDocument = (text: string): SourceDocument => ({
  id: 'cv',
  name: 'cv.txt',
  format: 'text',
  text,
  pages: [],
  notes: [],
  sha256: '0'.repeat(64),
});

export interface Completed {
  readonly answer: ProfileAnswer;
  readonly profile: Profile;
  readonly quotes: readonly QuoteRecord[];
  readonly findings: readonly Finding[];
}

/** What the step makes of a CV with an answer, or with that of the rules; the output passes its schema. */
export function completed(text: string, given?: ProfileAnswer): Completed {
  const input = { document: cvDocument(text), asOf };
  const answer = extractProfile.answer.parse(given ?? extractProfile.rules(input));
  const completion = extractProfile.complete(answer, input);
  const profile = Profile.parse(completion.output);
  const quotes = completion.quotes ?? [];
  const findings = runChecks(extractProfile.checks, { ...extractProfile.facts(profile, input), quotes });
  return { answer, profile, quotes, findings };
}
