import type { AssessmentStatus, Coverage } from '../../../schemas/comparison.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Importance } from '../../../schemas/vocabulary.ts';
import { percent } from './percent.ts';
import { statusNames, statusOrder } from './status.ts';

/** The figure, how it is computed and the counts behind it. */
export const coverageInWords = ({ share, formula, reason }: Coverage): string =>
  `Coverage: ${percent(share)} = ${formula}. ${reason}`;

export interface CoverageGroup {
  readonly name: string;
  /** Of each requirement, those shown first. */
  readonly statuses: readonly AssessmentStatus[];
  /** "2 shown, 1 not shown". */
  readonly counts: string;
  readonly share: number | null;
}

export const importanceNames: Readonly<Record<Importance, string>> = { core: 'Core', preferred: 'Preferred' };

/** Core and preferred requirements apart, by what the CV shows of them; none where none are asked. */
export function coverageGroups({
  requirements,
  comparison,
}: Pick<Report, 'requirements' | 'comparison'>): CoverageGroup[] {
  const importances = new Map(requirements.map(({ id, importance }) => [id, importance]));
  return (['core', 'preferred'] as const).flatMap((importance) => {
    const found = comparison.assessments
      .filter(({ requirementId }) => importances.get(requirementId) === importance)
      .map(({ status }) => status);
    if (found.length === 0) return [];
    const statuses = statusOrder.flatMap((status) => found.filter((one) => one === status));
    return [
      {
        name: importanceNames[importance],
        statuses,
        counts: countsOf(statuses),
        share: comparison.coverage[importance],
      },
    ];
  });
}

const countsOf = (statuses: readonly AssessmentStatus[]): string =>
  statusOrder
    .map((status) => [statuses.filter((one) => one === status).length, statusNames[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
