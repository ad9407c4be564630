import type { Check } from '../core/define-check.ts';
import danglingReference from './dangling-reference.ts';
import fitContradiction from './fit-contradiction.ts';
import lackNotStated from './lack-not-stated.ts';
import levelContradiction from './level-contradiction.ts';
import metWithoutEvidence from './met-without-evidence.ts';
import quoteNotFound from './quote-not-found.ts';
import requirementDuplicate from './requirement-duplicate.ts';
import requirementUnassessed from './requirement-unassessed.ts';
import resourceUnknown from './resource-unknown.ts';
import roadmapCoverage from './roadmap-coverage.ts';
import roadmapDuration from './roadmap-duration.ts';
import roadmapOrder from './roadmap-order.ts';
import roadmapRedundant from './roadmap-redundant.ts';
import skillContradiction from './skill-contradiction.ts';
import skillWithoutEvidence from './skill-without-evidence.ts';

/** All checks, by id. */
export const allChecks: readonly Check[] = [
  danglingReference,
  fitContradiction,
  lackNotStated,
  levelContradiction,
  metWithoutEvidence,
  quoteNotFound,
  requirementDuplicate,
  requirementUnassessed,
  resourceUnknown,
  roadmapCoverage,
  roadmapDuration,
  roadmapOrder,
  roadmapRedundant,
  skillContradiction,
  skillWithoutEvidence,
];
