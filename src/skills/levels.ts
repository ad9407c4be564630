import { type ProficiencyLevel, proficiencyLevels } from '../../schemas/vocabulary.ts';

/** Negative where `a` is below `b`, 0 where they are the same, positive where it is above. */
export function compareLevels(a: ProficiencyLevel, b: ProficiencyLevel): number {
  return proficiencyLevels.indexOf(a) - proficiencyLevels.indexOf(b);
}

/** Steps between two levels, 0 to 3. */
export const levelDistance = (a: ProficiencyLevel, b: ProficiencyLevel): number =>
  Math.abs(compareLevels(a, b));
