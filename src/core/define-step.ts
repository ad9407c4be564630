import type { z } from 'zod';
import type { Finding } from '../../schemas/finding.ts';
import type { Check } from './define-check.ts';
import type { Facts, QuoteRecord } from './facts.ts';
import type { Issue } from './step-output-error.ts';

/** What a completion makes of an answer. */
export interface Completion<Output> {
  readonly output: Output;
  /** Every quote the answer gave as evidence, located or not. */
  readonly quotes?: readonly QuoteRecord[];
  /** What the answer got wrong in a way no schema can say (an id that does not exist). */
  readonly issues?: readonly Issue[];
}

/**
 * A step as data. An engine gives an `answer` (what it can honestly say); `complete` turns it into the
 * `output` (ids, places, totals, dates), which the schema and the checks then hold.
 */
export interface Step<Input, Answer, Output> {
  /** Also the file name of the prompt. */
  readonly id: string;
  readonly input: z.ZodType<Input>;
  readonly answer: z.ZodType<Answer>;
  readonly output: z.ZodType<Output>;
  /** The rule engine's way to answer; deterministic. */
  rules(input: Input): Answer;
  /** Takes back what was found in the rules' own answer; without it the rules have one attempt. */
  mend?(answer: Answer, findings: readonly Finding[]): Answer;
  complete(answer: Answer, input: Input): Completion<Output>;
  /** Exactly the placeholders of the prompt. */
  variables(input: Input): Record<string, string>;
  /** What the checks see of this step's output and the steps before it. */
  facts(output: Output, input: Input): Facts;
  readonly checks: readonly Check[];
}

/** Declares a step; only gives the type parameters a place to be inferred. */
export const defineStep = <Input, Answer, Output>(
  step: Step<Input, Answer, Output>,
): Step<Input, Answer, Output> => step;
