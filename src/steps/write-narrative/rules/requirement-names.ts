import type { Assessment, AssessmentStatus } from '../../../../schemas/comparison.ts';
import type { MonthRange } from '../../../../schemas/partial-date.ts';
import type { Requirement } from '../../../../schemas/requirement.ts';
import type { NarrativeInput } from '../input.ts';

export interface Assessed {
  readonly requirement: Requirement;
  readonly assessment: Assessment;
  /** Reference of the assessment in the ledger. */
  readonly ref: string;
  /** Fewest months of dated use of the skill itself; 0 where none are dated. */
  readonly months: number;
  readonly range: MonthRange | null;
}

/** The requirements of one status, core before preferred, in the order of the requirements. */
export function statusOf(
  { requirements, comparison, profile }: Pick<NarrativeInput, 'requirements' | 'comparison' | 'profile'>,
  status: AssessmentStatus,
): Assessed[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const all = comparison.assessments.flatMap((assessment): Assessed[] => {
    const requirement = byId.get(assessment.requirementId);
    if (!requirement || assessment.status !== status) return [];
    const skill = profile.skills.find(({ id }) => id !== null && id === requirement.skill.id);
    const range = skill?.months ?? null;
    return [{ requirement, assessment, ref: `assessment:${requirement.id}`, months: range?.min ?? 0, range }];
  });
  return all.toSorted((a, b) => importance(a) - importance(b));
}

const importance = ({ requirement }: Assessed): number => (requirement.importance === 'core' ? 0 : 1);

/** The catalogue's name, or a posting's own words in quotation marks. */
export const nameOf = ({ skill }: Requirement): string =>
  skill.id === null ? `“${skill.name}”` : skill.name;
