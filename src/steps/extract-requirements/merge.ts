import type { Requirement } from '../../../schemas/requirement.ts';
import { foldedName } from '../../checks/skill-key.ts';

type Draft = Omit<Requirement, 'id'>;

/**
 * One requirement for each thing asked: what is core anywhere is core, the most years and the first level
 * worded stand, and the line that asks for most is the one quoted. Core first; of several postings what most
 * of them ask for, else in their order.
 */
export function mergeRequirements(drafts: readonly Draft[]): Draft[] {
  const ids = idsByName(drafts);
  const merged = new Map<string, Draft>();
  const askedBy = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const key = keyOf(draft, ids);
    const known = merged.get(key);
    merged.set(key, known ? join(known, draft) : draft);
    askedBy.set(key, (askedBy.get(key) ?? new Set()).add(draft.source.place?.document ?? ''));
  }
  const byAds = [...merged].toSorted(
    ([one], [other]) => (askedBy.get(other)?.size ?? 0) - (askedBy.get(one)?.size ?? 0),
  );
  const all = withoutWiderPapers(byAds.map(([, draft]) => draft));
  return [
    ...all.filter(({ importance }) => importance === 'core'),
    ...all.filter(({ importance }) => importance !== 'core'),
  ];
}

/** Comparing each with each stays cheap up to here; no posting asks for as many papers. */
const mostPapers = 100;

/** "Driving licence" beside "UK driving licence", "degree" beside "degree in nursing": the narrower one says both. */
function withoutWiderPapers(drafts: readonly Draft[]): Draft[] {
  const papers = drafts
    .filter(
      ({ kind, alternatives }) =>
        (kind === 'credential' || kind === 'education') && alternatives.length === 0,
    )
    .slice(0, mostPapers)
    .map((draft) => ({ draft, words: new Set(foldedName(draft.skill.name).split(' ')) }));
  const kept = new Map(drafts.map((draft) => [draft, draft]));
  for (const { draft, words } of papers) {
    const narrower = papers.find(
      (other) =>
        kept.has(other.draft) &&
        other.draft.kind === draft.kind &&
        other.words.size > words.size &&
        [...words].every((word) => other.words.has(word)),
    );
    if (narrower === undefined) continue;
    const { draft: own } = narrower;
    const joined = join(kept.get(own) ?? own, kept.get(draft) ?? draft);
    kept.set(own, { ...joined, skill: own.skill, statement: own.statement, source: own.source });
    kept.delete(draft);
  }
  return [...kept.values()];
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
