import type { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import type { NarrativeSectionId, NarrativeSentence } from '../../../schemas/narrative.ts';
import { narrativeSections } from '../../../schemas/narrative.ts';
import type { NarrativeInput } from './input.ts';
import { candidateProfile } from './rules/candidate-profile.ts';
import { executiveSummary } from './rules/executive-summary.ts';
import {
  marketInsights,
  marketOutlook,
  marketRequirements,
  techStackPopularity,
} from './rules/market-sections.ts';
import { nextSteps } from './rules/next-steps.ts';
import { recommendedResources, upskillingRoadmap } from './rules/plan-sections.ts';
import { skillGapAssessment } from './rules/skill-gap-assessment.ts';
import type { View } from './rules/told.ts';
import { viewOfCv } from './rules/view-of-cv.ts';

const writers: Record<NarrativeSectionId, (view: View) => NarrativeSentence[]> = {
  'executive-summary': executiveSummary,
  'candidate-profile': candidateProfile,
  'market-requirements': marketRequirements,
  'market-insights': marketInsights,
  'tech-stack-popularity': techStackPopularity,
  'skill-gap-assessment': skillGapAssessment,
  'upskilling-roadmap': upskillingRoadmap,
  'recommended-resources': recommendedResources,
  'market-outlook': marketOutlook,
  'next-steps': nextSteps,
};

/** The rule engine's prose: every sentence says what its ledger entries say, and nothing else. */
export function narrativeRules(input: NarrativeInput): NarrativeAnswer {
  const view = viewOfCv(input);
  return { sections: narrativeSections.map((id) => ({ id, sentences: writers[id](view) })) };
}
