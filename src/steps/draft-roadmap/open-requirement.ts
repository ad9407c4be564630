import type { CatalogSkill } from '../../../schemas/catalog.ts';
import type { Assessment } from '../../../schemas/comparison.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { RoadmapInput } from './input.ts';

/** A requirement that is not met, with what a plan for it needs to know. */
export interface OpenRequirement {
  readonly requirement: Requirement;
  readonly assessment: Assessment;
  /** The catalogue skill to work on: the one asked for; of alternatives the one begun, else the first. */
  readonly skill: CatalogSkill | null;
  /** Level the CV already shows of that skill; null where it shows none. */
  readonly shownLevel: ProficiencyLevel | null;
  /** Whether the CV shows the skill itself, if not as well or as long as asked. */
  readonly begun: boolean;
}

export function openRequirements({ requirements, comparison, profile }: RoadmapInput): OpenRequirement[] {
  const assessments = new Map(comparison.assessments.map((one) => [one.requirementId, one]));
  return requirements.flatMap((requirement) => {
    const assessment = assessments.get(requirement.id);
    if (!assessment || assessment.status === 'met') return [];
    const asked = requirement.alternatives.length > 0 ? requirement.alternatives : [requirement.skill];
    const shown = profile.skills.find(
      ({ id: own, kind }) => own !== null && kind !== 'transferable' && asked.some(({ id }) => id === own),
    );
    // Of several that would do, whoever has begun with one goes on with it.
    const id = shown?.id ?? asked.find((one) => one.id !== null)?.id ?? null;
    return {
      requirement,
      assessment,
      skill: id === null ? null : (loadCatalog().skill(id) ?? null),
      shownLevel: shown?.level ?? null,
      begun: shown !== undefined,
    };
  });
}

/** Degrees and years of work cannot be planned in weeks. */
export const canBePlanned = ({ requirement }: OpenRequirement): boolean =>
  requirement.kind !== 'education' && requirement.kind !== 'experience';
