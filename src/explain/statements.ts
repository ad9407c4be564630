import type { Report } from '../../schemas/report.ts';

/** A statement of a report, where it stands in it, and the ledger entries it rests on. */
export interface Statement {
  /** JSON Pointer of the string in the report. */
  readonly pointer: string;
  /** Heading under which a reader finds it. */
  readonly section: string;
  readonly text: string;
  readonly refs: readonly string[];
}

/** Everything a report says in words, in reading order. */
export function statementsOf({ narrative, comparison, roadmap }: Report): Statement[] {
  const title = (id: string): string => narrative.sections.find((section) => section.id === id)?.title ?? id;
  const gaps = title('skill-gap-assessment');
  const plan = title('upskilling-roadmap');
  return [
    ...narrative.sections.flatMap((section, index) =>
      section.sentences.map(({ text, refs }, at) => ({
        pointer: `/narrative/sections/${index}/sentences/${at}/text`,
        section: section.title,
        text,
        refs,
      })),
    ),
    ...comparison.assessments.flatMap(({ requirementId, rationale, question }, index) =>
      (['rationale', 'question'] as const).flatMap((field) => {
        const text = field === 'rationale' ? rationale : question;
        if (text === null) return [];
        return [
          {
            pointer: `/comparison/assessments/${index}/${field}`,
            section: gaps,
            text,
            refs: [`assessment:${requirementId}`],
          },
        ];
      }),
    ),
    {
      pointer: '/comparison/coverage/reason',
      section: gaps,
      text: comparison.coverage.reason,
      refs: ['coverage'],
    },
    ...roadmap.phases.flatMap((phase, index) => {
      const at = `/roadmap/phases/${index}`;
      const refs = [`phase:${phase.number}`];
      return [
        { pointer: `${at}/title`, section: plan, text: phase.title, refs },
        ...phase.goals.map((text, of) => ({ pointer: `${at}/goals/${of}`, section: plan, text, refs })),
        ...phase.items.map(({ id, title: text }, of) => ({
          pointer: `${at}/items/${of}/title`,
          section: plan,
          text,
          refs: [`item:${id}`],
        })),
        ...phase.deliverables.map((text, of) => ({
          pointer: `${at}/deliverables/${of}`,
          section: plan,
          text,
          refs,
        })),
      ];
    }),
    ...roadmap.afterwards.map(({ requirementId, reason }, index) => ({
      pointer: `/roadmap/afterwards/${index}/reason`,
      section: plan,
      text: reason,
      refs: [`assessment:${requirementId}`],
    })),
  ];
}
