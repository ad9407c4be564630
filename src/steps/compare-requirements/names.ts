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

type Named = Pick<Requirement, 'skill' | 'kind'>;

/**
 * What is asked for, as it stands inside a sentence. Words of an ad that no catalogue knows stand in quotation
 * marks, so that nobody takes them for the report's.
 */
export const askedName = (requirement: Named): string =>
  isKnown(requirement) ? plainName(requirement) : `“${plainName(requirement).replaceAll(/[“”"]/g, '’')}”`;

/** The same without quotation marks, for questions. */
export const plainName = ({ skill, kind }: Named): string =>
  kind === 'language' ? skill.name : skillName(skill);

const isKnown = ({ skill, kind }: Named): boolean => skill.id !== null || kind === 'language';
