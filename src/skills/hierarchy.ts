import type { CatalogSkill } from '../../schemas/catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { closure } from './closure.ts';

/** How a first skill stands to a second: Python is `narrower` than programming languages. */
type SkillRelation = 'same' | 'narrower' | 'broader' | 'kin';

/** Relations between the skills of a catalogue. Unknown ids have none. No set contains the skill itself. */
export type SkillHierarchy = {
  /** Everything the skill is a part or kind of. */
  ancestors(id: string): ReadonlySet<string>;
  /** Every part and kind of the skill. */
  descendants(id: string): ReadonlySet<string>;
  /** What possession of the skill shows besides: what it implies, and all that these and itself are kinds of. */
  implied(id: string): ReadonlySet<string>;
  /** True where knowledge of one carries over to the other in part. */
  isKin(a: string, b: string): boolean;
  related(a: string, b: string): SkillRelation | null;
  /** All that is to be learned before, near and far. */
  prerequisites(id: string): ReadonlySet<string>;
};

export function createHierarchy(catalog: Pick<Catalog, 'skills' | 'skill'>): SkillHierarchy {
  const edges =
    (...relations: readonly ('broader' | 'implies' | 'prerequisites')[]) =>
    (id: string): readonly string[] => {
      const skill = catalog.skill(id);
      return skill === undefined ? [] : relations.flatMap((relation) => skill[relation]);
    };
  const narrower = inverse(catalog.skills, (skill) => skill.broader);
  const kin = inverse(catalog.skills, (skill) => skill.transfers);

  const ancestors = closure(edges('broader'));
  const isKin = (a: string, b: string): boolean =>
    a !== b && ((kin().get(a)?.has(b) ?? false) || (kin().get(b)?.has(a) ?? false));
  return {
    ancestors,
    descendants: closure((id) => narrower().get(id) ?? []),
    implied: closure(edges('broader', 'implies')),
    isKin,
    related(a, b) {
      if (a === b) return 'same';
      if (ancestors(a).has(b)) return 'narrower';
      if (ancestors(b).has(a)) return 'broader';
      return isKin(a, b) ? 'kin' : null;
    },
    prerequisites: closure(edges('prerequisites')),
  };
}

function inverse(
  skills: readonly CatalogSkill[],
  targetsOf: (skill: CatalogSkill) => readonly string[],
): () => ReadonlyMap<string, ReadonlySet<string>> {
  let sources: Map<string, Set<string>> | undefined;
  return () => {
    if (sources !== undefined) return sources;
    sources = new Map();
    for (const skill of skills) {
      for (const target of targetsOf(skill)) {
        const known = sources.get(target);
        if (known === undefined) sources.set(target, new Set([skill.id]));
        else known.add(skill.id);
      }
    }
    return sources;
  };
}
