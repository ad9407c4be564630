import { z } from 'zod';
import { Evidence } from './profile.ts';

export const correctionKinds = ['skill', 'position', 'education', 'credential', 'language'] as const;

/**
 * A statement the person added to what the CV says, or contested. Its own words are a place in the document
 * `corrections`, the file as it was given: whatever rests on a place of that document is self-reported.
 */
export const Correction = z.strictObject({
  action: z.enum(['added', 'contested']),
  kind: z.enum(correctionKinds),
  name: z.string().min(1),
  /** The person's words. */
  evidence: Evidence.min(1),
  /** Places of the CV that a contested statement rested on; empty for an added one. */
  contests: Evidence,
  /** What it changed in this report, as a sentence. */
  effect: z.string().min(1),
});
export type Correction = z.infer<typeof Correction>;
