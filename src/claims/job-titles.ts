import type { Catalog } from '../catalog/catalog.ts';
import type { SkillMention } from '../skills/matcher.ts';

const agent =
  /^[\s-]{1,3}(?:developer|engineer|programmer|administrator|admin|manager|analyst|designer|architect|consultant|specialist|scientist|nurse|teacher|technician|officer|assistant|coordinator|leader?|director|operator|worker|clerk|trainer|advisor|adviser|representative|executive|supervisor|intern|trainee|apprentice|instructor|lecturer|professor|researcher|tester|agent|driver|mechanic|planner|buyer|editor|writer)s?(?![\p{L}\p{N}])/iu;

const asTitle =
  /(?<![\p{L}\p{N}])(?:as|title|position|titled)[\s:]+(?:(?:an?|the|senior|junior|lead|principal|chief|head)\s+){0,3}$/iu;

const products: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

/**
 * Whether a skill is only part of a job title: "Backend developer" names a job, "Python developer" a skill
 * too, unless it is told as a title ("worked as Python Developer").
 */
export function isInJobTitle(text: string, { skillId, start, end }: SkillMention, catalog: Catalog): boolean {
  if (!agent.test(text.slice(end, end + 20))) return false;
  return (
    !products.has(catalog.skill(skillId)?.kind ?? '') ||
    asTitle.test(text.slice(Math.max(0, start - 40), start))
  );
}
