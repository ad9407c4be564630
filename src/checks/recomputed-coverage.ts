import type { Assessment, Coverage } from '../../schemas/comparison.ts';

type Counts = Coverage['counts'];

/** How many assessments have each status. */
export function countStatuses(assessments: readonly Assessment[]): Counts {
  const count = (status: Assessment['status']): number =>
    assessments.filter((assessment) => assessment.status === status).length;
  return {
    met: count('met'),
    partlyMet: count('partly-met'),
    notShown: count('not-shown'),
    notMet: count('not-met'),
    total: assessments.length,
  };
}

/** (met + ½ partly met) / total, 0 to 1; null where there is nothing to count. */
export const shareOf = ({ met, partlyMet, total }: Counts): number | null =>
  total === 0 ? null : (met + partlyMet / 2) / total;

/** The band of a share: the highest that starts at or below it. */
export function bandOf({ bands, share }: Pick<Coverage, 'bands' | 'share'>): string | null {
  const reached = bands.filter(({ from }) => from <= share);
  return reached.toSorted((a, b) => b.from - a.from)[0]?.name ?? null;
}
