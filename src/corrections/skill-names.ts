import { loadCatalog } from '../catalog/load-catalog.ts';
import { skillMatcher } from '../skills/known-skills.ts';
import { createSkillNames } from '../steps/extract-profile/complete/skill-names.ts';
import { keyOf } from './match-contested.ts';

let byName: ReadonlyMap<string, string> | undefined;

/** Id of the skill that a person names; null where the catalogue does not know it. A bare "Go" means the language. */
export function skillIdOf(name: string): string | null {
  byName ??= new Map(
    loadCatalog()
      .skills.flatMap((skill) =>
        [...skill.ambiguous, ...skill.aliases, skill.name].map((one): [string, string] => [
          keyOf(one),
          skill.id,
        ]),
      )
      .concat(loadCatalog().skills.map(({ id, name: own }): [string, string] => [keyOf(own), id])),
  );
  return byName.get(keyOf(name)) ?? createSkillNames('').idOf(name);
}

/** The catalogue's name of a skill, or the given one. */
export const skillNameOf = (id: string | null, name: string): string =>
  (id === null ? undefined : loadCatalog().skill(id)?.name) ?? name;

/** Where a text names a skill, by offset: under any of its names, or as it is written. */
export function namesIn(text: string, id: string | null, name: string): { start: number; end: number }[] {
  const known =
    id === null
      ? []
      : skillMatcher()
          .find(text)
          .filter(({ skillId }) => skillId === id);
  if (known.length > 0) return known.map(({ start, end }) => ({ start, end }));
  return occurrences(text, name);
}

/** Every occurrence of words in a text, whatever their case. */
export function occurrences(text: string, words: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const [lower, wanted] = [text.toLowerCase(), words.toLowerCase()];
  // Lower case may be longer than what it comes from ("İ"); offsets would not fit.
  if (wanted === '' || lower.length !== text.length) return found;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length });
  }
  return found;
}
