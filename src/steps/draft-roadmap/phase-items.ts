import { proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { chooseResource, startLevel, type Used } from './choose-resource.ts';
import { guidedTexts } from './crafts/by-kind.ts';
import type { Depth } from './effort.ts';
import type { RoadmapInput } from './input.ts';
import { learningItems } from './learning-items.ts';
import { lineGroups, lineItem } from './line-items.ts';
import { namesAtStart } from './names.ts';
import {
  firstContext,
  type Group,
  type Item,
  idsOf,
  type PhaseContent,
  type PhaseContext,
  type PhasePlan,
  withResource,
} from './phase-context.ts';
import { clustersOf } from './relations.ts';
import {
  alongsideDeliverable,
  alongsideTitle,
  deliverableOf,
  drillTitle,
  goalOf,
  isLicensedOutside,
  isSoft,
  lineDeliverable,
  practiceTitle,
} from './wording.ts';

type Step = { readonly phase: PhasePlan; readonly next: PhaseContext };

/**
 * Makes the phases of plans for one input, in words and items; no resource is in two of them. Plans that begin
 * alike share what they begin with, because a schedule tries many.
 */
export function phaseMaker(
  input: RoadmapInput,
  depth: Depth,
): (plan: readonly PhaseContent[]) => PhasePlan[] {
  const start = firstContext(input, depth);
  const known = new WeakMap<PhaseContext, WeakMap<PhaseContent, Step>>();
  const stepFrom = (context: PhaseContext, content: PhaseContent): Step => {
    const steps = known.get(context) ?? new WeakMap<PhaseContent, Step>();
    known.set(context, steps);
    const step = steps.get(content) ?? phaseOf(content, context);
    steps.set(content, step);
    return step;
  };
  return (plan) => {
    let context = start;
    return plan.map((content) => {
      const { phase, next } = stepFrom(context, content);
      context = next;
      return phase;
    });
  };
}

function phaseOf({ studies, alongside, lines }: PhaseContent, context: PhaseContext): Step {
  const clusters = clustersOf(studies);
  const stated = lineGroups(lines);
  const deepened = [...Map.groupBy(alongside, startLevel).values()];
  const worked = [...studies, ...alongside];
  const beforeOf = (group: Group): number | null => context.before.get(practiceOf(group)) ?? null;
  const learning = learningItems(studies, context);
  let { used } = learning;
  const working = clusters.flatMap((group) => {
    const work = workItems(group, beforeOf(group), { ...context, used });
    used = work.used;
    return work.items;
  });
  const phase = {
    title: worked.length === 0 ? 'What the CV leaves open' : namesAtStart(worked),
    goals: [...clusters, ...deepened, ...stated.map(({ group }) => group)].map(goalOf),
    requirementIds: idsOf([...worked, ...lines]),
    items: [
      ...inOrder(
        clusters.filter((group) => beforeOf(group) === null),
        learning.items,
        working,
      ),
      ...deepened.map(alongsideItem),
      ...stated.map(lineItem),
    ],
    deliverables: [
      ...clusters.map((group) => deliverableOf(group, beforeOf(group))),
      ...deepened.map(alongsideDeliverable),
      ...stated.map(({ group }) => lineDeliverable(group)),
    ],
  };
  const own = clusters.map((group) => [practiceOf(group), context.number] as const);
  const before = new Map([...own, ...context.before]);
  return { phase, next: { ...context, number: context.number + 1, used, before } };
}

/** Learning before doing; but what training and licence a profession takes is asked, once, before anything is read. */
function inOrder(begun: readonly Group[], learning: readonly Item[], working: readonly Item[]): Item[] {
  const licensed = new Set(begun.filter(isLicensedOutside).flatMap(idsOf));
  const isAsked = ({ kind, requirementIds }: Item): boolean =>
    kind === 'show' && requirementIds.every((id) => licensed.has(id));
  return [...working.filter(isAsked), ...learning, ...working.filter((item) => !isAsked(item))];
}

const practiceOf = (group: Group) => group.at(-1)?.craft.practise ?? guidedTexts.practise;

/** Exercises where the catalogue has some, and one piece of work for the whole group. */
function workItems(
  group: Group,
  before: number | null,
  { used, maxHours, project }: PhaseContext,
): { items: Item[]; used: Used } {
  const items: Item[] = [];
  let taken = used;
  for (const one of group) {
    const level = startLevel(one);
    const found = chooseResource(one, { purpose: 'practise', level, maxHours, used: taken });
    if (found === null) continue;
    taken = withResource(taken, found);
    const title = drillTitle(one, found);
    items.push({ kind: 'practise', title, requirementIds: idsOf([one]), level, resourceId: found.id });
  }
  items.push({
    kind: 'show',
    title: practiceTitle(group, { project, before }),
    requirementIds: idsOf(group),
    level: isSoft(group) ? null : highest(group),
    resourceId: null,
  });
  return { items, used: taken };
}

const alongsideItem = (group: Group): Item => ({
  kind: 'practise',
  title: alongsideTitle(group),
  requirementIds: idsOf(group),
  level: highest(group),
  resourceId: null,
});

const highest = (group: Group): Item['level'] =>
  proficiencyLevels[Math.max(...group.map((one) => proficiencyLevels.indexOf(startLevel(one))))] ?? null;
