import type { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import type { NarrativeSectionId, NarrativeSentence } from '../../../schemas/narrative.ts';
import { narrativeSections } from '../../../schemas/narrative.ts';
import { skillRef } from '../../core/ledger.ts';
import { ledgerEvidence } from '../../core/ledger-evidence.ts';
import { restsOnPrivateMatters } from '../../core/private-matters.ts';
import { isSelfReported } from '../../core/self-reported.ts';
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
  const untold = untoldRefs(input);
  const cited = ({ text, refs }: NarrativeSentence): NarrativeSentence => {
    const left = refs.filter((ref) => !untold.has(ref));
    return { text, refs: left.length > 0 ? left : refs };
  };
  return { sections: narrativeSections.map((id) => ({ id, sentences: writers[id](view).map(cited) })) };
}

/**
 * Entries that a sentence on the CV leaves to others where it can: those that a line on a private matter alone bears
 * out, and skills of which the person words something otherwise, whose words are told as theirs.
 */
function untoldRefs(input: NarrativeInput): ReadonlySet<string> {
  const ofPerson = input.profile.skills.filter(({ evidence }) => isSelfReported(evidence)).map(skillRef);
  const ofPrivate = [...ledgerEvidence(input)].flatMap(([ref, places]) =>
    restsOnPrivateMatters(places) ? [ref] : [],
  );
  return new Set([...ofPerson, ...ofPrivate]);
}
