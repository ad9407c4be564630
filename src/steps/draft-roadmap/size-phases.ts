import type { RoadmapItem } from '../../../schemas/roadmap.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { type Depth, depths, type Part, partHours } from './effort.ts';
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

/** Of what further requirements one item serves, this share comes on top of the greatest. */
const shareOfFurther = 0.5;

/** A piece of work takes more than exercises beside it. */
const weights: Record<Item['kind'], number> = { learn: 1, practise: 1, show: 2 };

const statedHours = ({ kind, resourceId }: Item): number | null =>
  kind === 'learn' && resourceId !== null ? (loadCatalog().resource(resourceId)?.hours ?? null) : null;

/**
 * Hours of each item of a phase, whole and at least 1: what the provider of its resource states, else its part
 * of what is set aside for the requirements it serves. Items of a phase for the same part of the work on the same
 * requirement share it; one item for several takes less time than several items would.
 */
export function hoursOfItems(items: readonly Item[], { open, depth }: Sizing): number[] {
  const isSourced = ({ kind, resourceId }: Item): boolean => kind === 'learn' && resourceId !== null;
  const halfOf = ({ kind }: Item): string => (kind === 'learn' ? 'learning' : 'doing');
  const sharing = new Map<string, number>();
  for (const item of items) {
    if (statedHours(item) !== null) continue;
    for (const id of new Set(item.requirementIds)) {
      const key = `${id} ${halfOf(item)}`;
      sharing.set(key, (sharing.get(key) ?? 0) + weights[item.kind]);
    }
  }
  const learned = new Set(
    items.filter(({ kind }) => kind === 'learn').flatMap(({ requirementIds }) => requirementIds),
  );
  const partOf = (item: Item, one: OpenRequirement): Part => {
    if (item.kind === 'learn') return isSourced(item) ? 'learning' : 'asking';
    return one.begun && !learned.has(one.requirement.id) ? 'doing-again' : 'doing';
  };
  return items.map((item) => {
    const stated = statedHours(item);
    if (stated !== null) return Math.max(1, Math.round(stated));
    const parts = [...new Set(item.requirementIds)].flatMap((id) => {
      const one = open.get(id);
      const all = sharing.get(`${id} ${halfOf(item)}`) ?? weights[item.kind];
      return one ? (partHours(one, partOf(item, one), depth) * weights[item.kind]) / all : [];
    });
    const greatest = Math.max(0, ...parts);
    const further = parts.reduce((sum, hours) => sum + hours, 0) - greatest;
    return Math.max(1, Math.round(greatest + shareOfFurther * further));
  });
}

/** Whole weeks a phase takes. */
export function phaseWeeks(items: readonly Item[], sizing: Sizing): number {
  const hours = hoursOfItems(items, sizing).reduce((sum, each) => sum + each, 0);
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
