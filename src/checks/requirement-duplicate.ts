import type { Requirement } from '../../schemas/requirement.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { foldedName, skillKey } from './skill-key.ts';

export default defineCheck({
  id: 'requirement-duplicate',
  meta: {
    description: 'Nothing is required twice, or as core and as preferred at once.',
    severity: 'error',
    scope: ['requirements'],
  },
  needs: ['requirements'],
  messages: {
    twice: '{{name}} is listed {{times}} times: {{ids}}.',
    bothImportances: '{{name}} is both core and preferred: {{ids}}.',
  },
  run({ requirements }, report) {
    for (const group of groups(requirements)) {
      const [first] = group;
      if (first === undefined || group.length < 2) continue;
      const ids = group.map(({ requirement }) => requirement.id).join(', ');
      const name = first.requirement.skill.name;
      const places = group.map(({ requirement, index }) =>
        reportPlace(`/requirements/${index}/statement`, requirement.statement),
      );
      const suggestion = 'Keep one requirement with the stricter level, years and importance.';
      const importances = new Set(group.map(({ requirement }) => requirement.importance));
      if (importances.size > 1)
        report({ messageId: 'bothImportances', data: { name, ids }, places, suggestion });
      else report({ messageId: 'twice', data: { name, ids, times: group.length }, places, suggestion });
    }
  },
});

interface Entry {
  readonly requirement: Requirement;
  readonly index: number;
}

/** Requirements of one kind for one skill. One without an id joins the first of its name that has one. */
function groups(requirements: readonly Requirement[]): Iterable<readonly Entry[]> {
  const idByName = new Map<string, string>();
  for (const { kind, skill } of requirements) {
    const named = `${kind} ${foldedName(skill.name)}`;
    if (skill.id !== null && !idByName.has(named)) idByName.set(named, skill.id);
  }
  const byKey = new Map<string, Entry[]>();
  for (const [index, requirement] of requirements.entries()) {
    const key = keyOf(requirement, idByName);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [{ requirement, index }]);
    else group.push({ requirement, index });
  }
  return byKey.values();
}

function keyOf({ kind, skill, alternatives }: Requirement, idByName: ReadonlyMap<string, string>): string {
  if (alternatives.length > 0) return `${kind} any of ${alternatives.map(skillKey).toSorted().join(', ')}`;
  const name = foldedName(skill.name);
  const id = skill.id ?? idByName.get(`${kind} ${name}`);
  return id === undefined ? `${kind} ~${name}` : `${kind} ${id}`;
}
