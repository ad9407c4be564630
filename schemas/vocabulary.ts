import { z } from 'zod';

/** Proficiency levels, lowest first. */
export const proficiencyLevels = ['beginner', 'intermediate', 'advanced', 'expert'] as const;
export const ProficiencyLevel = z.enum(proficiencyLevels);
export type ProficiencyLevel = z.infer<typeof ProficiencyLevel>;

export const Importance = z.enum(['core', 'preferred']);
export type Importance = z.infer<typeof Importance>;

/** The five groups in which a report lists resources. */
export const resourceGroups = [
  'free-platform',
  'hands-on-practice',
  'skill-specific',
  'professional-development',
  'certification-path',
] as const;
export const ResourceGroup = z.enum(resourceGroups);
export type ResourceGroup = z.infer<typeof ResourceGroup>;

/** Lower-case words joined by hyphens: `python`, `c-plus-plus`, `senior-ai-engineer`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: lower-case words joined by hyphens');

export const IsoDate = z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'an ISO date: YYYY-MM or YYYY-MM-DD');
