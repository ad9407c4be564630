import { z } from 'zod';
import { Comparison } from '../../../schemas/comparison.ts';
import { Market } from '../../../schemas/market.ts';
import { Profile } from '../../../schemas/profile.ts';
import { Requirement } from '../../../schemas/requirement.ts';
import { ReportResources } from '../../../schemas/resources.ts';
import { Roadmap } from '../../../schemas/roadmap.ts';

/** The whole ledger, and nothing else: prose is written from it. */
export const NarrativeInput = z.strictObject({
  target: z.string().min(1),
  profile: Profile,
  requirements: z.array(Requirement).min(1),
  comparison: Comparison,
  roadmap: Roadmap,
  resources: ReportResources,
  market: Market,
  /** What the CV alone shows, where the person adds to it or contests it. */
  asRead: Profile.optional(),
});
export type NarrativeInput = z.infer<typeof NarrativeInput>;
