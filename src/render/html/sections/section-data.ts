import type { NarrativeSectionId } from '../../../../schemas/narrative.ts';
import { coverageChart } from '../../charts/coverage-chart.ts';
import type { SectionData } from '../context.ts';
import { candidateProfile } from './candidate-profile.ts';
import { marketInsights } from './market-insights.ts';
import { marketRequirements } from './market-requirements.ts';
import { recommendedResources } from './recommended-resources.ts';
import { skillGapAssessment } from './skill-gap-assessment.ts';
import { techStackPopularity } from './tech-stack-popularity.ts';
import { upskillingRoadmap } from './upskilling-roadmap.ts';

/** Charts, tables and lists that go under a section's sentences; sections without an entry have none. */
export const sectionData: Partial<Record<NarrativeSectionId, SectionData>> = {
  'executive-summary': ({ report }) => coverageChart(report),
  'candidate-profile': candidateProfile,
  'market-requirements': marketRequirements,
  'market-insights': marketInsights,
  'tech-stack-popularity': techStackPopularity,
  'skill-gap-assessment': skillGapAssessment,
  'upskilling-roadmap': upskillingRoadmap,
  'recommended-resources': recommendedResources,
};
