import type { CatalogCredential, CatalogResource } from '../../../schemas/catalog.ts';
import type { ReportResource } from '../../../schemas/resources.ts';
import type { ResourceGroup } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { providerOf } from '../../catalog/provider-of.ts';
import { compareLevels } from '../../skills/levels.ts';
import { isAbout, isNear, isOfUse, learningLevel, rankedResources, startLevel } from './choose-resource.ts';
import type { RoadmapInput } from './input.ts';
import { credentialNamed } from './named-credential.ts';
import { nameOf } from './names.ts';
import { type OpenRequirement, openRequirements } from './open-requirement.ts';

export interface Entry {
  readonly group: ResourceGroup;
  readonly item: ReportResource;
  /** Place among the entries for the requirement it serves best; 0 is the best. */
  place: number;
}

/**
 * Everything the catalogue holds for the open requirements, each entry once, never below a level the CV shows:
 * the best for each requirement first, in the order of the requirements. What is far above it is left out unless
 * the plan uses it or there is nothing else.
 */
export function resourceEntries(input: RoadmapInput, used: ReadonlySet<string> = new Set()): Entry[] {
  const held = new Set(input.profile.credentials.map(({ catalogId }) => catalogId));
  const found = new Map<string, Entry>();
  const add = (group: ResourceGroup, requirementId: string, place: number, item: Described): void => {
    const known = found.get(item.id);
    if (!known) found.set(item.id, { group, place, item: { ...item, requirementIds: [requirementId] } });
    else {
      known.place = Math.min(known.place, place);
      if (!known.item.requirementIds.includes(requirementId)) known.item.requirementIds.push(requirementId);
    }
  };
  for (const open of openRequirements(input)) {
    if (open.mode === 'time') continue;
    const { id } = open.requirement;
    for (const [place, resource] of sourcesFor(open, used).entries())
      add(resource.group, id, place, fromResource(resource));
    for (const [place, credential] of credentialsFor(open).entries())
      if (!held.has(credential.id)) add('certification-path', id, place, fromCredential(credential));
  }
  return [...found.values()].toSorted((a, b) => a.place - b.place);
}

function sourcesFor(open: OpenRequirement, used: ReadonlySet<string>): readonly CatalogResource[] {
  const ranked = rankedResources(open);
  const near = ranked.filter((resource) => isNear(resource, learningLevel(open)));
  const ofUse = near.filter((resource) => isOfUse(resource, open));
  const [taken] = [ofUse, near].filter((some) => some.length > 0);
  return taken ? ranked.filter((resource) => taken.includes(resource) || used.has(resource.id)) : ranked;
}

/** A credential about the skill, at the level that can come next: those of masters are none for beginners. */
function credentialsFor(open: OpenRequirement): readonly CatalogCredential[] {
  if (open.mode === 'apply') return [credentialNamed(nameOf(open))].filter((one) => one !== null);
  const { skill } = open;
  if (skill === null) return [];
  return loadCatalog()
    .credentialsFor(skill.id)
    .filter(
      (one) =>
        isAbout(one, skill.id) &&
        isOfUse(one, open) &&
        (one.level === null || compareLevels(one.level, startLevel(open)) >= 0),
    );
}

type Described = Omit<ReportResource, 'requirementIds'>;

const fromResource = (resource: CatalogResource): Described => {
  const { id, title, url, level, cost, hours, checked, source } = resource;
  const provider = providerOf(resource);
  return { id, title, provider, url, level, cost, hours, checked, source: sourceOf(source) };
};

const fromCredential = (credential: CatalogCredential): Described => {
  const { id, name, url, level, checked, source } = credential;
  const provider = providerOf(credential);
  const unknown = { cost: null, hours: null };
  return { id, title: name, provider, url, level, ...unknown, checked, source: sourceOf(source) };
};

function sourceOf(slug: string): ReportResource['source'] {
  const source = loadCatalog().source(slug);
  if (!source) throw new Error(`The catalogue has no source ${slug}; run npm run build.`);
  return source;
}
