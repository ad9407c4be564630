import type { Requirement } from '../../../schemas/requirement.ts';
import { foldedName } from '../../checks/skill-key.ts';

type Draft = Omit<Requirement, 'id'>;

/**
 * One requirement for each thing asked: what is core anywhere is core, the most years and the first level
 * worded stand, and the line that asks for most is the one quoted. Core first, else in the order of the
 * postings.
 */
export function mergeRequirements(drafts: readonly Draft[]): Draft[] {
  const ids = idsByName(drafts);
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft, ids);
    const known = merged.get(key);
    merged.set(key, known ? join(known, draft) : draft);
  }
  const all = [...merged.values()];
  return [
    ...all.filter(({ importance }) => importance === 'core'),
    ...all.filter(({ importance }) => importance !== 'core'),
  ];
}

const nameKey = ({ kind, skill }: Draft): string => `${kind}:~${foldedName(skill.name)}`;

/** The same name once with and once without an id is one thing. */
function idsByName(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const draft of drafts) {
    const key = nameKey(draft);
    if (draft.skill.id !== null && !ids.has(key)) ids.set(key, draft.skill.id);
  }
  return ids;
}

function keyOf(draft: Draft, ids: ReadonlyMap<string, string>): string {
  const { kind, skill, alternatives } = draft;
  if (alternatives.length > 1)
    return `${kind}:any ${alternatives
      .map(({ id, name }) => id ?? name.toLowerCase())
      .toSorted()
      .join(' ')}`;
  const name = nameKey(draft);
  const id = skill.id ?? ids.get(name);
  return id === undefined ? name : `${kind}:${id}`;
}

function join(known: Draft, other: Draft): Draft {
  const base = asksMore(other, known) ? other : known;
  const second = base === known ? other : known;
  return {
    ...base,
    skill: base.skill.id === null ? { ...second.skill, name: known.skill.name } : base.skill,
    importance: known.importance === 'core' ? 'core' : other.importance,
    level: base.level ?? second.level,
    years: base.years ?? second.years,
  };
}

function asksMore(other: Draft, known: Draft): boolean {
  if ((other.years ?? 0) !== (known.years ?? 0)) return (other.years ?? 0) > (known.years ?? 0);
  return other.importance === 'core' && known.importance !== 'core';
}
