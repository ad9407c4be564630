import { z } from 'zod';
import { ProficiencyLevel, Slug } from './vocabulary.ts';

const RequirementId = z.string().regex(/^R\d+$/);

export const RoadmapItem = z.strictObject({
  /** `<phase>.<number>`: "2.1". */
  id: z.string().regex(/^\d+\.\d+$/),
  title: z.string().min(1),
  /** learn: study a resource. practise: use it. show: make something a reader of the next CV can check. */
  kind: z.enum(['learn', 'practise', 'show']),
  requirementIds: z.array(RequirementId).min(1),
  /** Level the item works at; null where it has none. */
  level: ProficiencyLevel.nullable(),
  /** Entry of the resource or credential catalogue; null for own work. */
  resource: Slug.nullable(),
  /** Hours set aside for it in this plan. */
  hours: z.number().positive(),
});
export type RoadmapItem = z.infer<typeof RoadmapItem>;

export const RoadmapPhase = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  /** First week of the phase, counted from 1. */
  startWeek: z.int().min(1),
  weeks: z.int().min(1),
  goals: z.array(z.string().min(1)).min(1),
  requirementIds: z.array(RequirementId).min(1),
  items: z.array(RoadmapItem).min(1),
  deliverables: z.array(z.string().min(1)).min(1),
});
export type RoadmapPhase = z.infer<typeof RoadmapPhase>;

/** `phases` follow one another without a break and add up to `weeks`; `weeks` is 0 where nothing is open. */
export const Roadmap = z.strictObject({
  weeks: z.int().min(0),
  hoursPerWeek: z.number().positive(),
  phases: z.array(RoadmapPhase),
  /** Open requirements that do not fit into the weeks, and why. */
  afterwards: z.array(z.strictObject({ requirementId: RequirementId, reason: z.string().min(1) })),
});
export type Roadmap = z.infer<typeof Roadmap>;
