import { joinNames } from '../../core/join-names.ts';
import { nameInSentence } from '../../core/name-in-sentence.ts';
import { isTool } from './crafts/craft-of.ts';
import type { OpenRequirement } from './open-requirement.ts';

/** Name of what is worked on: of alternatives the one planned for. */
export function nameOf({ requirement, skill, mode }: OpenRequirement): string {
  const { alternatives } = requirement;
  if (alternatives.length === 0 || (skill === null && mode !== 'study')) return requirement.skill.name;
  return skill?.name ?? alternatives[0]?.name ?? requirement.skill.name;
}

/** The name as it stands inside a sentence. */
export const nameWithin = (one: OpenRequirement): string =>
  nameInSentence(nameOf(one), one.skill?.kind ?? null);

/** Several names inside a sentence. */
export const namesWithin = (group: readonly OpenRequirement[]): string => joinNames(group.map(nameWithin));

/** What the texts of a craft take: " with PyTorch", " (wound care)", or nothing where they name the skill. */
export function meansOf(group: readonly OpenRequirement[]): string {
  const tools = group.filter((one) =>
    one.skill ? isTool(one.skill) : !one.craft.isRules && isProperName(nameOf(one)),
  );
  if (tools.length > 0) return ` with ${namesWithin(tools)}`;
  return group.every(({ craft }) => craft.names) ? '' : ` (${namesWithin(group)})`;
}

/** Several names at the start of a sentence. */
export const namesAtStart = ([first, ...rest]: readonly OpenRequirement[]): string =>
  first ? joinNames([nameOf(first), ...rest.map(nameWithin)]) : '';

/** A name beyond the catalogue that is written like that of a product or a standard: "PROFINET", "EN ISO 13849". */
export const isProperName = (name: string): boolean =>
  nameInSentence(name, null) === name && name.split(/\s+/).every((word) => /[\p{Lu}\p{N}]/u.test(word));
