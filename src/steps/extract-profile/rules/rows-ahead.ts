import type { PartialDate } from '../../../../schemas/partial-date.ts';
import type { SectionKind } from '../../../documents/structure/section-vocabulary.ts';
import { degreeIn } from '../words/degree-words.ts';
import { courseState } from './course-state.ts';
import { isExpiry } from './credentials.ts';
import type { Cv } from './cv-rows.ts';

const learned: ReadonlySet<SectionKind> = new Set(['certifications', 'training', 'education']);

/** Lines on courses and papers of a day to come ("Employment law course, spring 2027"): they show nothing yet. */
export const rowsAhead = (
  cv: Cv,
  asOf: { readonly year: number; readonly month: number },
): { start: number; end: number }[] =>
  cv.rows.filter(
    (row) =>
      learned.has(row.section.kind) &&
      row.ranges.length > 0 &&
      (degreeIn(row.text) === null || courseState(row.text) === 'planned') &&
      row.ranges.every((range) => isAhead(range.start, asOf) && !isExpiry(row, range)),
  );

const isAhead = (
  date: PartialDate | null,
  asOf: { readonly year: number; readonly month: number },
): boolean =>
  date !== null && (date.year > asOf.year || (date.year === asOf.year && (date.month ?? 0) > asOf.month));
