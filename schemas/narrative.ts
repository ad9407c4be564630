import { z } from 'zod';

/** The sections of a report, in reading order. */
export const narrativeSections = [
  'executive-summary',
  'candidate-profile',
  'market-requirements',
  'market-insights',
  'tech-stack-popularity',
  'skill-gap-assessment',
  'upskilling-roadmap',
  'recommended-resources',
  'market-outlook',
  'next-steps',
] as const;
export const NarrativeSectionId = z.enum(narrativeSections);
export type NarrativeSectionId = z.infer<typeof NarrativeSectionId>;

/** One sentence and the ledger entries it rests on (`skill:python`, `R3`, `P1`, `phase:2`; see core/ledger.ts). */
export const NarrativeSentence = z.strictObject({
  text: z.string().min(1),
  refs: z.array(z.string().min(1)).min(1),
});
export type NarrativeSentence = z.infer<typeof NarrativeSentence>;

export const NarrativeSection = z.strictObject({
  id: NarrativeSectionId,
  title: z.string().min(1),
  /** Empty where the ledger holds nothing for the section; renderers then say so in one line. */
  sentences: z.array(NarrativeSentence),
});
export type NarrativeSection = z.infer<typeof NarrativeSection>;

export const Narrative = z.strictObject({
  sections: z.array(NarrativeSection).length(narrativeSections.length),
});
export type Narrative = z.infer<typeof Narrative>;
