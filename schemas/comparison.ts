import { z } from 'zod';
import { Evidence } from './profile.ts';

export const assessmentStatuses = ['met', 'partly-met', 'not-shown', 'not-met'] as const;

/**
 * met: the CV shows it. partly-met: it shows a part, a relative, or less than the level or years asked.
 * not-shown: it says nothing about it. not-met: the CV itself says that it is missing.
 */
export const AssessmentStatus = z.enum(assessmentStatuses);
export type AssessmentStatus = z.infer<typeof AssessmentStatus>;

export const Priority = z.enum(['high', 'medium', 'low']);
export type Priority = z.infer<typeof Priority>;

export const Assessment = z.strictObject({
  requirementId: z.string().regex(/^R\d+$/),
  status: AssessmentStatus,
  evidence: Evidence,
  rationale: z.string().min(1),
  /** How much closing it matters for this target; null where nothing is open. */
  priority: Priority.nullable(),
  /** What to ask the candidate; null where the CV answers it. */
  question: z.string().nullable(),
});
export type Assessment = z.infer<typeof Assessment>;

export const CoverageBand = z.strictObject({
  name: z.string().min(1),
  /** Share from which the band holds (inclusive), 0 to 1. */
  from: z.number().min(0).max(1),
});
export type CoverageBand = z.infer<typeof CoverageBand>;

const Share = z.number().min(0).max(1);

/** The share of the stated requirements that the CV shows. It says nothing about suitability. */
export const Coverage = z.strictObject({
  share: Share,
  core: Share.nullable(),
  preferred: Share.nullable(),
  counts: z.strictObject({
    met: z.int().min(0),
    partlyMet: z.int().min(0),
    notShown: z.int().min(0),
    notMet: z.int().min(0),
    total: z.int().min(1),
  }),
  formula: z.string().min(1),
  band: z.string().min(1),
  bands: z.array(CoverageBand).min(1),
  reason: z.string().min(1),
});
export type Coverage = z.infer<typeof Coverage>;

export const Comparison = z.strictObject({ assessments: z.array(Assessment).min(1), coverage: Coverage });
export type Comparison = z.infer<typeof Comparison>;
