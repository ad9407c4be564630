import type { ReportResources } from '../../../schemas/resources.ts';
import type { Roadmap } from '../../../schemas/roadmap.ts';
import { resourceGroups } from '../../../schemas/vocabulary.ts';
import type { RoadmapInput } from './input.ts';
import { type Entry, resourceEntries } from './resource-entries.ts';

/** A handful a group is read; what the plan uses and the first entry for a core requirement go beyond it. */
const usual = 6;
/** So many entries for one requirement are a choice; more are none. */
const each = 3;

/** Everything the catalogue holds for the open requirements, never below a level the CV shows. */
export const resourceShortlist = (input: RoadmapInput): ReportResources => grouped(resourceEntries(input));

/**
 * What a report recommends: the resources its plan uses, then the best for each core requirement that has none
 * yet, then for each other one, then further ones, a handful a group and no provider before the others.
 */
export function recommendResources(input: RoadmapInput, roadmap: Roadmap): ReportResources {
  const used = new Set(
    roadmap.phases.flatMap(({ items }) => items.flatMap(({ resource }) => resource ?? [])),
  );
  const core = new Set(
    input.requirements.filter(({ importance }) => importance === 'core').map(({ id }) => id),
  );
  const entries = resourceEntries(input, used);
  const taken: Entry[] = [];
  const served = new Set<string>();
  const providers = new Map<string, number>();
  const take = (entry: Entry): void => {
    taken.push(entry);
    for (const id of entry.item.requirementIds) served.add(id);
    providers.set(entry.item.provider, (providers.get(entry.item.provider) ?? 0) + 1);
  };
  const takeAll = (limit: number, isWanted: (entry: Entry) => boolean): void => {
    for (const entry of entries) {
      const inGroup = taken.filter(({ group }) => group === entry.group).length;
      if (inGroup < limit && !taken.includes(entry) && isWanted(entry)) take(entry);
    }
  };
  const servesNew = ({ item }: Entry, wanted: (id: string) => boolean): boolean =>
    item.requirementIds.some((id) => wanted(id) && !served.has(id));

  takeAll(Number.POSITIVE_INFINITY, ({ item }) => used.has(item.id));
  takeAll(Number.POSITIVE_INFINITY, (entry) => servesNew(entry, (id) => core.has(id)));
  takeAll(usual, (entry) => servesNew(entry, () => true));
  const isNeeded = ({ item }: Entry): boolean =>
    item.requirementIds.some(
      (id) => taken.filter((other) => other.item.requirementIds.includes(id)).length < each,
    );
  takeAll(usual, (entry) => isNeeded(entry) && (providers.get(entry.item.provider) ?? 0) < 2);
  takeAll(usual, isNeeded);
  const rank = ({ item }: Entry): number =>
    used.has(item.id) ? 0 : item.requirementIds.some((id) => core.has(id)) ? 1 : 2;
  return grouped(taken.toSorted((a, b) => rank(a) - rank(b)));
}

const grouped = (entries: readonly Entry[]): ReportResources =>
  resourceGroups.map((group) => ({
    group,
    items: entries.filter((entry) => entry.group === group).map(({ item }) => item),
  }));
