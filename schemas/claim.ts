import { z } from 'zod';
import { Place } from './place.ts';
import { ProficiencyLevel, Slug } from './vocabulary.ts';

/**
 * One statement read from prose or from the ledger.
 *
 * has / lacks: possession of `object`. level: `level` in `object`. years: `years` of `object`
 * (object null: total experience). fit: a verdict on the candidate for the target, `polarity` its direction.
 */
export const Claim = z.strictObject({
  subject: z.enum(['candidate', 'role', 'market', 'plan', 'other']),
  predicate: z.enum(['has', 'lacks', 'level', 'years', 'fit']),
  object: z.strictObject({ id: Slug.nullable(), name: z.string().min(1) }).nullable(),
  polarity: z.enum(['positive', 'negative']),
  level: ProficiencyLevel.nullable(),
  years: z.number().min(0).nullable(),
  time: z.enum(['current', 'past', 'future', 'conditional']),
  hedged: z.boolean(),
  place: Place,
});
export type Claim = z.infer<typeof Claim>;
