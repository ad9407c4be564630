import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { joinNames, plural } from '../../core/join-names.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';
import { chooseResource, startLevel } from './choose-resource.ts';
import { type Depth, depths } from './effort.ts';
import type { RoadmapInput } from './input.ts';
import { canBePlanned, type OpenRequirement, openRequirements } from './open-requirement.ts';
import { inWorkingOrder, priorityRank } from './order.ts';
import { phaseWeeks } from './size-phases.ts';
import { deliverableOf, goalOf, learnTitle, practiceTitle, showTitle } from './wording.ts';

type Phase = RoadmapAnswer['phases'][number];
type Item = Phase['items'][number];

/** A phase of this many weeks is long enough for a result and short enough to keep in sight. */
const phaseLength = { min: 2, max: 4 };
const maxPerPhase = 3;

/**
 * The rule engine's plan: as deep as all that is open can be taken within the weeks, else one step in as
 * much of it as fits.
 */
export function roadmapRules(input: RoadmapInput): RoadmapAnswer {
  const { groups, afterwards } = deepestPlan(input);
  return {
    phases: groups.map((group) => phaseOf(group, itemsOf(group, input))),
    afterwards,
  };
}

/** The first plan, from the deepest on, that leaves nothing out for want of time; else the shallowest. */
function deepestPlan(input: RoadmapInput): Plan {
  let plan = planAt(depths[0], input);
  for (const depth of depths.slice(1)) {
    if (plan.complete) break;
    plan = planAt(depth, input);
  }
  return plan;
}

interface Plan {
  readonly groups: readonly (readonly OpenRequirement[])[];
  readonly afterwards: RoadmapAnswer['afterwards'];
  /** Nothing was left out for want of time. */
  readonly complete: boolean;
}

/**
 * Requirements in working order go into the running phase, or open the next one, as long as the weeks last.
 * What no longer fits, builds on something that did not fit, or matters less than that, comes afterwards.
 */
function planAt(depth: Depth, input: RoadmapInput): Plan {
  const { weeks, hoursPerWeek } = input;
  const all = openRequirements(input);
  const sizing = { open: new Map(all.map((one) => [one.requirement.id, one])), hoursPerWeek, depth };
  const weeksOf = (group: readonly OpenRequirement[]) => phaseWeeks(itemsOf(group, input), sizing);
  const target = Math.min(phaseLength.max, Math.max(phaseLength.min, Math.round(weeks / 4)));
  const prerequisites = skillHierarchy().prerequisites;
  const groups: OpenRequirement[][] = [];
  const afterwards: RoadmapAnswer['afterwards'] = [];
  const left = new Set<string>();
  let leastRank = Number.POSITIVE_INFINITY;
  let closedWeeks = 0;
  const leave = (one: OpenRequirement, reason: string): void => {
    afterwards.push({ requirementId: one.requirement.id, reason });
    if (one.skill) left.add(one.skill.id);
  };

  for (const one of inWorkingOrder(all)) {
    if (!canBePlanned(one)) {
      leave(one, 'Not a matter of weeks; to be talked over first, because other experience may count.');
      continue;
    }
    const waitingFor = one.skill ? [...prerequisites(one.skill.id)].find((id) => left.has(id)) : undefined;
    if (waitingFor !== undefined) {
      leave(
        one,
        `Builds on ${loadCatalog().skill(waitingFor)?.name ?? waitingFor}, which comes afterwards too.`,
      );
      continue;
    }
    const running = groups.at(-1) ?? [];
    const joined = [...running, one];
    const runningWeeks = running.length > 0 ? weeksOf(running) : 0;
    const joins = running.length > 0 && joined.length <= maxPerPhase && weeksOf(joined) <= target;
    const fits = closedWeeks + (joins ? weeksOf(joined) : runningWeeks + weeksOf([one])) <= weeks;
    if (!fits || priorityRank(one) > leastRank) {
      leastRank = Math.min(leastRank, priorityRank(one));
      leave(one, `Does not fit into ${plural(weeks, 'week')} at ${plural(hoursPerWeek, 'hour')} a week.`);
    } else if (joins) {
      groups[groups.length - 1] = joined;
    } else {
      closedWeeks += runningWeeks;
      groups.push([one]);
    }
  }
  return { groups, afterwards, complete: leastRank === Number.POSITIVE_INFINITY };
}

const itemsOf = (group: readonly OpenRequirement[], { weeks, hoursPerWeek }: RoadmapInput): Item[] =>
  group.flatMap((one) => itemsFor(one, weeks * hoursPerWeek));

function phaseOf(group: readonly OpenRequirement[], items: Item[]): Phase {
  return {
    title: joinNames(group.map(({ requirement, skill }) => skill?.name ?? requirement.skill.name)),
    goals: group.map(goalOf),
    requirementIds: group.map(({ requirement }) => requirement.id),
    items,
    deliverables: group.map(deliverableOf),
  };
}

/** Learning first unless the CV shows the skill already; then practice and something to show. */
function itemsFor(one: OpenRequirement, budget: number): Item[] {
  const requirementIds = [one.requirement.id];
  const level = startLevel(one);
  const learn = chooseResource(one, 'learn', budget / 3);
  const practise = chooseResource(one, 'practise', budget / 3);
  const learning: Item = {
    kind: 'learn',
    title: learnTitle(one, learn),
    requirementIds,
    level: learn?.level ?? level,
    resourceId: learn?.id ?? null,
  };
  const practising: Item = {
    kind: 'practise',
    title: practiceTitle(one, practise),
    requirementIds,
    level,
    resourceId: practise?.id ?? null,
  };
  const showing: Item = { kind: 'show', title: showTitle(one), requirementIds, level, resourceId: null };
  // A licence is applied for, not practised; it has no level either.
  if (one.requirement.kind === 'credential')
    return [learning, showing].map((item) => ({ ...item, level: null }));
  return one.begun && learn === null ? [practising, showing] : [learning, practising, showing];
}
