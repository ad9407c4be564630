import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { nameInSentence } from '../../core/name-in-sentence.ts';

const kindOf = (id: string | null) => (id === null ? null : (loadCatalog().skill(id)?.kind ?? null));

/** A skill as it stands inside a sentence: "machine learning", "Python". */
export const skillName = ({ id, name }: Pick<ProfileSkill, 'id' | 'name'>): string =>
  nameInSentence(name, kindOf(id));

/** The same, by the id of a catalogue skill. */
export const skillNameOf = (id: string): string =>
  skillName({ id, name: loadCatalog().skill(id)?.name ?? id });

const mostWords = 7;

/**
 * What is asked for, as it stands inside a sentence. An ad's own words that are long or hold marks of a
 * sentence stand in quotation marks, so that nobody takes them for the report's.
 */
export function askedName({ skill, kind }: Pick<Requirement, 'skill' | 'kind'>): string {
  if (kind === 'language') return skill.name;
  const plain =
    skill.id !== null || (skill.name.split(/\s+/).length <= mostWords && !/[“”".;:!?,]/.test(skill.name));
  return plain ? skillName(skill) : `“${skill.name.replaceAll(/[“”"]/g, '’')}”`;
}
