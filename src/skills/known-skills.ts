import type { Catalog } from '../catalog/catalog.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { createHierarchy, type SkillHierarchy } from './hierarchy.ts';
import { createSkillMatcher, type SkillMatcher } from './matcher.ts';
import { createTitleSkills, type TitleSkills } from './title-skills.ts';

/** Made once for each catalogue: the index of names alone takes tens of milliseconds. */
function once<T>(make: (catalog: Catalog) => T): (catalog?: Catalog) => T {
  const made = new WeakMap<Catalog, T>();
  return (catalog = loadCatalog()) => {
    const known = made.get(catalog) ?? make(catalog);
    made.set(catalog, known);
    return known;
  };
}

/** Finds the skills of a catalogue, that of this package unless told otherwise. */
export const skillMatcher: (catalog?: Catalog) => SkillMatcher = once(createSkillMatcher);

/** The relations between the skills of a catalogue, that of this package unless told otherwise. */
export const skillHierarchy: (catalog?: Catalog) => SkillHierarchy = once(createHierarchy);

/** What job titles show by the catalogue, that of this package unless told otherwise. */
export const titleSkills: (catalog?: Catalog) => TitleSkills = once(createTitleSkills);
