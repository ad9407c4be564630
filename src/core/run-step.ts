import type { Finding } from '../../schemas/finding.ts';
import type { StepRecord, Usage } from '../../schemas/report.ts';
import type { Step } from './define-step.ts';
import { addUsage, type Engine, type EngineReply, type Feedback, noUsage } from './engine.ts';
import { StepTimeoutError } from './errors.ts';
import type { ProgressListener } from './events.ts';
import { parseReply } from './parse-reply.ts';
import { runChecks } from './run-checks.ts';
import { type Issue, StepOutputError } from './step-output-error.ts';
import { withTimeLimit } from './time-limit.ts';

const maxAttempts = 3;

export interface RunContext {
  readonly engine: Engine;
  /** Time limit of one step with all its attempts, in milliseconds. */
  readonly stepTimeoutMs: number;
  /** fail: no output with error-level findings. annotate: hand the output over together with them. */
  readonly onUnresolved: 'fail' | 'annotate';
  readonly signal: AbortSignal | undefined;
  readonly onEvent: ProgressListener;
}

export interface StepResult<Output> {
  readonly output: Output;
  readonly findings: readonly Finding[];
  readonly record: StepRecord;
  readonly usage: Usage;
}

/**
 * Engine, JSON, answer schema, completion, output schema, checks; an attempt that fails goes back to the
 * engine with what was wrong, at most three times in all.
 *
 * @throws StepOutputError when no attempt was acceptable, StepTimeoutError, AbortedError.
 */
export async function runStep<Input, Answer, Output>(
  step: Step<Input, Answer, Output>,
  rawInput: Input,
  context: RunContext,
): Promise<StepResult<Output>> {
  const { engine, onEvent, stepTimeoutMs, signal } = context;
  const input = step.input.parse(rawInput);
  const started = performance.now();
  onEvent({ type: 'step-started', step: step.id, engine: engine.model ?? engine.kind });
  return withTimeLimit(
    async (limited) => {
      let feedback: Feedback | null = null;
      let usage = noUsage;
      for (let attempt = 1; ; attempt++) {
        const reply: EngineReply = await engine.answer(step, input, { attempt, feedback, signal: limited });
        usage = addUsage(usage, reply.usage);
        const verdict: Verdict<Output> = judge(step, input, reply);
        const last = attempt === maxAttempts || !engine.repairs(step);
        const accepted = verdict.issues.length === 0 && verdict.errors.length === 0;
        if (verdict.output !== undefined && (accepted || (last && context.onUnresolved === 'annotate'))) {
          onEvent({
            type: 'step-finished',
            step: step.id,
            attempts: attempt,
            milliseconds: performance.now() - started,
            usage,
          });
          return {
            output: verdict.output,
            findings: verdict.findings,
            record: record(step.id, engine, attempt),
            usage,
          };
        }
        const { issues, errors } = verdict;
        onEvent({
          type: 'attempt-rejected',
          step: step.id,
          attempt,
          issues: issues.length,
          findings: errors.length,
        });
        const raw = reply.text ?? (reply.value === undefined ? '' : JSON.stringify(reply.value));
        if (last) {
          const { finishReason } = reply;
          throw new StepOutputError({
            step: step.id,
            attempts: attempt,
            issues,
            findings: errors,
            finishReason,
            raw,
          });
        }
        feedback = { reply: raw, issues, findings: errors };
      }
    },
    { milliseconds: stepTimeoutMs, signal, onTimeout: () => new StepTimeoutError(step.id, stepTimeoutMs) },
  );
}

interface Verdict<Output> {
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  readonly errors: readonly Finding[];
  /** Present when the answer could be completed into a valid output, findings or not. */
  readonly output?: Output;
}

function judge<Input, Answer, Output>(
  step: Step<Input, Answer, Output>,
  input: Input,
  reply: EngineReply,
): Verdict<Output> {
  const parsed = parseReply(reply);
  if ('issue' in parsed) return rejected([parsed.issue]);
  const answer = step.answer.safeParse(parsed.value);
  if (!answer.success) return rejected(toIssues(answer.error.issues));
  const completion = step.complete(answer.data, input);
  if (completion.issues && completion.issues.length > 0) return rejected(completion.issues);
  const output = step.output.safeParse(completion.output);
  if (!output.success) return rejected(toIssues(output.error.issues));
  const quotes = completion.quotes ? { quotes: completion.quotes } : {};
  const findings = runChecks(step.checks, { ...step.facts(output.data, input), ...quotes });
  const errors = findings.filter((finding) => finding.severity === 'error');
  return { issues: [], findings, errors, output: output.data };
}

const rejected = (issues: readonly Issue[]): Verdict<never> => ({ issues, findings: [], errors: [] });

const toIssues = (issues: readonly { path: readonly PropertyKey[]; message: string }[]): Issue[] =>
  issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));

function record(step: string, engine: Engine, attempts: number): StepRecord {
  return {
    step,
    engine: engine.kind,
    model: engine.model,
    promptVersion: engine.promptVersion(step),
    attempts,
  };
}
