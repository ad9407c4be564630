import type { CatalogCredential, CatalogResource } from '../../../schemas/catalog.ts';
import type { ReportResource, ReportResources } from '../../../schemas/resources.ts';
import type { Roadmap } from '../../../schemas/roadmap.ts';
import { type ResourceGroup, resourceGroups } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { compareLevels } from '../../skills/levels.ts';
import { startLevel, suitableResources } from './choose-resource.ts';
import type { RoadmapInput } from './input.ts';
import { canBePlanned, openRequirements } from './open-requirement.ts';

const maxPerGroup = 6;

/** Everything the catalogue holds for the open requirements, never below a level the CV shows. */
export function resourceShortlist(input: RoadmapInput): ReportResources {
  return grouped(entriesFor(input), Number.POSITIVE_INFINITY);
}

/** What a report recommends: the resources its plan uses, then the best of the rest, a handful a group. */
export function recommendResources(input: RoadmapInput, roadmap: Roadmap): ReportResources {
  const used = new Set(
    roadmap.phases.flatMap(({ items }) => items.flatMap(({ resource }) => resource ?? [])),
  );
  const entries = entriesFor(input);
  return grouped(
    entries.toSorted((a, b) => Number(used.has(b.item.id)) - Number(used.has(a.item.id))),
    maxPerGroup,
    used,
  );
}

interface Entry {
  readonly group: ResourceGroup;
  readonly item: ReportResource;
}

function entriesFor(input: RoadmapInput): Entry[] {
  const catalog = loadCatalog();
  const held = new Set(input.profile.credentials.map(({ catalogId }) => catalogId));
  const found = new Map<string, Entry>();
  const add = (
    group: ResourceGroup,
    requirementId: string,
    make: () => Omit<ReportResource, 'requirementIds'>,
  ) => {
    const item = make();
    const known = found.get(item.id);
    if (known) known.item.requirementIds.push(requirementId);
    else found.set(item.id, { group, item: { ...item, requirementIds: [requirementId] } });
  };
  for (const open of openRequirements(input).filter(canBePlanned)) {
    if (open.skill === null) continue;
    const { id } = open.requirement;
    for (const resource of suitableResources(open)) add(resource.group, id, () => fromResource(resource));
    for (const credential of catalog.credentialsFor(open.skill.id)) {
      const below = credential.level !== null && compareLevels(credential.level, startLevel(open)) < 0;
      if (!held.has(credential.id) && !below) add('certification-path', id, () => fromCredential(credential));
    }
  }
  return [...found.values()];
}

const fromResource = (resource: CatalogResource): Omit<ReportResource, 'requirementIds'> => {
  const { id, title, provider, url, level, cost, hours, checked, source } = resource;
  return { id, title, provider, url, level, cost, hours, checked, source: sourceOf(source) };
};

const fromCredential = (credential: CatalogCredential): Omit<ReportResource, 'requirementIds'> => {
  const { id, name, issuer, url, level, checked, source } = credential;
  return {
    id,
    title: name,
    provider: issuer,
    url,
    level,
    cost: null,
    hours: null,
    checked,
    source: sourceOf(source),
  };
};

function sourceOf(slug: string): ReportResource['source'] {
  const source = loadCatalog().source(slug);
  if (!source) throw new Error(`The catalogue has no source ${slug}; run npm run build.`);
  return source;
}

function grouped(
  entries: readonly Entry[],
  most: number,
  always: ReadonlySet<string> = new Set(),
): ReportResources {
  return resourceGroups.map((group) => ({
    group,
    items: entries
      .filter((entry) => entry.group === group)
      .map(({ item }) => item)
      .filter(({ id }, index) => index < most || always.has(id)),
  }));
}
