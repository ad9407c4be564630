import type { CatalogSkill } from '../../schemas/catalog.ts';
import { nameKeys, spacedSpelling, variantKeys } from './name-variants.ts';

/** A name that ends at a node. */
export type NameHit = {
  readonly skill: CatalogSkill;
  /** How the name is written where it is one. */
  readonly spelling: string;
  /**
   * `always`: in any spelling; `as-spelled`: written like this, and among other skills in another case;
   * `among-skills`: an everyday word or letter, whose context decides.
   */
  readonly means: 'always' | 'as-spelled' | 'among-skills';
};

export type NameNode = { readonly next: Map<string, NameNode>; hit: NameHit | null };

/**
 * All names of all skills by their tokens. Where a variant of one name is the name of another skill, the name
 * as it is written wins.
 */
export function buildNameTrie(skills: readonly CatalogSkill[]): NameNode {
  const root = node();
  for (const skill of skills) {
    for (const name of skill.ambiguous)
      insert(root, nameKeys(name), { skill, spelling: name, means: 'among-skills' });
  }
  for (const skill of skills) {
    for (const name of [skill.name, ...skill.aliases]) insert(root, nameKeys(name), hitFor(skill, name));
  }
  for (const skill of skills) {
    const ambiguous = new Set(skill.ambiguous);
    for (const name of [skill.name, ...skill.aliases]) {
      if (ambiguous.has(name)) continue;
      for (const keys of variantKeys(name, skill.kind)) insert(root, keys, hitFor(skill, name));
      const spaced = spacedSpelling(name);
      if (spaced !== null) insert(root, nameKeys(spaced), { skill, spelling: spaced, means: 'as-spelled' });
    }
  }
  return root;
}

/** A single letter is never a skill by itself, whatever the catalogue says. */
const hitFor = (skill: CatalogSkill, name: string): NameHit => ({
  skill,
  spelling: name,
  means: /^.$/u.test(name) ? 'among-skills' : 'always',
});

const node = (): NameNode => ({ next: new Map(), hit: null });

function insert(root: NameNode, keys: readonly string[], hit: NameHit): void {
  if (keys.length === 0) return;
  let at = root;
  for (const key of keys) {
    let next = at.next.get(key);
    if (next === undefined) {
      next = node();
      at.next.set(key, next);
    }
    at = next;
  }
  at.hit ??= hit;
}
