import type { Catalog } from '../catalog/catalog.ts';
import { acceptedCandidates } from './ambiguity.ts';
import { findCandidates } from './candidates.ts';
import { withoutOtherSense } from './explained-letters.ts';
import { type Deed, findDeeds } from './find-deeds.ts';
import { isInLongerName } from './longer-names.ts';
import { isMake } from './makes.ts';
import { buildNameTrie } from './name-trie.ts';
import { tokenize } from './tokenize.ts';
import { webAddresses } from './web-addresses.ts';

/** A skill named in a text. */
export type SkillMention = {
  readonly skillId: string;
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** The name is also an everyday word or letter; its context shows that the skill is meant. */
  readonly ambiguous: boolean;
};

export type SkillMatcher = {
  /** Skills named in the text: longest names, left to right, never overlapping; linear in its length. */
  find(text: string): SkillMention[];
  /** The same without work told as a deed, whose verb ("manages suppliers") a reader of sentences needs itself. */
  findNames(text: string): SkillMention[];
};

/** Kinds with proper names, which makers of other things bear too; "forklift trucks" are no such names. */
const isNamed: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

/** Finds the skills of a catalogue under all their names. */
export function createSkillMatcher(catalog: Pick<Catalog, 'skills'>): SkillMatcher {
  const names = buildNameTrie(catalog.skills);
  const ids = new Set(catalog.skills.map(({ id }) => id));
  const findNames = (text: string): SkillMention[] => {
    const candidates = findCandidates(names, tokenize(text), webAddresses(text)).filter(
      ({ skill, start, end }) =>
        !isInLongerName(text, start, end) && !(isNamed.has(skill.kind) && isMake(text, start, end)),
    );
    return withoutOtherSense(text, acceptedCandidates(text, candidates)).map(
      ({ skill, means, start, end }) => ({
        skillId: skill.id,
        start,
        end,
        text: text.slice(start, end),
        ambiguous: means === 'among-skills',
      }),
    );
  };
  return {
    findNames,
    find: (text) =>
      withDeeds(
        text,
        findNames(text),
        findDeeds(text).filter(({ skillId }) => ids.has(skillId)),
      ),
  };
}

/** Names go before deeds: of "taught mathematics to pupils" the deed keeps the words before the name. */
function withDeeds(text: string, named: readonly SkillMention[], deeds: readonly Deed[]): SkillMention[] {
  if (deeds.length === 0) return [...named];
  const all: SkillMention[] = [];
  let at = 0;
  for (const { skillId, start, end } of deeds) {
    for (; at < named.length && (named[at]?.start ?? 0) <= start; at += 1)
      all.push(named[at] as SkillMention);
    if ((all.at(-1)?.end ?? 0) > start) continue;
    const next = named[at];
    const stop = next !== undefined && next.start < end ? next.start : end;
    const told = text.slice(start, stop).trimEnd();
    if (next !== undefined && next.start < end && next.skillId === skillId) continue;
    all.push({ skillId, start, end: start + told.length, text: told, ambiguous: false });
  }
  return [...all, ...named.slice(at)];
}
