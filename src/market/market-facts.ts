import type { CatalogRole, Source, TechnologyFact } from '../../schemas/catalog.ts';
import type { Market } from '../../schemas/market.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import type { Catalog } from '../catalog/catalog.ts';

const noMarket: Market = { wages: [], popularity: [], technologies: [] };

/**
 * What the catalogue knows of the market for a role: wages of its occupation, popularity of the languages
 * asked for, technologies its occupation uses. Empty for a target that is no role of the catalogue.
 * Sources: BLS OEWS, PYPL, O*NET, each fact with its own place and date.
 */
export function marketFacts(
  role: CatalogRole | null,
  requirements: readonly Requirement[],
  catalog: Catalog,
): Market {
  const asked = [
    ...new Set(
      requirements.flatMap(({ skill, alternatives }) => [skill, ...alternatives].map(({ id }) => id)),
    ),
  ].filter((id) => id !== null);
  const popularity = asked
    .flatMap((id) => catalog.popularityFor(id))
    .map((fact) => ({ ...fact, ...sourced(fact.source, catalog), name: nameOf(fact.skill, catalog) }))
    .toSorted((a, b) => a.rank - b.rank);
  if (role === null) return { ...noMarket, popularity };
  return {
    wages: catalog
      .wagesFor(role.occupation.soc)
      .map((fact) => ({ ...fact, ...sourced(fact.source, catalog) })),
    popularity,
    technologies: onceEach(catalog.technologiesFor(role.occupation.onet))
      .filter(({ hot, inDemand }) => hot || inDemand)
      .map((fact) => ({ ...fact, ...sourced(fact.source, catalog), name: nameOf(fact.skill, catalog) })),
  };
}

/** A source may list two products of one skill: the skill is listed once, with the flags of both. */
function onceEach(facts: readonly TechnologyFact[]): TechnologyFact[] {
  const bySkill = new Map<string, TechnologyFact>();
  for (const fact of facts) {
    const known = bySkill.get(fact.skill) ?? fact;
    bySkill.set(fact.skill, {
      ...known,
      hot: known.hot || fact.hot,
      inDemand: known.inDemand || fact.inDemand,
    });
  }
  return [...bySkill.values()];
}

const nameOf = (id: string, catalog: Catalog): string => catalog.skill(id)?.name ?? id;

function sourced(slug: string, catalog: Catalog): { source: Source } {
  const source = catalog.source(slug);
  if (!source) throw new Error(`The catalogue has no source ${slug}; run npm run build.`);
  return { source };
}
