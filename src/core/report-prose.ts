import type { Claim } from '../../schemas/claim.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { Narrative, NarrativeSectionId } from '../../schemas/narrative.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';

/** A stretch of prose in a report: `section` is the JSON Pointer of the string `text`. */
export interface ReportProse {
  readonly document: 'report';
  readonly section: string;
  readonly text: string;
  readonly offset: 0;
  /** Whom its sentences speak of where they do not say. */
  readonly about: Claim['subject'];
}

const prose = (section: string, text: string, about: Claim['subject'] = 'candidate'): ReportProse => ({
  document: 'report',
  section,
  text,
  offset: 0,
  about,
});

/** What an engine said in words about each requirement. */
export const comparisonProse = (comparison: Comparison): ReportProse[] =>
  comparison.assessments.map(({ rationale }, index) =>
    prose(`/comparison/assessments/${index}/rationale`, rationale),
  );

/** Every string of a plan that somebody wrote. */
export const roadmapProse = (roadmap: Roadmap): ReportProse[] => [
  ...phaseProse(roadmap),
  ...roadmap.afterwards.map(({ reason }, index) =>
    prose(`/roadmap/afterwards/${index}/reason`, reason, 'plan'),
  ),
];

const phaseProse = (roadmap: Roadmap): ReportProse[] =>
  roadmap.phases.flatMap(({ title, goals, items, deliverables }, index) => [
    prose(`/roadmap/phases/${index}/title`, title, 'plan'),
    ...goals.map((goal, at) => prose(`/roadmap/phases/${index}/goals/${at}`, goal, 'plan')),
    ...items.map((item, at) => prose(`/roadmap/phases/${index}/items/${at}/title`, item.title, 'plan')),
    ...deliverables.map((text, at) => prose(`/roadmap/phases/${index}/deliverables/${at}`, text, 'plan')),
  ]);

const subjects: Partial<Record<NarrativeSectionId, Claim['subject']>> = {
  'market-requirements': 'role',
  'market-insights': 'market',
  'tech-stack-popularity': 'market',
  'upskilling-roadmap': 'plan',
  'recommended-resources': 'plan',
  'market-outlook': 'market',
  'next-steps': 'plan',
};

/** Every sentence of the narrative, in reading order. */
export const narrativeProse = (narrative: Narrative): ReportProse[] =>
  narrative.sections.flatMap(({ id, sentences }, index) =>
    sentences.map(({ text }, at) =>
      prose(`/narrative/sections/${index}/sentences/${at}/text`, text, subjects[id]),
    ),
  );
