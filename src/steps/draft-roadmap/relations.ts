import { skillHierarchy } from '../../skills/known-skills.ts';
import type { OpenRequirement } from './open-requirement.ts';

/** Skills that are to be learned before that of an open requirement. */
export const basesOf = ({ skill }: OpenRequirement): ReadonlySet<string> =>
  skill ? skillHierarchy().prerequisites(skill.id) : new Set();

/** Whether work on the first uses the second: its base, what it implies, or the wider skill it is a kind of. */
export function uses(one: OpenRequirement, other: OpenRequirement): boolean {
  if (!one.skill || !other.skill) return false;
  const id = other.skill.id;
  return basesOf(one).has(id) || skillHierarchy().implied(one.skill.id).has(id);
}

/**
 * Whether one piece of work can serve both: one uses the other, or, where work is guided or done at work, both
 * are done in the same way.
 */
export function sharesPractice(one: OpenRequirement, other: OpenRequirement): boolean {
  if (one.mode !== 'study' || other.mode !== 'study') return false;
  const [a, b] = [one.craft, other.craft];
  if (a.setting === 'own' || b.setting === 'own') {
    return a.setting === b.setting && (directlyUses(one, other) || directlyUses(other, one));
  }
  return a.practise === b.practise;
}

/** By the catalogue's own lines: what is used by way of a third skill makes no common piece of work. */
function directlyUses(one: OpenRequirement, other: OpenRequirement): boolean {
  if (!one.skill || !other.skill) return false;
  const { broader, implies, prerequisites } = one.skill;
  const { id } = other.skill;
  return [broader, implies, prerequisites].some((ids) => ids.includes(id));
}

/** Those that one piece of work can serve stand together. */
export function clustersOf(studies: readonly OpenRequirement[]): OpenRequirement[][] {
  const clusters: OpenRequirement[][] = [];
  for (const one of studies) {
    const own = clusters.find((group) => group.every((other) => sharesPractice(one, other)));
    if (own) own.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

/** Whether a further one could be served by a piece of work that a phase has already. */
export const sharesWork = (one: OpenRequirement, studies: readonly OpenRequirement[]): boolean =>
  clustersOf(studies).some((group) => group.every((other) => sharesPractice(one, other)));
