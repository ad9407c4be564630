import type { Comparison } from '../../schemas/comparison.ts';
import type { Narrative } from '../../schemas/narrative.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';

/** A stretch of prose in a report: `section` is the JSON Pointer of the string `text`. */
export interface ReportProse {
  readonly document: 'report';
  readonly section: string;
  readonly text: string;
  readonly offset: 0;
}

const prose = (section: string, text: string | null): ReportProse[] =>
  text === null ? [] : [{ document: 'report', section, text, offset: 0 }];

/** What an engine said in words about each requirement. */
export const comparisonProse = (comparison: Comparison): ReportProse[] =>
  comparison.assessments.flatMap(({ rationale }, index) =>
    prose(`/comparison/assessments/${index}/rationale`, rationale),
  );

/** Titles, goals and deliverables of a plan. */
export const roadmapProse = (roadmap: Roadmap): ReportProse[] =>
  roadmap.phases.flatMap((phase, index) => [
    ...phase.goals.flatMap((goal, position) => prose(`/roadmap/phases/${index}/goals/${position}`, goal)),
    ...phase.deliverables.flatMap((text, position) =>
      prose(`/roadmap/phases/${index}/deliverables/${position}`, text),
    ),
  ]);

/** Every sentence of the narrative, in reading order. */
export const narrativeProse = (narrative: Narrative): ReportProse[] =>
  narrative.sections.flatMap((section, index) =>
    section.sentences.flatMap(({ text }, position) =>
      prose(`/narrative/sections/${index}/sentences/${position}/text`, text),
    ),
  );
