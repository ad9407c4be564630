import type { CatalogResource } from '../../../schemas/catalog.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { OpenRequirement } from './open-requirement.ts';

const rank = (level: ProficiencyLevel): number => proficiencyLevels.indexOf(level);
const learning = new Set<CatalogResource['kind']>(['course', 'book', 'documentation', 'tutorial', 'guide']);
const practising = new Set<CatalogResource['kind']>(['practice', 'platform']);

/** Level at which work on an open requirement starts: no basics for what the CV shows, however well. */
export function startLevel({ shownLevel, begun }: OpenRequirement): ProficiencyLevel {
  return shownLevel ?? (begun ? 'intermediate' : 'beginner');
}

/**
 * The catalogue resource to learn or practise with: of the kind wanted, never below the level the CV
 * shows, as near as can be to where the work starts, the free ones and those that fit into `maxHours` first.
 */
export function chooseResource(
  open: OpenRequirement,
  purpose: 'learn' | 'practise',
  maxHours: number,
): CatalogResource | null {
  if (open.skill === null) return null;
  const kinds = purpose === 'learn' ? learning : practising;
  const start = startLevel(open);
  const scored = suitableResources(open)
    .filter((resource) => kinds.has(resource.kind) && (resource.hours ?? 0) <= maxHours)
    .map((resource) => ({ resource, score: score(resource, start, open.skill?.id ?? '') }));
  return (
    scored.toSorted((a, b) => b.score - a.score || (a.resource.id < b.resource.id ? -1 : 1))[0]?.resource ??
    null
  );
}

/** Resources for the skill of an open requirement, without those below what the CV already shows. */
export function suitableResources(open: OpenRequirement): CatalogResource[] {
  if (open.skill === null) return [];
  const floor = rank(startLevel(open));
  return loadCatalog()
    .resourcesFor(open.skill.id)
    .filter(({ level }) => level === null || rank(level) >= floor);
}

function score(resource: CatalogResource, start: ProficiencyLevel, skillId: string): number {
  const distance = resource.level === null ? 0.5 : Math.abs(rank(resource.level) - rank(start));
  const free = resource.cost === 'free' ? 1 : resource.cost === 'audit' ? 0.6 : 0;
  const own = resource.skills[0] === skillId ? 1 : 0;
  const focus = 1 / resource.skills.length;
  return 2 * own + focus + free - distance + (resource.kind === 'course' ? 0.3 : 0);
}
