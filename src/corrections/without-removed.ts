import type { ProfileSkill, StatedLack } from '../../schemas/profile.ts';
import { levelOf } from '../steps/extract-profile/rules/skill-level.ts';
import { parseYears } from '../steps/extract-profile/rules/years.ts';
import type { Stretch } from './corrected.ts';
import { namesIn } from './skill-names.ts';

export type Skills = { readonly skills: readonly ProfileSkill[]; readonly lacks: readonly StatedLack[] };

/** Skills and lacks on the lines that still count; a level or years worded in the others go with them. */
export function withoutRemoved({ skills, lacks }: Skills, removed: readonly Stretch[]): Skills {
  if (removed.length === 0) return { skills, lacks };
  return {
    skills: skills.flatMap((skill) => {
      const evidence = skill.evidence.filter((place) => !isWithin(place, removed));
      if (evidence.length === 0) return [];
      if (evidence.length === skill.evidence.length) return [skill];
      const gone = skill.evidence.filter((place) => isWithin(place, removed)).map(({ quote }) => quote);
      const unworded = skill.levelBasis === 'stated' && gone.some((quote) => wordsLevel(quote, skill));
      return [
        {
          ...skill,
          evidence,
          ...(unworded ? { level: null, levelBasis: null } : {}),
          statedYears: gone.some((quote) => parseYears(quote) !== null) ? null : skill.statedYears,
        },
      ];
    }),
    lacks: lacks.flatMap((lack) => {
      const evidence = lack.evidence.filter((place) => !isWithin(place, removed));
      return evidence.length === 0 ? [] : [{ ...lack, evidence }];
    }),
  };
}

const wordsLevel = (quote: string, { id, name }: ProfileSkill): boolean =>
  namesIn(quote, id, name).some(({ start, end }) => levelOf(quote, start, end) !== null);

/** Whether a place of the CV begins in one of the stretches. */
export const isWithin = ({ start }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((one) => one.start <= start && start < one.end);
