import type { DefectOperator } from './defect.ts';
import { evidenceDefects } from './evidence-defects.ts';
import { proseDefects } from './prose-defects.ts';
import { requirementDefects } from './requirement-defects.ts';
import { roadmapDefects } from './roadmap-defects.ts';

/** Every defect that can be planted into a structured report; each check has at least one. */
export const operators: readonly DefectOperator[] = [
  ...evidenceDefects,
  ...requirementDefects,
  ...proseDefects,
  ...roadmapDefects,
];
