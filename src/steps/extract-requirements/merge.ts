import type { Requirement } from '../../../schemas/requirement.ts';

type Draft = Omit<Requirement, 'id'>;

/**
 * One requirement for each thing asked: what is core anywhere is core; the more years and the level named
 * first stand. Core first, else in the order of the postings.
 */
export function mergeRequirements(drafts: readonly Draft[]): Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = merged.get(key);
    merged.set(key, known ? join(known, draft) : draft);
  }
  const all = [...merged.values()];
  return [
    ...all.filter(({ importance }) => importance === 'core'),
    ...all.filter(({ importance }) => importance !== 'core'),
  ];
}

function keyOf({ kind, skill, alternatives }: Draft): string {
  if (alternatives.length > 0) return `any:${alternatives.toSorted().join('|')}`;
  return `${kind}:${
    skill.id ??
    skill.name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()
  }`;
}

function join(known: Draft, other: Draft): Draft {
  const core = known.importance === 'core' || other.importance === 'core';
  const stricter = known.importance === 'core' || other.importance !== 'core' ? known : other;
  return {
    ...stricter,
    importance: core ? 'core' : 'preferred',
    level: known.level ?? other.level,
    years: known.years === null ? other.years : Math.max(known.years, other.years ?? 0),
  };
}
