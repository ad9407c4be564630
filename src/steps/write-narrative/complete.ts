import type { NarrativeAnswer } from '../../../schemas/answers/narrative-answer.ts';
import { type Narrative, type NarrativeSectionId, narrativeSections } from '../../../schemas/narrative.ts';
import type { Completion } from '../../core/define-step.ts';
import type { Issue } from '../../core/step-output-error.ts';
import type { NarrativeInput } from './input.ts';
import { ownWords } from './own-words.ts';
import { sectionTitles } from './section-titles.ts';

/** Puts the sections into reading order under their titles; what was left out stays empty. */
export function completeNarrative(answer: NarrativeAnswer, input: NarrativeInput): Completion<Narrative> {
  const sections = narrativeSections.map((id) => ({
    id,
    title: sectionTitles[id],
    sentences: [
      ...(answer.sections.find((section) => section.id === id)?.sentences ?? []),
      ...ownWords(id, input),
    ],
  }));
  return { output: { sections }, issues: [...repeated(answer), ...missing(answer, input)] };
}

function repeated(answer: NarrativeAnswer): Issue[] {
  const seen = new Set<NarrativeSectionId>();
  return answer.sections.flatMap(({ id }, index): Issue[] => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ path: `sections.${index}.id`, message: `The section ${id} is there twice.` }] : [];
  });
}

/** Sections for which the ledger holds something: leaving one out would print "no data" over data. */
function fillable({ roadmap, resources, market }: NarrativeInput): NarrativeSectionId[] {
  return [
    'executive-summary',
    'candidate-profile',
    'market-requirements',
    ...(market.wages.length > 0 ? ['market-insights' as const] : []),
    ...(market.popularity.length + market.technologies.length > 0 ? ['tech-stack-popularity' as const] : []),
    'skill-gap-assessment',
    ...(roadmap.phases.length > 0 ? ['upskilling-roadmap' as const] : []),
    ...(resources.some(({ items }) => items.length > 0) ? ['recommended-resources' as const] : []),
    'next-steps',
  ];
}

const missing = (answer: NarrativeAnswer, input: NarrativeInput): Issue[] =>
  fillable(input)
    .filter((id) => !answer.sections.some((section) => section.id === id && section.sentences.length > 0))
    .map((id) => ({ path: 'sections', message: `The section ${id} is missing or empty.` }));
