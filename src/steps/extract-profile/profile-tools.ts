import type { Catalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { SkillHierarchy } from '../../skills/hierarchy.ts';
import { skillHierarchy, skillMatcher } from '../../skills/known-skills.ts';
import { createSkillMatcher, type SkillMatcher } from '../../skills/matcher.ts';

/** What reading a CV needs of the catalogue. */
export interface ProfileTools {
  readonly catalog: Catalog;
  readonly matcher: SkillMatcher;
  readonly hierarchy: SkillHierarchy;
  /** Finds names of the credential registry; `skillId` is the credential's id. */
  readonly credentialMatcher: SkillMatcher;
  /** Skills whose knowledge carries over in part, read both ways. */
  kinOf(id: string): ReadonlySet<string>;
}

let tools: ProfileTools | undefined;

/** Matchers over the catalogue of this package, built once. */
export function profileTools(): ProfileTools {
  tools ??= createTools(loadCatalog());
  return tools;
}

function createTools(catalog: Catalog): ProfileTools {
  const known = new Map(
    catalog.skills.flatMap(({ id }) => catalog.credentialsFor(id)).map((entry) => [entry.id, entry]),
  );
  const credentials = Array.from(known.values(), ({ id, name, aliases, source }) => ({
    id,
    name,
    kind: 'platform' as const,
    aliases,
    ambiguous: [],
    broader: [],
    implies: [],
    prerequisites: [],
    transfers: [],
    source,
  }));
  const kin = kinTable(catalog);
  return {
    catalog,
    matcher: skillMatcher(catalog),
    hierarchy: skillHierarchy(catalog),
    credentialMatcher: createSkillMatcher({ skills: credentials }),
    kinOf: (id) => kin.get(id) ?? none,
  };
}

const none: ReadonlySet<string> = new Set();

function kinTable(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = table.get(from);
    if (known === undefined) table.set(from, new Set([to]));
    else known.add(to);
  };
  for (const { id, transfers } of catalog.skills) {
    for (const other of transfers) {
      add(id, other);
      add(other, id);
    }
  }
  return table;
}
