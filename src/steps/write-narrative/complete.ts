import type { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import { type Narrative, type NarrativeSectionId, narrativeSections } from '../../../schemas/narrative.ts';
import type { Completion } from '../../core/define-step.ts';
import type { Issue } from '../../core/step-output-error.ts';
import { sectionTitles } from './section-titles.ts';

/** Puts the sections into reading order under their titles; what was left out stays empty. */
export function completeNarrative(answer: NarrativeAnswer): Completion<Narrative> {
  const sections = narrativeSections.map((id) => ({
    id,
    title: sectionTitles[id],
    sentences: answer.sections.find((section) => section.id === id)?.sentences ?? [],
  }));
  return { output: { sections }, issues: [...repeated(answer), ...missing(answer)] };
}

function repeated(answer: NarrativeAnswer): Issue[] {
  const seen = new Set<NarrativeSectionId>();
  return answer.sections.flatMap(({ id }, index): Issue[] => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ path: `sections.${index}.id`, message: `The section ${id} is there twice.` }] : [];
  });
}

/** What every ledger can fill; the market sections may be empty. */
const always: readonly NarrativeSectionId[] = [
  'executive-summary',
  'candidate-profile',
  'market-requirements',
  'skill-gap-assessment',
  'next-steps',
];

const missing = (answer: NarrativeAnswer): Issue[] =>
  always
    .filter((id) => !answer.sections.some((section) => section.id === id && section.sentences.length > 0))
    .map((id) => ({ path: 'sections', message: `The section ${id} is missing or empty.` }));
