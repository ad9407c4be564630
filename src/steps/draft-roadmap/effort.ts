import type { CatalogSkill } from '../../../schemas/catalog.ts';
import type { RoadmapItem } from '../../../schemas/roadmap.ts';
import { proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { OpenRequirement } from './open-requirement.ts';

/**
 * Hours that a plan sets aside for one step of level. A planning assumption of this program
 * (docs/decisions/0004-planned-hours.md), not a fact about how long anybody needs; hours that a
 * provider states for a resource go before it.
 */
const hoursPerStep: Record<CatalogSkill['kind'], number> = {
  language: 24,
  framework: 16,
  tool: 10,
  platform: 16,
  concept: 18,
  practice: 12,
  soft: 10,
  domain: 18,
};

const hoursWithoutSkill = 10;
const shareOfKind: Record<RoadmapItem['kind'], number> = { learn: 0.5, practise: 0.35, show: 0.15 };

/**
 * How far a plan goes with each requirement: at most so many steps of level. A short plan takes the first
 * step in many requirements rather than all steps in one.
 */
export type Depth = 1 | 2 | 3;
/** Deepest first. */
export const depths = [3, 2, 1] as const satisfies readonly Depth[];

/** Steps from what is shown to what is asked: at least one. Where no level is asked, the next one is meant. */
function steps({ requirement, shownLevel, begun }: OpenRequirement, depth: Depth): number {
  const asked = requirement.level === null ? 0 : proficiencyLevels.indexOf(requirement.level);
  const shown = shownLevel === null ? (begun ? 0 : -1) : proficiencyLevels.indexOf(shownLevel);
  return Math.max(1, Math.min(depth, asked - shown));
}

/** Hours for one item: what its resource states, else a share of the steps it takes. Whole hours, at least 1. */
export function plannedHours(
  item: Pick<RoadmapItem, 'kind' | 'resource'>,
  open: readonly OpenRequirement[],
  depth: Depth,
): number {
  const stated = item.resource === null ? null : (loadCatalog().resource(item.resource)?.hours ?? null);
  if (stated !== null && item.kind === 'learn') return Math.max(1, Math.round(stated));
  const hours = open.reduce((sum, one) => {
    const base = one.skill === null ? hoursWithoutSkill : hoursPerStep[one.skill.kind];
    return sum + base * steps(one, depth) * shareOfKind[item.kind];
  }, 0);
  return Math.max(1, Math.round(hours));
}
