import type { ComparisonAnswer } from '../../../schemas/answers/comparison-answer.ts';
import type { AssessmentStatus, Priority } from '../../../schemas/comparison.ts';
import type { Evidence } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';

export type Assessed = ComparisonAnswer['assessments'][number];

/** What a kind of requirement is found to be; id, priority and the default are added in one place. */
export interface Verdict {
  readonly status: AssessmentStatus;
  readonly evidence: Evidence;
  readonly rationale: string;
  /** False where only a relative of what is asked is shown. */
  readonly direct?: boolean;
  /** Ignored when met. */
  readonly question: string;
}

const maxQuotes = 3;

/** @param isBase whether other requirements of the list build on this one */
export function assessed(requirement: Requirement, verdict: Verdict, isBase: boolean): Assessed {
  const open = verdict.status !== 'met';
  return {
    requirementId: requirement.id,
    status: verdict.status,
    quotes: [...new Set(verdict.evidence.map(({ quote }) => quote))].slice(0, maxQuotes),
    rationale: verdict.rationale,
    priority: open ? priorityOf(requirement, verdict.status, isBase) : null,
    question: open ? verdict.question : null,
  };
}

/**
 * High: core, and not shown. Medium: core and shown in part, or preferred, not shown, and others of the list
 * build on it. Low: whatever else is preferred.
 */
function priorityOf({ importance }: Requirement, status: AssessmentStatus, isBase: boolean): Priority {
  const inPart = status === 'partly-met';
  if (importance === 'core') return inPart ? 'medium' : 'high';
  return isBase && !inPart ? 'medium' : 'low';
}
