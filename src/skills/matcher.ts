import type { Catalog } from '../catalog/catalog.ts';
import { acceptedCandidates } from './ambiguity.ts';
import { findCandidates } from './candidates.ts';
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
};

/** Kinds with proper names, which makers of other things bear too; "forklift trucks" are no such names. */
const isNamed: ReadonlySet<string> = new Set(['language', 'framework', 'tool', 'platform']);

/** Finds the skills of a catalogue under all their names. */
export function createSkillMatcher(catalog: Pick<Catalog, 'skills'>): SkillMatcher {
  const names = buildNameTrie(catalog.skills);
  return {
    find(text) {
      const candidates = findCandidates(names, tokenize(text), webAddresses(text)).filter(
        ({ skill, start, end }) =>
          !isInLongerName(text, start, end) && !(isNamed.has(skill.kind) && isMake(text, start, end)),
      );
      return acceptedCandidates(text, candidates).map(({ skill, means, start, end }) => ({
        skillId: skill.id,
        start,
        end,
        text: text.slice(start, end),
        ambiguous: means === 'among-skills',
      }));
    },
  };
}
