import type { CatalogSkill } from '../../schemas/catalog.ts';

type Relation = 'broader' | 'implies' | 'prerequisites';

/** Reports each way of following one relation that leads back to a skill on the way. */
export function cycleProblems(
  skills: readonly CatalogSkill[],
  relation: Relation,
  report: (skill: CatalogSkill, problem: string) => void,
): void {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const done = new Set<string>();

  function visit(skill: CatalogSkill, way: readonly string[]): void {
    const from = way.indexOf(skill.id);
    if (from >= 0) {
      report(skill, `${relation}: a circle: ${[...way.slice(from), skill.id].join(' → ')}`);
      return;
    }
    if (done.has(skill.id)) return;
    for (const id of skill[relation]) {
      const next = byId.get(id);
      if (next !== undefined && next !== skill) visit(next, [...way, skill.id]);
    }
    done.add(skill.id);
  }

  for (const skill of skills) visit(skill, []);
}
