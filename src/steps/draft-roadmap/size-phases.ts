import type { RoadmapItem } from '../../../schemas/roadmap.ts';
import { plannedHours } from './effort.ts';
import type { OpenRequirement } from './open-requirement.ts';

interface Item {
  readonly kind: RoadmapItem['kind'];
  readonly resourceId: string | null;
  readonly requirementIds: readonly string[];
}

/** Hours of one planned item; an item for several requirements gets the hours of all of them. */
export function itemHours(item: Item, open: ReadonlyMap<string, OpenRequirement>): number {
  const served = item.requirementIds.flatMap((id) => open.get(id) ?? []);
  return plannedHours({ kind: item.kind, resource: item.resourceId }, served);
}

/** Whole weeks a phase takes at so many hours a week. */
export function phaseWeeks(
  items: readonly Item[],
  open: ReadonlyMap<string, OpenRequirement>,
  hoursPerWeek: number,
): number {
  const hours = items.reduce((sum, item) => sum + itemHours(item, open), 0);
  return Math.max(1, Math.ceil(hours / hoursPerWeek));
}
