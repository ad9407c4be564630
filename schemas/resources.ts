import { z } from 'zod';
import { Source } from './catalog.ts';
import { ProficiencyLevel, ResourceGroup, Slug } from './vocabulary.ts';

/** A resource or credential of the catalogue, and the requirements it serves in this report. */
export const ReportResource = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  /** Who offers it; for a credential, who issues it. */
  provider: z.string().min(1),
  url: z.string().min(1),
  level: ProficiencyLevel.nullable(),
  cost: z.enum(['free', 'audit', 'paid']).nullable(),
  hours: z.number().positive().nullable(),
  requirementIds: z.array(z.string().regex(/^R\d+$/)).min(1),
  checked: z.string(),
  source: Source,
});
export type ReportResource = z.infer<typeof ReportResource>;

export const ReportResources = z
  .array(z.strictObject({ group: ResourceGroup, items: z.array(ReportResource) }))
  .length(5);
export type ReportResources = z.infer<typeof ReportResources>;
