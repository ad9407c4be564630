import type { CatalogResource } from '../../../schemas/catalog.ts';
import { chooseResource, learningLevel, startLevel, type Used } from './choose-resource.ts';
import { stepsTaken } from './effort.ts';
import type { OpenRequirement } from './open-requirement.ts';
import { type Group, type Item, idsOf, type PhaseContext, withResource } from './phase-context.ts';
import { clustersOf, sharesPractice } from './relations.ts';
import { learnTitle, learnWithoutResource } from './wording.ts';

/**
 * What to learn from: a source after a source where the plan takes several steps, one source for two where it
 * serves both, and how to begin where the catalogue holds none.
 */
export function learningItems(studies: Group, context: PhaseContext): { items: Item[]; used: Used } {
  const items: Item[] = [];
  const sourced = new Set<OpenRequirement>();
  const without: OpenRequirement[] = [];
  let { used } = context;
  const choose = (one: OpenRequirement, step: number): CatalogResource | null => {
    const level = learningLevel(one, step);
    const found = chooseResource(one, { purpose: 'learn', level, maxHours: context.maxHours, used });
    // A further step goes to a further source, not to another of the first level.
    if (found === null || (step > 0 && found.level !== level)) return null;
    used = withResource(used, found);
    return found;
  };
  for (const one of studies) {
    if (sourced.has(one)) continue;
    sourced.add(one);
    // What a person is like at work is learned at work; a plan with time to spare adds a course.
    if (one.isSoft && context.depth === 1) continue;
    const first = choose(one, 0);
    if (first === null) {
      if (!one.begun && !one.isSoft && !one.craft.isCourse) without.push(one);
      continue;
    }
    const together = studies.filter((other) => !sourced.has(other) && servesBoth(first, one, other));
    for (const other of together) sourced.add(other);
    items.push(learningItem([one, ...together], first));
    const steps = one.mode === 'study' ? stepsTaken(one, context.depth) : 1;
    for (let step = 1; step < steps; step++) {
      const further = choose(one, step);
      if (further === null) break;
      items.push(learningItem([one], further));
    }
  }
  return { items: [...items, ...clustersOf(without).map(learningWithout)], used };
}

const servesBoth = ({ skills }: CatalogResource, one: OpenRequirement, other: OpenRequirement): boolean =>
  other.begun === one.begun &&
  other.skill !== null &&
  skills.includes(other.skill.id) &&
  sharesPractice(one, other);

const learningItem = (
  group: readonly [OpenRequirement, ...OpenRequirement[]],
  resource: CatalogResource,
): Item => ({
  kind: 'learn',
  title: learnTitle(group, resource),
  requirementIds: idsOf(group),
  level: resource.level ?? startLevel(group[0]),
  resourceId: resource.id,
});

const learningWithout = (group: Group): Item => ({
  kind: 'learn',
  title: learnWithoutResource(group),
  requirementIds: idsOf(group),
  level: null,
  resourceId: null,
});
