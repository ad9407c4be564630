import type { Finding } from '../../schemas/finding.ts';
import type { Usage } from '../../schemas/report.ts';
import type { Step } from './define-step.ts';
import type { Issue } from './step-output-error.ts';

/** What was wrong with the attempt before, for the next one. */
export interface Feedback {
  /** The rejected reply as received. */
  readonly reply: string;
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
}

/** One reply: JSON text from a model, or a value from an engine that needs no text. */
export interface EngineReply {
  readonly text: string | null;
  readonly value?: unknown;
  readonly refusal: string | null;
  /** `stop`, `length`, `content_filter` … as the endpoint words it; null where there is none. */
  readonly finishReason: string | null;
  readonly usage: Usage;
}

export interface EngineCall {
  readonly attempt: number;
  readonly feedback: Feedback | null;
  readonly signal: AbortSignal;
}

/** Produces the answers of steps. Only engines talk to models. */
export interface Engine {
  readonly kind: 'rules' | 'model';
  /** Name of the model; null for the rules. */
  readonly model: string | null;
  /** Whether another attempt at a step, with feedback, can give another answer. */
  repairs(step: { readonly mend?: unknown }): boolean;
  /** Version of the step's prompt; null where none is used. */
  promptVersion(stepId: string): string | null;
  answer<Input, Answer, Output>(
    step: Step<Input, Answer, Output>,
    input: Input,
    call: EngineCall,
  ): Promise<EngineReply>;
}

export const noUsage: Usage = { calls: 0, inputTokens: 0, outputTokens: 0, seconds: 0 };

export const addUsage = (a: Usage, b: Usage): Usage => ({
  calls: a.calls + b.calls,
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  seconds: a.seconds + b.seconds,
});
