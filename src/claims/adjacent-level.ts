import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { levelWords } from './cues/levels.ts';
import { type ClaimToken, degreeInName } from './tokens.ts';

/** Nouns that make "advanced Python …" a thing to study. */
const material =
  /^(?:course|class|training|module|tutorial|book|certification|certificate|exam|workshop|topics?)/;

/** The level that an adjective gives to the skill at `at`: "advanced Python", "expert-level Excel". */
export function adjacentLevel(
  tokens: readonly ClaimToken[],
  at: number,
): { readonly level: ProficiencyLevel; readonly start: number } | null {
  const skill = tokens[at];
  // "advanced Excel" may be a name of the skill.
  const own = skill?.kind === 'skill' ? levelWords[degreeInName(skill) ?? ''] : undefined;
  if (skill !== undefined && own !== undefined) return { level: own, start: skill.start };
  const before = tokens[at - 1];
  const word = before?.kind === 'word' && before.word === 'level' ? tokens[at - 2] : before;
  if (word?.kind !== 'word') return null;
  const level = levelWords[word.word];
  const next = tokens[at + 1];
  const isMaterial = next?.kind === 'word' && material.test(next.word);
  return level === undefined || isMaterial ? null : { level, start: word.start };
}
