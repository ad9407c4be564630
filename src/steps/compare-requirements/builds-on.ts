import type { Requirement } from '../../../schemas/requirement.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';

type Asked = Pick<Requirement, 'id' | 'skill' | 'alternatives'>;

/**
 * For each requirement those of the list that build on it: its skill is to be learned before theirs, or theirs
 * is a part or kind of it or cannot be used without it, by the relations of the catalogue, near and far.
 * Requirements without a catalogue skill build on nothing.
 */
export function buildingOn<T extends Asked>(requirements: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const { prerequisites, implied } = skillHierarchy();
  return new Map(
    requirements.map((base) => [
      base.id,
      requirements.filter(
        ({ id, skill, alternatives }) =>
          id !== base.id &&
          base.skill.id !== null &&
          skill.id !== null &&
          alternatives.length === 0 &&
          (prerequisites(skill.id).has(base.skill.id) || implied(skill.id).has(base.skill.id)),
      ),
    ]),
  );
}
