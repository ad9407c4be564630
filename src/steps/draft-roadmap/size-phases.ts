import type { RoadmapItem } from '../../../schemas/roadmap.ts';
import { type Depth, depths, plannedHours } from './effort.ts';
import type { OpenRequirement } from './open-requirement.ts';

interface Item {
  readonly kind: RoadmapItem['kind'];
  readonly resourceId: string | null;
  readonly requirementIds: readonly string[];
}

/** What the size of a plan depends on besides its items. */
export interface Sizing {
  /** The open requirements by id. */
  readonly open: ReadonlyMap<string, OpenRequirement>;
  readonly hoursPerWeek: number;
  readonly depth: Depth;
}

/** Hours of one planned item; an item for several requirements gets the hours of all of them. */
export function itemHours(item: Item, { open, depth }: Sizing): number {
  const served = item.requirementIds.flatMap((id) => open.get(id) ?? []);
  return plannedHours({ kind: item.kind, resource: item.resourceId }, served, depth);
}

/** Whole weeks a phase takes. */
export function phaseWeeks(items: readonly Item[], sizing: Sizing): number {
  const hours = items.reduce((sum, item) => sum + itemHours(item, sizing), 0);
  return Math.max(1, Math.ceil(hours / sizing.hoursPerWeek));
}

/** The greatest depth at which phases fit into `weeks`; 1 where they fit at none. */
export function deepestFit(
  phases: readonly (readonly Item[])[],
  sizing: Omit<Sizing, 'depth'>,
  weeks: number,
): Depth {
  const fits = (depth: Depth): boolean =>
    phases.reduce((sum, items) => sum + phaseWeeks(items, { ...sizing, depth }), 0) <= weeks;
  return depths.find(fits) ?? 1;
}
