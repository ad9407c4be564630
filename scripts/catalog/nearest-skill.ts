import type { CatalogSkill } from '../../schemas/catalog.ts';
import { editDistance } from '../../src/catalog/edit-distance.ts';

/** A few letters apart: a typing error, not another word. */
const farthest = (id: string): number => Math.min(3, Math.floor(id.length / 4));

/** The id that was meant by one that is none: that of a skill under this name, or a few letters away; null for none. */
export function nearestSkill(asked: string, skills: readonly CatalogSkill[]): string | null {
  const named = skills.find(({ name, aliases, ambiguous }) =>
    [name, ...aliases, ...ambiguous].some((one) => slugOf(one) === asked),
  );
  if (named) return named.id;
  const [best] = skills
    .filter(({ id }) => Math.abs(id.length - asked.length) <= farthest(asked))
    .map(({ id }) => ({ id, distance: editDistance(asked, id) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= farthest(asked) ? best.id : null;
}

const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
