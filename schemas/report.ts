import { z } from 'zod';
import { Comparison } from './comparison.ts';
import { Correction } from './correction.ts';
import { SourceDocument } from './document.ts';
import { Finding } from './finding.ts';
import { Market } from './market.ts';
import { Narrative } from './narrative.ts';
import { Profile } from './profile.ts';
import { Requirement } from './requirement.ts';
import { ReportResources } from './resources.ts';
import { Roadmap } from './roadmap.ts';
import { Slug } from './vocabulary.ts';

/** Model use; all zero for the rule engine. */
export const Usage = z.strictObject({
  calls: z.int().min(0),
  inputTokens: z.int().min(0),
  outputTokens: z.int().min(0),
  seconds: z.number().min(0),
});
export type Usage = z.infer<typeof Usage>;

export const StepRecord = z.strictObject({
  step: Slug,
  /** `rules`, `catalogue` (looked up, nothing generated) or `model`. */
  engine: z.enum(['rules', 'catalogue', 'model']),
  /** Name of the model; null for the others. */
  model: z.string().nullable(),
  /** Version of the prompt file; null without a model. */
  promptVersion: z.string().nullable(),
  attempts: z.int().min(0),
});
export type StepRecord = z.infer<typeof StepRecord>;

export const ReportMeta = z.strictObject({
  version: z.string().min(1),
  steps: z.array(StepRecord),
  target: z.strictObject({ name: z.string().min(1), role: Slug.nullable(), postings: z.array(z.string()) }),
  created: z.iso.datetime(),
  catalogueDate: z.string().min(1),
  usage: Usage,
  /** What a reader must know before relying on the report. */
  notice: z.string().min(1),
});
export type ReportMeta = z.infer<typeof ReportMeta>;

export const Report = z.strictObject({
  meta: ReportMeta,
  documents: z.array(SourceDocument).min(1),
  profile: Profile,
  /** What the person added to the CV or contested; empty where nobody did. */
  corrections: z.array(Correction),
  requirements: z.array(Requirement).min(1),
  comparison: Comparison,
  roadmap: Roadmap,
  resources: ReportResources,
  market: Market,
  narrative: Narrative,
  findings: z.array(Finding),
});
export type Report = z.infer<typeof Report>;
