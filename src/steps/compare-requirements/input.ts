import { z } from 'zod';
import { SourceDocument } from '../../../schemas/document.ts';
import { Place } from '../../../schemas/place.ts';
import { Profile } from '../../../schemas/profile.ts';
import { Requirement } from '../../../schemas/requirement.ts';

const Stretch = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/** What the person adds to the CV or contests, for a comparison that says so. */
const SelfReport = z.strictObject({
  /** The CV as it is, and the person's words; `document` then has blanks where something is contested. */
  documents: z.array(SourceDocument).min(1),
  /** What the CV alone shows. */
  asRead: Profile,
  /** What no longer counts: stretches of the CV, and the person's words on it. */
  contested: z.array(z.strictObject({ stretches: z.array(Stretch), say: Place })),
});

export const ComparisonInput = z.strictObject({
  target: z.string().min(1),
  /** Read by code only; no prompt of this step holds it. */
  document: SourceDocument,
  /** The month up to which dates have passed; without it none is taken to have. */
  asOf: z.strictObject({ year: z.int(), month: z.int().min(1).max(12) }).optional(),
  profile: Profile,
  requirements: z.array(Requirement).min(1),
  selfReport: SelfReport.optional(),
});
export type ComparisonInput = z.infer<typeof ComparisonInput>;
