import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';

const ranks: Readonly<Record<ProficiencyLevel, number>> = {
  beginner: 0,
  intermediate: 1,
  advanced: 2,
  expert: 3,
};

/** Lowest first. Not taken from the schemas: loading those would cost every reader time. */
export const levelOrder = Object.keys(ranks) as ProficiencyLevel[];
