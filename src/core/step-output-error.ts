import type { Finding } from '../../schemas/finding.ts';
import { CandidError, exitCodes } from './errors.ts';

/** Why an attempt was not accepted: where in the answer, and what is wrong there. */
export interface Issue {
  /** Path in the answer ("skills.3.quotes.0"); empty for the answer as a whole. */
  readonly path: string;
  readonly message: string;
}

export interface StepOutputFailure {
  readonly step: string;
  readonly attempts: number;
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  readonly finishReason: string | null;
  readonly raw: string;
}

/**
 * A step whose engine gave no acceptable answer in all its attempts. `raw` is the last reply as received;
 * it may repeat a CV, so neither `util.inspect` nor `JSON.stringify` shows it.
 */
export class StepOutputError extends CandidError {
  readonly step: string;
  readonly attempts: number;
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  readonly finishReason: string | null;
  declare readonly raw: string;

  constructor(failure: StepOutputFailure) {
    super('step-output', describe(failure), exitCodes.findings);
    this.step = failure.step;
    this.attempts = failure.attempts;
    this.issues = failure.issues;
    this.findings = failure.findings;
    this.finishReason = failure.finishReason;
    Object.defineProperty(this, 'raw', { value: failure.raw, enumerable: false });
  }
}

const shownReasons = 5;

function describe({ step, attempts, issues, findings }: StepOutputFailure): string {
  const reasons = [
    ...issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)),
    ...findings.map((finding) => `${finding.check}: ${finding.message}`),
  ];
  const shown = reasons.slice(0, shownReasons).map((reason) => `\n  - ${reason}`);
  const more = reasons.length > shownReasons ? `\n  - and ${reasons.length - shownReasons} more` : '';
  const times = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
  return `The step ${step} gave no acceptable answer in ${times}:${shown.join('')}${more}`;
}
