import type { CatalogSkill } from '../../../../schemas/catalog.ts';
import { lazy } from '../../../catalog/lazy.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { skillHierarchy } from '../../../skills/known-skills.ts';
import { businessCrafts } from './business.ts';
import { leadershipTexts, softTexts, textsByKind } from './by-kind.ts';
import { careAndTeachingCrafts } from './care-and-teaching.ts';
import type { Craft } from './craft.ts';
import { dataAndAiCrafts } from './data-and-ai.ts';
import { infrastructureCrafts } from './infrastructure.ts';
import { softwareCrafts } from './software.ts';
import { tradesCrafts } from './trades.ts';

export const allCrafts: readonly Craft[] = [
  ...softwareCrafts,
  ...dataAndAiCrafts,
  ...infrastructureCrafts,
  ...businessCrafts,
  ...careAndTeachingCrafts,
  ...tradesCrafts,
];

const byRoot = lazy(
  () => new Map(allCrafts.flatMap((craft) => craft.roots.map((id) => [id, craft] as const))),
);

const leadershipId = 'leadership';

/** Leading people, or a kind of it. */
export const isLeadership = ({ id }: CatalogSkill): boolean =>
  id === leadershipId || skillHierarchy().ancestors(id).has(leadershipId);

/**
 * The craft of a skill: that of its nearest ancestor that stands for a family, else what suits its kind.
 * `names`: the texts speak of the skill itself and need no name.
 */
export function craftOf(skill: CatalogSkill): SkillCraft {
  const known = found.get(skill) ?? findCraft(skill);
  found.set(skill, known);
  return known;
}

export type SkillCraft = Omit<Craft, 'roots'> & { readonly names: boolean };

const found = new WeakMap<CatalogSkill, SkillCraft>();

function findCraft(skill: CatalogSkill): SkillCraft {
  if (skill.kind === 'soft') {
    return { ...(isLeadership(skill) ? leadershipTexts : softTexts), names: false };
  }
  let level: readonly string[] = [skill.id];
  const seen = new Set<string>();
  while (level.length > 0) {
    for (const id of level) {
      const craft = byRoot().get(id);
      if (craft) return { ...craft, names: craft.roots[0] === skill.id };
      seen.add(id);
    }
    level = level.flatMap((id) => loadCatalog().skill(id)?.broader ?? []).filter((id) => !seen.has(id));
  }
  return { ...textsByKind[skill.kind], names: false };
}

const tools = new Set<CatalogSkill['kind']>(['language', 'framework', 'tool', 'platform']);

/** Something one works with, and so names: "with PyTorch". */
export const isTool = ({ kind }: CatalogSkill): boolean => tools.has(kind);
