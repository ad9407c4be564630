import type { RoadmapAnswer } from '../../../schemas/answers/roadmap-answer.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { RoadmapInput } from './input.ts';
import { schedule } from './schedule.ts';

/**
 * The rule engine's plan: as deep as all that is open can be taken within the weeks, else one step in as
 * much of it as fits, what the hours buy most of first (docs/decisions/0006-order-of-the-plan.md).
 */
export function roadmapRules(input: RoadmapInput): RoadmapAnswer {
  const { phases, afterwards } = schedule(input);
  return { phases: phases.map((phase, index) => (index === 0 ? withAddress(phase) : phase)), afterwards };
}

/** The first thing to do can be done at once: its source stands there with its address. */
function withAddress(phase: RoadmapAnswer['phases'][number]): RoadmapAnswer['phases'][number] {
  const [first, ...rest] = phase.items;
  const url = first?.resourceId ? loadCatalog().resource(first.resourceId)?.url : undefined;
  if (!first || url === undefined) return phase;
  return { ...phase, items: [{ ...first, title: `${first.title}: ${url}` }, ...rest] };
}
