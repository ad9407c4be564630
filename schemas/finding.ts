import { z } from 'zod';
import { Place } from './place.ts';
import { Slug } from './vocabulary.ts';

export const Severity = z.enum(['error', 'warning', 'review']);
export type Severity = z.infer<typeof Severity>;

/** A conflict with all its places, in reading order. The fingerprint survives small edits of the text. */
export const Finding = z.strictObject({
  check: Slug,
  severity: Severity,
  message: z.string().min(1),
  section: z.string().optional(),
  places: z.array(Place),
  suggestion: z.string().optional(),
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
});
export type Finding = z.infer<typeof Finding>;
