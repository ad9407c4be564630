import type { Profile, ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';

const most = 2;

/**
 * What the CV names nearest to a skill it does not show: close relatives, then what it builds on, then others
 * of the same parent. The longest used first; at most two.
 */
export function nearbySkills({ skill }: Requirement, { skills }: Profile): ProfileSkill[] {
  const { id } = skill;
  const asked = id === null ? undefined : loadCatalog().skill(id);
  if (id === null || asked === undefined) return [];
  const { isKin, implied } = skillHierarchy();
  const parents = new Set(asked.broader);
  const nearness = (own: ProfileSkill): number => {
    if (own.kind !== 'explicit' || own.id === null || own.id === id) return 0;
    if (isKin(own.id, id)) return 4;
    if (asked.prerequisites.includes(own.id)) return 3;
    if (
      loadCatalog()
        .skill(own.id)
        ?.broader.some((parent) => parents.has(parent))
    )
      return 2;
    return asked.prerequisites.some((before) => own.id !== null && implied(own.id).has(before)) ? 1 : 0;
  };
  const near = skills.map((own) => ({ own, near: nearness(own) })).filter((one) => one.near > 0);
  const nearest = Math.max(0, ...near.map((one) => one.near));
  return near
    .filter((one) => one.near === nearest)
    .map(({ own }) => own)
    .toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0))
    .slice(0, most);
}
