import { z } from 'zod';
import { SourceDocument } from '../../../schemas/document.ts';

/** A CV as text, and the month up to which ongoing work is counted. */
export const ProfileInput = z.strictObject({
  document: SourceDocument,
  asOf: z.strictObject({ year: z.int().min(1900).max(2200), month: z.int().min(1).max(12) }),
});
export type ProfileInput = z.infer<typeof ProfileInput>;
