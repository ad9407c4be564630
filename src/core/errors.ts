/** What a command exits with; one table for all commands (see docs/cli.md). */
export const exitCodes = { done: 0, findings: 1, usage: 2, document: 3, model: 4, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Base of every error a user can meet: a stable `code`, a message that says what to do, an exit code. */
export class CandidError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;

  constructor(code: string, message: string, exitCode: ExitCode, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** A request or an option that cannot be used as it is. */
export class UsageError extends CandidError {
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(code, message, exitCodes.usage, options);
  }
}

/** The caller aborted the run. */
export class AbortedError extends CandidError {
  constructor(options?: ErrorOptions) {
    super('aborted', 'The run was interrupted; nothing was written.', exitCodes.interrupted, options);
  }
}

/** An engine did not answer a step within its time limit. */
export class StepTimeoutError extends CandidError {
  readonly step: string;

  constructor(step: string, milliseconds: number) {
    super(
      'step-timeout',
      `The step ${step} gave no answer within ${milliseconds / 1000} s. Raise the limit (--timeout, stepTimeoutMs) or use a faster model.`,
      exitCodes.model,
    );
    this.step = step;
  }
}
