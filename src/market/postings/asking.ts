import type { Importance } from '../../../schemas/vocabulary.ts';
import { lazy } from '../../catalog/lazy.ts';
import {
  abilityWording,
  asideWording,
  benefitWording,
  coreWording,
  employerSubject,
  negatedWording,
  preferredWording,
  protectedWording,
} from './asking-words.ts';
import type { PostingItem } from './posting-items.ts';

const words = (source: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, flags);

const patterns = lazy(() => ({
  preferred: words(preferredWording),
  core: words(coreWording),
  ability: words(abilityWording),
  negated: words(negatedWording),
  employer: new RegExp(employerSubject, 'iu'),
  aside: words(asideWording),
  benefit: words(benefitWording),
  protectedTrait: words(protectedWording),
}));

/** Whether a clause tells of the employer and demands nothing: "we buy our fish from the quay". */
export const tellsOfEmployer = (clause: string): boolean => {
  const { employer, core, preferred } = patterns();
  if (!employer.test(clause)) return false;
  return !(addressed.test(clause) && (core.test(clause) || preferred.test(clause)));
};

const addressed =
  /(?<!\p{L})(?:you|candidates?|applicants?|someone|somebody|dich|du|sie|vous|usted|kamu|anda)(?!\p{L})|looking for|seeking|seek|expect|require|suchen|erwarten|cherchons|buscamos|zoeken/iu;

/** Whether a clause says that something is welcome: "Kafka is a plus". */
export const saysPreferred = (clause: string): boolean => patterns().preferred.test(clause);

/** Whether a clause speaks of something that is not needed: "Swedish is not required", "no degree needed". */
export const saysNotNeeded = (clause: string): boolean => patterns().negated.test(clause);

/** Whether a clause words a demand: "you must", "at least", "we are looking for". */
export const saysDemand = (clause: string): boolean => patterns().core.test(clause);

/** Whether a clause names knowledge or experience: "knowledge of", "familiar with". */
export const namesAbility = (clause: string): boolean => patterns().ability.test(clause);

/**
 * Whether a sentence can ask for something at all, by where it stands and of whom it speaks. Under a heading
 * for requirements, sentences ask unless they speak of the pay or the application; elsewhere they ask only in so
 * many words.
 */
export function canAsk({ section, column, text }: PostingItem): boolean {
  if (column !== null) return true;
  if (section === 'benefits' || section === 'about' || section === 'waived') return false;
  const { aside, benefit, core, ability, preferred } = patterns();
  if (aside.test(text) || /\?\s*$/.test(text)) return false;
  const demands = core.test(text);
  if (benefit.test(text) && !demands && !ability.test(text) && !preferred.test(text)) return false;
  // A full sentence under such a heading may tell of the department; a list item never does.
  if ((section === 'required' || section === 'preferred') && !statement.test(text)) return true;
  if (section === 'preferred') return true;
  if (section === 'required') return demands || ability.test(text) || preferred.test(text);
  if (section === 'duties') return demands && ability.test(text);
  return demands || ability.test(text) || preferred.test(text);
}

/** A sentence on something else: "The department consists of …", "Information may be found at …". */
const statement =
  /^\p{Lu}[^.;:!?]{3,60}?\s(?:is|are|was|were|will|may|can|has|have)\s(?:be\s|been\s|also\s)?[^.;:!?]{3,}\.$|^(?:the|this|these|those|there|it|if|whether|from|only|please|all|for|in|as|with|die|der|das|dies\p{L}*|le|la|les|ce|el|los)\s.*(?<!\p{L})(?:is|are|was|were|will|would|may|has|have|consists?|ist|sind|wird|werden|est|sont|es|son)(?!\p{L})/isu;

/** "… several of us have degrees": colleagues, not the applicant. */
const ourselves = /^(?:in fact,?\s+)?(?:some|most|many|several|all|none|both|half) of us(?!\p{L})/iu;

/** How strongly a clause asks; null where what it names is not needed or never counts. Its wording outweighs the section. */
export function importanceOf(clause: string, { section, column }: PostingItem): Importance | null {
  const { negated, preferred, protectedTrait } = patterns();
  if (protectedTrait.test(clause) || ourselves.test(clause) || tellsOfEmployer(clause)) return null;
  const welcome = preferred.test(clause);
  // "German is not required but would be a plus"
  if (negated.test(clause))
    return welcome && /(?<!\p{L})(?:but|though|however|aber|mais|pero)(?!\p{L})/iu.test(clause)
      ? 'preferred'
      : null;
  if (welcome || column === 'preferred') return 'preferred';
  if (column === 'core') return 'core';
  return section === 'preferred' ? 'preferred' : 'core';
}
