import { z } from 'zod';
import { Place } from './place.ts';
import { Importance, ProficiencyLevel, Slug } from './vocabulary.ts';

export const requirementKinds = ['skill', 'experience', 'education', 'credential', 'language'] as const;

/** What is asked for; `id` is null where the catalogue does not know it. */
const AskedSkill = z.strictObject({ id: Slug.nullable(), name: z.string().min(1) });

/** Where a requirement comes from: the role catalogue with its source, or a place in a posting. */
export const RequirementSource = z.strictObject({
  kind: z.enum(['catalogue', 'posting']),
  name: z.string().min(1),
  url: z.string().nullable(),
  date: z.string().nullable(),
  place: Place.nullable(),
});

export const Requirement = z.strictObject({
  id: z.string().regex(/^R\d+$/),
  kind: z.enum(requirementKinds),
  skill: AskedSkill,
  /** "AWS, Azure or Google Cloud": any one of these answers it. Empty for a single skill. */
  alternatives: z.array(AskedSkill),
  statement: z.string().min(1),
  importance: Importance,
  level: ProficiencyLevel.nullable(),
  years: z.number().min(0).nullable(),
  source: RequirementSource,
});
export type Requirement = z.infer<typeof Requirement>;

export const Requirements = z.strictObject({
  /** Name of the role as shown to readers. */
  target: z.string().min(1),
  /** Role of the catalogue, where one was asked for. */
  role: Slug.nullable(),
  requirements: z.array(Requirement).min(1),
});
export type Requirements = z.infer<typeof Requirements>;
