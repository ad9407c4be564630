import type { NarrativeSectionId } from '../../../schemas/narrative.ts';
import type { Report } from '../../../schemas/report.ts';
import { assessmentLists } from './assessments.ts';
import type { Footnotes } from './footnotes.ts';
import { requirementTable } from './requirements.ts';
import { resourceLists } from './resources.ts';
import { roadmapLists } from './roadmap.ts';

/** Tables and lists that go under a section's sentences; sections without an entry have none. */
export const sectionData: Partial<
  Record<NarrativeSectionId, (report: Report, notes: Footnotes) => readonly string[]>
> = {
  'market-requirements': requirementTable,
  'skill-gap-assessment': assessmentLists,
  'upskilling-roadmap': roadmapLists,
  'recommended-resources': resourceLists,
};
