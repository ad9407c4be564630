import { z } from 'zod';
import { SourceDocument } from '../../../schemas/document.ts';
import { Profile } from '../../../schemas/profile.ts';
import { Requirement } from '../../../schemas/requirement.ts';

export const ComparisonInput = z.strictObject({
  target: z.string().min(1),
  /** Read by code only; no prompt of this step holds it. */
  document: SourceDocument,
  profile: Profile,
  requirements: z.array(Requirement).min(1),
});
export type ComparisonInput = z.infer<typeof ComparisonInput>;
