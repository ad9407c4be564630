import type { NarrativeSectionId } from '../../../schemas/narrative.ts';

export const sectionTitles: Readonly<Record<NarrativeSectionId, string>> = {
  'executive-summary': 'Executive summary',
  'candidate-profile': 'Candidate profile',
  'market-requirements': 'Market requirements',
  'market-insights': 'Market insights',
  'tech-stack-popularity': 'Tools and technologies',
  'skill-gap-assessment': 'Skill gap assessment',
  'upskilling-roadmap': 'Upskilling roadmap',
  'recommended-resources': 'Recommended resources',
  'market-outlook': 'Market outlook',
  'next-steps': 'Next steps',
};
