import { z } from 'zod';
import { Importance, IsoDate, ProficiencyLevel, ResourceGroup, Slug } from './vocabulary.ts';

/** Where a fact about the world comes from. `date` is when the source was published or last looked at. */
export const Source = z.strictObject({
  name: z.string().min(1),
  url: z
    .string()
    .regex(/^https:\/\//)
    .nullable(),
  date: IsoDate,
});
export type Source = z.infer<typeof Source>;

/**
 * Whose law, authorities or profession an entry speaks of: "United Kingdom", "United States and Canada". Left out
 * where it holds anywhere; told wherever the provider is.
 */
const Country = z.string().min(1).optional();

/** A skill of the catalogue: one canonical id for all its names, and its relations to other skills. */
export const CatalogSkill = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  kind: z.enum(['language', 'framework', 'tool', 'platform', 'concept', 'practice', 'soft', 'domain']),
  /** Other spellings that mean this skill wherever they stand. The name itself need not be repeated. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Names (of this skill) that are also everyday words or letters ("Go", "R", "Swift"): they count only among other skills. */
  ambiguous: z.array(z.string().min(1)).default([]),
  /** Skills this one is a part or kind of: Python is a programming language. */
  broader: z.array(Slug).default([]),
  /** Skills that whoever used this one has used too: FastAPI implies Python. */
  implies: z.array(Slug).default([]),
  /** Skills to learn first. */
  prerequisites: z.array(Slug).default([]),
  /** Close kin whose knowledge carries over in part: PyTorch and TensorFlow. Written on one side, read both ways. */
  transfers: z.array(Slug).default([]),
  source: Slug,
});
export type CatalogSkill = z.infer<typeof CatalogSkill>;

export const CatalogRequirement = z.strictObject({
  skill: Slug,
  importance: Importance,
  level: ProficiencyLevel.nullable().default(null),
  years: z.number().min(0).nullable().default(null),
  /** The requirement as a sentence a reader understands; made from the skill when null. */
  statement: z.string().min(1).nullable().default(null),
  source: Slug,
});
export type CatalogRequirement = z.infer<typeof CatalogRequirement>;

export const CatalogRole = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  /** O*NET-SOC code of the nearest occupation, for tools and wages. */
  occupation: z.strictObject({
    onet: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
    soc: z.string().regex(/^\d\d-\d{4}$/),
  }),
  seniority: z.enum(['junior', 'regular', 'senior', 'lead']),
  requirements: z.array(CatalogRequirement).min(5),
});
export type CatalogRole = z.infer<typeof CatalogRole>;

export const CatalogResource = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  provider: z.string().min(1),
  country: Country,
  url: z.string().regex(/^https?:\/\//),
  group: ResourceGroup,
  kind: z.enum(['course', 'book', 'documentation', 'tutorial', 'practice', 'platform', 'guide']),
  skills: z.array(Slug).min(1),
  /** Who it is written for; null where it serves all. */
  level: ProficiencyLevel.nullable(),
  /** free: no payment for the content itself; audit: content free, certificate paid; paid; null: not known. */
  cost: z.enum(['free', 'audit', 'paid']).nullable(),
  /** Hours of work its provider states; null where none are stated. */
  hours: z.number().positive().nullable(),
  source: Slug,
  checked: IsoDate,
});
export type CatalogResource = z.infer<typeof CatalogResource>;

export const CatalogCredential = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  issuer: z.string().min(1),
  country: Country,
  url: z.string().regex(/^https:\/\//),
  skills: z.array(Slug).min(1),
  level: ProficiencyLevel.nullable(),
  source: Slug,
  checked: IsoDate,
});
export type CatalogCredential = z.infer<typeof CatalogCredential>;

/** Yearly wages of an occupation in a place, in units of `currency`; null where the source gives none. */
export const WageFact = z.strictObject({
  id: Slug,
  soc: z.string().regex(/^\d\d-\d{4}$/),
  occupation: z.string().min(1),
  place: z.string().min(1),
  date: IsoDate,
  currency: z.string().length(3),
  employment: z.int().positive().nullable(),
  p10: z.number().nullable(),
  p25: z.number().nullable(),
  median: z.number().nullable(),
  p75: z.number().nullable(),
  p90: z.number().nullable(),
  source: Slug,
});
export type WageFact = z.infer<typeof WageFact>;

/** Share of a skill among its kind (0 to 1) and the change of that share over twelve months. */
export const PopularityFact = z.strictObject({
  id: Slug,
  skill: Slug,
  place: z.string().min(1),
  date: IsoDate,
  share: z.number().min(0).max(1),
  changeOverYear: z.number(),
  rank: z.int().min(1),
  source: Slug,
});
export type PopularityFact = z.infer<typeof PopularityFact>;

/** A technology that the source lists for an occupation. */
export const TechnologyFact = z.strictObject({
  id: Slug,
  onet: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
  skill: Slug,
  /** How the source names the product. */
  listedAs: z.string().min(1),
  hot: z.boolean(),
  inDemand: z.boolean(),
  source: Slug,
});
export type TechnologyFact = z.infer<typeof TechnologyFact>;

/** What a job title alone shows: whoever held it has certainly done that. */
export const CatalogTitle = z.strictObject({
  id: Slug,
  /** The title without rank or department, in the languages it is known in: "chef de cuisine", "Küchenchef". */
  names: z.array(z.string().min(1)).default([]),
  /** Names that say it only where nothing stands before them: a "Developer" programs, a "Property Developer" does not. */
  alone: z.array(z.string().min(1)).default([]),
  shows: z.array(Slug).min(1),
  source: Slug,
});
export type CatalogTitle = z.infer<typeof CatalogTitle>;

/** The catalogue as the program loads it: every YAML file of `catalog/` in one document. */
export const CatalogData = z.strictObject({
  date: IsoDate,
  sources: z.record(Slug, Source),
  skills: z.array(CatalogSkill),
  titles: z.array(CatalogTitle),
  roles: z.array(CatalogRole),
  resources: z.array(CatalogResource),
  credentials: z.array(CatalogCredential),
  wages: z.array(WageFact),
  popularity: z.array(PopularityFact),
  technologies: z.array(TechnologyFact),
});
export type CatalogData = z.infer<typeof CatalogData>;
