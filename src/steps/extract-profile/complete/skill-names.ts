import { fold } from '../../../documents/structure/fold.ts';
import type { SkillMention } from '../../../skills/matcher.ts';
import { profileTools } from '../profile-tools.ts';

/** Words beside a skill's name that do not make it another skill. */
const generic =
  /^(?:[\s\p{P}]|programming|language|development|developer|framework|library|database|databases|skills?|scripting|coding|tools?|software|knowledge|experience|basics|fundamentals|advanced|basic|ms|microsoft|\d+(?:\.\d+)*|v\d+(?:\.\d+)*|x|programmierung|entwicklung|kenntnisse)*$/iu;

/** Maps names of skills to ids of the catalogue, in the context of one document. */
export interface SkillNames {
  /** Id of the skill that a name means; null where the catalogue does not know it. */
  idOf(name: string): string | null;
  /** Catalogue skills named in the document. */
  readonly mentions: readonly SkillMention[];
}

export function createSkillNames(text: string): SkillNames {
  const { matcher } = profileTools();
  const mentions = matcher.find(text);
  // An ambiguous name ("Go") means the skill where the document shows it among others.
  const seen = new Map(mentions.map((mention) => [fold(mention.text.replace(/\s+/g, ' ')), mention.skillId]));
  return {
    mentions,
    idOf(name) {
      const asked = name.trim().replace(/\s+/g, ' ');
      const known = seen.get(fold(asked));
      if (known !== undefined) return known;
      const hits = matcher.find(asked);
      const hit = hits[0];
      if (hit === undefined || hits.length > 1) return null;
      return generic.test(asked.slice(0, hit.start)) && generic.test(asked.slice(hit.end))
        ? hit.skillId
        : null;
    },
  };
}
