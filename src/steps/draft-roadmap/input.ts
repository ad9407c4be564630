import { z } from 'zod';
import { Comparison } from '../../../schemas/comparison.ts';
import { Profile } from '../../../schemas/profile.ts';
import { Requirement } from '../../../schemas/requirement.ts';

export const RoadmapInput = z.strictObject({
  target: z.string().min(1),
  profile: Profile,
  requirements: z.array(Requirement).min(1),
  comparison: Comparison,
  /** Longest plan wanted, in weeks. */
  weeks: z.int().min(1),
  hoursPerWeek: z.number().positive(),
});
export type RoadmapInput = z.infer<typeof RoadmapInput>;
