import type { Report } from '../../../schemas/report.ts';

export interface ReportPlace {
  /** "Skill gap assessment, sentence 3"; the pointer itself for what has no name on a page. */
  readonly words: string;
  /** Id of the element of a page it stands in; null for none. */
  readonly id: string | null;
}

/** What a reader calls the value of a report at a JSON Pointer. */
export function reportPlace(report: Report, pointer: string): ReportPlace {
  const [, part = '', list = '', index = '', inner = '', at = ''] = pointer.split('/');
  const number = Number(index);
  const section = report.narrative.sections[number];
  if (part === 'narrative' && list === 'sections' && section) {
    const sentence = inner === 'sentences' && /^\d+$/.test(at) ? `, sentence ${Number(at) + 1}` : '';
    return { words: `${section.title}${sentence}`, id: section.id };
  }
  const assessment = report.comparison.assessments[number];
  if (part === 'comparison' && list === 'assessments' && assessment) {
    const { requirementId } = assessment;
    const name = report.requirements.find(({ id }) => id === requirementId)?.skill.name;
    return { words: `${requirementId}${name === undefined ? '' : ` ${name}`}`, id: requirementId };
  }
  const phase = report.roadmap.phases[number];
  if (part === 'roadmap' && list === 'phases' && phase) {
    return { words: `Phase ${phase.number}`, id: `phase-${phase.number}` };
  }
  return { words: pointer, id: null };
}
