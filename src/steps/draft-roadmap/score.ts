import { loadCatalog } from '../../catalog/load-catalog.ts';
import { stepHours, stepsToGo } from './effort.ts';
import type { RoadmapInput } from './input.ts';
import type { OpenRequirement } from './open-requirement.ts';
import { uses } from './relations.ts';

const importances = { core: 4, preferred: 1 } as const;
const priorities = { high: 3, medium: 2, low: 1 } as const;
/** What a person is like at work changes with time more than with hours set aside for it. */
const shareOfSoft = 0.5;
/** For each skill it builds on that neither the CV shows nor the target asks for, a requirement counts less. */
const perMissingBase = 0.7;
const mostMissing = 3;

/**
 * What must be done first: core before preferred, and in each what the CV does not show before what it shows in
 * part, and what can be studied before what grows at work. 0 is first.
 */
export const tierOf = ({ requirement, mode, isSoft }: OpenRequirement): number =>
  (requirement.importance === 'core' ? 0 : 3) + (isSoft ? 2 : mode === 'deepen' ? 1 : 0);

/** Whether the one matters more for the target than the other, whatever the CV shows of them. */
export const mattersMore = (one: OpenRequirement, other: OpenRequirement): boolean =>
  importanceOf(one) > importanceOf(other);

const importanceOf = ({ requirement }: OpenRequirement): number => importances[requirement.importance];

/** Worth of closing a requirement, without what builds on it. */
const ownWorth = ({ requirement, assessment, isSoft }: OpenRequirement): number =>
  importances[requirement.importance] * priorities[assessment.priority ?? 'low'] * (isSoft ? shareOfSoft : 1);

/**
 * Worth of each open requirement (docs/decisions/0006-order-of-the-plan.md): importance times priority, and the
 * worth of every open requirement, no less important, that builds on it, shared among all this one builds on that
 * the CV does not show.
 */
export function worthOf(
  all: readonly OpenRequirement[],
  shown: ReadonlySet<string>,
): Map<OpenRequirement, number> {
  const worth = new Map(all.map((one) => [one, ownWorth(one)]));
  for (const dependent of all) {
    const bases = all.filter((base) => base !== dependent && !base.begun && uses(dependent, base));
    for (const base of bases.filter((one) => importanceOf(one) <= importanceOf(dependent))) {
      worth.set(base, (worth.get(base) ?? 0) + ownWorth(dependent) / bases.length);
    }
  }
  const asked = new Set(all.flatMap(({ skill }) => skill?.id ?? []));
  for (const one of all) {
    const missing = one.skill ? missingBases(one.skill.id, new Set([...shown, ...asked])) : 0;
    worth.set(one, (worth.get(one) ?? 0) * perMissingBase ** Math.min(mostMissing, missing));
  }
  return worth;
}

/** How many skills are to be learned before one that nobody has thought of; what builds below a known one is known. */
function missingBases(id: string, known: ReadonlySet<string>): number {
  const catalog = loadCatalog();
  const missing = new Set<string>();
  const visit = (each: string): void => {
    for (const base of catalog.skill(each)?.prerequisites ?? []) {
      if (known.has(base) || missing.has(base)) continue;
      missing.add(base);
      visit(base);
    }
  };
  visit(id);
  return missing.size;
}

/**
 * What the hours of one step buy: the worth of a requirement by the hour, less for each further step to the
 * level asked, because the first step changes most and the level is not reached by it.
 */
export const valuePerHour = (worth: number, one: OpenRequirement): number =>
  worth / Math.sqrt(stepsToGo(one)) / stepHours(one);

/** Skills the CV shows themselves, not through a relative. */
export const shownSkills = ({ profile }: RoadmapInput): ReadonlySet<string> =>
  new Set(profile.skills.flatMap(({ id, kind }) => (id !== null && kind !== 'transferable' ? [id] : [])));
