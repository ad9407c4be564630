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
 * A step whose engine gave no acceptable answer in all its attempts. `raw` is the last reply as received,
 * `issues` and `findings` say what was wrong with it. All three may quote a CV, so neither the message nor
 * `util.inspect` nor `JSON.stringify` shows them.
 */
export class StepOutputError extends CandidError {
  readonly step: string;
  readonly attempts: number;
  readonly finishReason: string | null;
  declare readonly issues: readonly Issue[];
  declare readonly findings: readonly Finding[];
  declare readonly raw: string;

  constructor(failure: StepOutputFailure) {
    super('step-output', describe(failure), exitCodes.findings);
    this.step = failure.step;
    this.attempts = failure.attempts;
    this.finishReason = failure.finishReason;
    for (const key of ['issues', 'findings', 'raw'] as const) {
      Object.defineProperty(this, key, { value: failure[key], enumerable: false });
    }
  }
}

const shownReasons = 5;

/** Names what failed without its words: paths of issues, checks and their places. */
function describe({ step, attempts, issues, findings }: StepOutputFailure): string {
  const reasons = [
    ...issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    ...findings.map(({ check, places }) => {
      const where = [...new Set(places.map(({ section }) => section))].filter((section) => section !== null);
      return where.length > 0 ? `${check} (${where.join(', ')})` : check;
    }),
  ];
  const shown = [...new Set(reasons)].slice(0, shownReasons).map((reason) => `\n  - ${reason}`);
  const rest = reasons.length - shown.length;
  const more = rest > 0 ? `\n  - and ${rest} more` : '';
  const times = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
  const advice = attempts === 1 ? '' : '\nTry another model, or none: the embedded rules need no reply.';
  return `The step ${step} gave no acceptable answer in ${times}:${shown.join('')}${more}${advice}`;
}
