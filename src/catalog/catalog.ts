import type {
  CatalogCredential,
  CatalogData,
  CatalogResource,
  CatalogRole,
  CatalogSkill,
  CatalogTitle,
  PopularityFact,
  Source,
  TechnologyFact,
  WageFact,
} from '../../schemas/catalog.ts';
import { createRoleFinder, type RoleMatch } from './find-role.ts';
import { groupByKeys } from './group-by-keys.ts';
import { lazy } from './lazy.ts';

/** Look-ups over one catalogue. Unknown ids give `undefined` or an empty list, never an error. */
export type Catalog = {
  /** When its facts were last brought up to date: YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly skills: readonly CatalogSkill[];
  readonly titles: readonly CatalogTitle[];
  readonly roles: readonly CatalogRole[];
  source(slug: string): Source | undefined;
  skill(id: string): CatalogSkill | undefined;
  role(id: string): CatalogRole | undefined;
  /** The role of that name, id or alias; else up to five roles that come near it, nearest first. */
  findRole(query: string): RoleMatch;
  resource(id: string): CatalogResource | undefined;
  resourcesFor(skillId: string): readonly CatalogResource[];
  credential(id: string): CatalogCredential | undefined;
  credentialsFor(skillId: string): readonly CatalogCredential[];
  /** Wages of an SOC occupation (`15-1252`), one entry for each place and date. */
  wagesFor(soc: string): readonly WageFact[];
  popularityFor(skillId: string): readonly PopularityFact[];
  /** Technologies listed for an O*NET-SOC occupation (`15-1252.00`). */
  technologiesFor(onet: string): readonly TechnologyFact[];
};

/** A catalogue over the given data; indexes are built when first asked for. */
export function createCatalog(data: CatalogData): Catalog {
  const skills = byId(data.skills);
  const roles = byId(data.roles);
  const resources = byId(data.resources);
  const credentials = byId(data.credentials);
  const roleFinder = lazy(() => createRoleFinder(data.roles));
  const resourcesBySkill = lazy(() => groupByKeys(data.resources, (entry) => entry.skills));
  const credentialsBySkill = lazy(() => groupByKeys(data.credentials, (entry) => entry.skills));
  const wages = lazy(() => groupByKeys(data.wages, (entry) => [entry.soc]));
  const popularity = lazy(() => groupByKeys(data.popularity, (entry) => [entry.skill]));
  const technologies = lazy(() => groupByKeys(data.technologies, (entry) => [entry.onet]));
  return {
    date: data.date,
    skills: data.skills,
    titles: data.titles,
    roles: data.roles,
    source: (slug) => (Object.hasOwn(data.sources, slug) ? data.sources[slug] : undefined),
    skill: (id) => skills().get(id),
    role: (id) => roles().get(id),
    findRole: (query) => roleFinder()(query),
    resource: (id) => resources().get(id),
    resourcesFor: (skillId) => resourcesBySkill().get(skillId) ?? [],
    credential: (id) => credentials().get(id),
    credentialsFor: (skillId) => credentialsBySkill().get(skillId) ?? [],
    wagesFor: (soc) => wages().get(soc) ?? [],
    popularityFor: (skillId) => popularity().get(skillId) ?? [],
    technologiesFor: (onet) => technologies().get(onet) ?? [],
  };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): () => ReadonlyMap<string, T> {
  return lazy(() => new Map(entries.map((entry) => [entry.id, entry])));
}
