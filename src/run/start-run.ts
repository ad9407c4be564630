import type { Finding } from '../../schemas/finding.ts';
import type { StepRecord, Usage } from '../../schemas/report.ts';
import type { Step } from '../core/define-step.ts';
import { addUsage, type Engine, noUsage } from '../core/engine.ts';
import { AbortedError } from '../core/errors.ts';
import type { ProgressListener } from '../core/events.ts';
import { rulesEngine } from '../core/rules-engine.ts';
import { type RunContext, runStep } from '../core/run-step.ts';
import type { ReportOptions } from './request.ts';

type RunOne = <Input, Answer, Output>(step: Step<Input, Answer, Output>, input: Input) => Promise<Output>;

/** One run of the chain: its engine and limits, and the record of what its steps did. */
export interface Run {
  readonly step: RunOne;
  /** Two pieces of work at once; when one fails the other is aborted. */
  sideBySide<A, B>(
    first: (step: RunOne) => A | Promise<A>,
    second: (step: RunOne) => B | Promise<B>,
  ): Promise<[A, B]>;
  readonly engine: Engine;
  readonly signal: AbortSignal | undefined;
  readonly onEvent: ProgressListener;
  readonly onUnresolved: 'fail' | 'annotate';
  readonly now: Date;
  /** The month in which "present" ends. */
  readonly asOf: { readonly year: number; readonly month: number };
  readonly records: readonly StepRecord[];
  readonly findings: readonly Finding[];
  usage(): Usage;
}

const defaultStepTimeoutMs = 120_000;

export async function startRun(options: ReportOptions): Promise<Run> {
  if (options.signal?.aborted) throw new AbortedError({ cause: options.signal.reason });
  const now = options.now ?? new Date();
  const engine = await openEngine(options);
  const records: StepRecord[] = [];
  const findings: Finding[] = [];
  let usage = noUsage;
  const context: RunContext = {
    engine,
    stepTimeoutMs: options.stepTimeoutMs ?? defaultStepTimeoutMs,
    onUnresolved: options.onUnresolved ?? 'fail',
    signal: options.signal,
    onEvent: options.onEvent ?? (() => undefined),
  };
  const runWith =
    (signal: AbortSignal | undefined): RunOne =>
    async (step, input) => {
      const result = await runStep(step, input, { ...context, signal });
      records.push(result.record);
      findings.push(...result.findings);
      usage = addUsage(usage, result.usage);
      return result.output;
    };
  return {
    step: runWith(options.signal),
    sideBySide: async (first, second) => {
      const sibling = new AbortController();
      const signal = options.signal ? AbortSignal.any([options.signal, sibling.signal]) : sibling.signal;
      const step = runWith(signal);
      try {
        return await Promise.all([(async () => first(step))(), (async () => second(step))()]);
      } catch (error) {
        sibling.abort(error);
        throw error;
      }
    },
    engine,
    signal: options.signal,
    onEvent: context.onEvent,
    onUnresolved: context.onUnresolved,
    now,
    asOf: { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1 },
    records,
    findings,
    usage: () => usage,
  };
}

/** Language models are imported only when one is asked for. */
async function openEngine({ model, env = process.env }: ReportOptions): Promise<Engine> {
  if (model === undefined) return rulesEngine;
  const [{ openModel }, { createModelEngine }] = await Promise.all([
    import('../models/open-model.ts'),
    import('../models/model-engine.ts'),
  ]);
  return createModelEngine(await openModel(model, env));
}
