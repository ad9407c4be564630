import { z } from 'zod';
import { SourceDocument } from '../../../schemas/document.ts';
import { Profile } from '../../../schemas/profile.ts';
import { Requirement } from '../../../schemas/requirement.ts';

export const ComparisonInput = z.strictObject({
  target: z.string().min(1),
  /** Read by code only; no prompt of this step holds it. */
  document: SourceDocument,
  /** The month up to which dates have passed; without it none is taken to have. */
  asOf: z.strictObject({ year: z.int(), month: z.int().min(1).max(12) }).optional(),
  profile: Profile,
  requirements: z.array(Requirement).min(1),
});
export type ComparisonInput = z.infer<typeof ComparisonInput>;
