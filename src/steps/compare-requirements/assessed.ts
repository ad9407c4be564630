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

export function assessed(requirement: Requirement, verdict: Verdict): Assessed {
  const open = verdict.status !== 'met';
  return {
    requirementId: requirement.id,
    status: verdict.status,
    quotes: [...new Set(verdict.evidence.map(({ quote }) => quote))].slice(0, maxQuotes),
    rationale: verdict.rationale,
    priority: open ? priorityOf(requirement, verdict.status) : null,
    question: open ? verdict.question : null,
  };
}

/** What is core and open in full comes first; a part that is still open in what is merely preferred comes last. */
function priorityOf(requirement: Requirement, status: AssessmentStatus): Priority {
  if (requirement.importance === 'core') return status === 'partly-met' ? 'medium' : 'high';
  return status === 'partly-met' ? 'low' : 'medium';
}
