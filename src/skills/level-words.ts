import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';

type LevelTable = readonly (readonly [ProficiencyLevel, string])[];

/**
 * Wordings of proficiency as regular expressions, without regard to case: English, German, Spanish, French,
 * Portuguese, Italian, Dutch, Indonesian. These mean a level wherever they stand beside a skill.
 */
export const levelPhrases: LevelTable = [
  [
    'beginner',
    'beginners?|basic(?:s| knowledge| understanding| skills| level)?|elementary|novice|familiar(?:ity)?(?: with)?|(?:some|little|limited) (?:knowledge|experience|exposure|expertise)|exposure to|entry[- ]level|rudimentary|currently learning|foundational knowledge|grundkenntnisse|anfänger(?:in)?|basiskenntnisse|básic[oa]s?|principiante|nociones|débutante?|notions|iniciante|noções|principianti|basiskennis|pemula',
  ],
  [
    'intermediate',
    'intermediate|(?:good )?working (?:knowledge|experience|proficiency)|(?:good|practical|moderate) (?:knowledge|understanding|command)|conversant|competent|gute kenntnisse|intermedi[oa]s?|intermédiaires?|bonnes? connaissances?|intermediári[oa]s?|intermédi[oa]s?|menengah',
  ],
  [
    'advanced',
    'advanced|proficient|fluen(?:t|cy)|highly (?:skilled|experienced|proficient)|very good|(?:excellent|strong|solid|deep|in-depth|extensive|thorough) (?:knowledge|understanding|command)|upper[- ]intermediate|skilled|adept|sehr gut(?:e|en)?|fließend|fortgeschritten(?:e|er)?|verhandlungssicher|avanzad[oa]s?|fluido|muy buen[oa]?|courant|avancée?s?|très bon(?:ne)?|avançad[oa]s?|fluente|avanzat[oa]|ottim[oa]|vloeiend|gevorderd|mahir|lancar|sangat baik',
  ],
  [
    'expert',
    'experts?|expert[- ](?:level|knowledge)|mastery|guru|expert(?:e|in|enkenntnisse)|expert[oa]s?|esperto|ahli|pakar',
  ],
];

/** These mean a level only where nothing else is said: "(good)". */
export const levelsAlone: LevelTable = [
  [
    'beginner',
    'learning|exposure|fundamentals|limited|awareness|basis|base|bases|grundlagen|dasar|beginning|aware',
  ],
  [
    'intermediate',
    'good|comfortable|moderate|average|medium|mid|hands-on|gut(?:e)?|mittel|solide|buen[oa]|bien|moyen(?:ne)?|bon(?:ne)?|médi[oa]|buon[oa]|goed|gemiddeld|cukup|baik|regular',
  ],
  ['advanced', 'strong|excellent|experienced|confident|high|seasoned|proficiency|versiert|alto|uitstekend'],
  ['expert', 'master|native|very high|exzellent|excelente|maîtrise'],
];

/** Before a level word these turn it or put it off: no level can be read off. */
export const levelDenials =
  "not(?! only)|\\w+n['’]t|no|never|hardly|barely|without|lacks?|lacking|far from|yet to|aspiring|becom(?:e|ing)|kein(?:e|en)?|nicht|ohne|sin|pas|sans|non|não|sem|niet|geen|bukan|belum|tidak|tanpa";
