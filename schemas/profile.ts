import { z } from 'zod';
import { MonthRange, PartialDate } from './partial-date.ts';
import { Place } from './place.ts';
import { ProficiencyLevel, Slug } from './vocabulary.ts';

/** Evidence: verbatim places in the documents, in reading order. */
export const Evidence = z.array(Place);
export type Evidence = z.infer<typeof Evidence>;

export const employmentKinds = ['employment', 'freelance', 'internship', 'volunteering', 'project'] as const;

/** The end of a period: a date, or `present` for one that goes on. */
export const PeriodEnd = z.union([PartialDate, z.literal('present')]);
export type PeriodEnd = z.infer<typeof PeriodEnd>;

export const Position = z.strictObject({
  id: z.string().regex(/^P\d+$/),
  title: z.string().min(1),
  organisation: z.string().nullable(),
  location: z.string().nullable(),
  kind: z.enum(employmentKinds),
  start: PartialDate.nullable(),
  end: PeriodEnd.nullable(),
  months: MonthRange.nullable(),
  evidence: Evidence.min(1),
});
export type Position = z.infer<typeof Position>;

export const EducationEntry = z.strictObject({
  id: z.string().regex(/^E\d+$/),
  qualification: z.string().min(1),
  field: z.string().nullable(),
  institution: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PeriodEnd.nullable(),
  evidence: Evidence.min(1),
});
export type EducationEntry = z.infer<typeof EducationEntry>;

export const HeldCredential = z.strictObject({
  id: z.string().regex(/^C\d+$/),
  /** Entry of the credential registry, where one matches. */
  catalogId: Slug.nullable(),
  name: z.string().min(1),
  issuer: z.string().nullable(),
  date: PartialDate.nullable(),
  evidence: Evidence.min(1),
});
export type HeldCredential = z.infer<typeof HeldCredential>;

/** A human language and the level as the CV words it. */
export const SpokenLanguage = z.strictObject({
  id: z.string().regex(/^L\d+$/),
  name: z.string().min(1),
  level: z.string().nullable(),
  evidence: Evidence.min(1),
});
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

/**
 * explicit: the CV names it; implied: what it names cannot be used without this one;
 * transferable: a close relative is shown, this one is not.
 */
export const SkillKind = z.enum(['explicit', 'implied', 'transferable']);

export const ProfileSkill = z.strictObject({
  /** Id in the skill catalogue; null for a skill kept under the CV's own name. */
  id: Slug.nullable(),
  name: z.string().min(1),
  level: ProficiencyLevel.nullable(),
  /** stated: the CV words the level; dated-use: estimated from months of dated use and recency. */
  levelBasis: z.enum(['stated', 'dated-use']).nullable(),
  /** Months of dated use, overlapping positions merged; null where no dated position shows it. */
  months: MonthRange.nullable(),
  /** Years of this skill as the CV itself states them. */
  statedYears: z.number().min(0).nullable(),
  lastUsed: PeriodEnd.nullable(),
  kind: SkillKind,
  /** Skills that imply or transfer to this one; empty for explicit skills. */
  via: z.array(Slug),
  evidence: Evidence.min(1),
});
export type ProfileSkill = z.infer<typeof ProfileSkill>;

/** A skill the CV itself says is missing or still being learned. */
export const StatedLack = z.strictObject({
  id: Slug.nullable(),
  name: z.string().min(1),
  stance: z.enum(['denied', 'learning']),
  evidence: Evidence.min(1),
});
export type StatedLack = z.infer<typeof StatedLack>;

export const Signal = z.strictObject({ status: z.enum(['shown', 'not-shown']), evidence: Evidence });
export type Signal = z.infer<typeof Signal>;

export const Profile = z.strictObject({
  candidate: z.strictObject({
    name: z.string().nullable(),
    headline: z.string().nullable(),
    /** Pronouns only where the CV states them ("she/her"). */
    pronouns: z.string().nullable(),
    evidence: Evidence,
  }),
  summary: z.strictObject({ text: z.string().min(1), evidence: Evidence.min(1) }).nullable(),
  experience: z.strictObject({
    /** Months of dated employment, freelance work and internships, overlaps merged. */
    totalMonths: MonthRange,
    /** Total years as the CV itself states them. */
    stated: z.array(z.strictObject({ years: z.number().min(0), evidence: Evidence.min(1) })),
  }),
  positions: z.array(Position),
  education: z.array(EducationEntry),
  credentials: z.array(HeldCredential),
  languages: z.array(SpokenLanguage),
  skills: z.array(ProfileSkill),
  lacks: z.array(StatedLack),
  seniority: z.strictObject({ leadership: Signal, architecture: Signal }),
});
export type Profile = z.infer<typeof Profile>;
