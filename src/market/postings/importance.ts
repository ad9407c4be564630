import type { Importance } from '../../../schemas/vocabulary.ts';
import type { PostingSectionKind } from './posting-sections.ts';

const preferredWording =
  /\b(?:nice[ -]to[ -]have|preferred|preferably|desirable|desired|ideally|bonus|(?:is|are|would be|considered|as) (?:an? )?(?:big |strong |definite |real )?(?:plus|advantage|asset)|a plus|advantageous|beneficial|helpful|good to have|optional|wünschenswert|von vorteil|idealerweise|un plus|un atout|idéalement|souhaité\w*|deseable|se valora\w*|een pluspunt|pré|diutamakan)\b/i;

const requirementWording =
  /\b(?:must|required?|requires|essential|mandatory|minimum|at least|necessary|need(?:ed|s)? to|you(?:'|’)?ll need|you (?:have|bring|know|are able)|we (?:expect|require|are looking for)|experience (?:with|in|of|as|using|working)|experienced|proficien\w+|knowledge of|familiarit\w+|familiar with|expertise|understanding of|ability to|skilled|fluen\w+|degree|diploma|certifi\w+|licen[cs]e\w*|registration|erforderlich|zwingend|voraussetzung|kenntnisse|erfahrung|maîtrise|expérience|indispensable|imprescindible|experiencia|conocimientos?|ervaring|wajib|pengalaman|menguasai)\b/i;

/**
 * Whether a sentence of a posting asks for something, and how strongly; null where it does not ask.
 * Wording in the sentence itself outweighs the section it stands in.
 */
export function importanceOf(sentence: string, section: PostingSectionKind): Importance | null {
  if (section === 'benefits' || section === 'about') return null;
  if (preferredWording.test(sentence)) return 'preferred';
  if (section === 'required') return 'core';
  if (section === 'preferred') return 'preferred';
  return requirementWording.test(sentence) ? 'core' : null;
}
