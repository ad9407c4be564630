import { skillHierarchy } from '../../skills/known-skills.ts';
import type { OpenRequirement } from './open-requirement.ts';

const ranks = { high: 0, medium: 1, low: 2 } as const;

/**
 * The order in which to work: by priority, skills of one area together, and whatever others build on
 * before them. Each requirement appears once.
 */
export function inWorkingOrder(open: readonly OpenRequirement[]): OpenRequirement[] {
  const hierarchy = skillHierarchy();
  const areaFirst = new Map<string, number>();
  open.forEach((one, index) => {
    const area = areaOf(one);
    if (!areaFirst.has(area)) areaFirst.set(area, index);
  });
  const sorted = open.toSorted(
    (a, b) =>
      priorityRank(a) - priorityRank(b) ||
      (areaFirst.get(areaOf(a)) ?? 0) - (areaFirst.get(areaOf(b)) ?? 0) ||
      open.indexOf(a) - open.indexOf(b),
  );
  const bySkill = new Map(sorted.flatMap((one) => (one.skill ? [[one.skill.id, one] as const] : [])));
  const ordered: OpenRequirement[] = [];
  const seen = new Set<OpenRequirement>();
  const visit = (one: OpenRequirement): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const id of one.skill ? hierarchy.prerequisites(one.skill.id) : []) {
      const before = bySkill.get(id);
      if (before) visit(before);
    }
    ordered.push(one);
  };
  sorted.forEach(visit);
  return ordered;
}

/** 0 for what matters most. */
export const priorityRank = ({ assessment }: OpenRequirement): number => ranks[assessment.priority ?? 'low'];

/** The widest skill an open one belongs to; its own name where the catalogue knows none. */
function areaOf({ skill, requirement }: OpenRequirement): string {
  const broader = skill?.broader[0];
  return broader ?? skill?.id ?? requirement.skill.name;
}
