import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { createHierarchy, type SkillHierarchy } from '../skills/hierarchy.ts';

const hierarchies = new WeakMap<Catalog, SkillHierarchy>();

/** The hierarchy of the catalogue of this package, made once. */
export function skillHierarchy(): SkillHierarchy {
  const catalog = loadCatalog();
  let hierarchy = hierarchies.get(catalog);
  if (hierarchy === undefined) {
    hierarchy = createHierarchy(catalog);
    hierarchies.set(catalog, hierarchy);
  }
  return hierarchy;
}
