import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCheck } from './define-check.ts';
import { defineStep } from './define-step.ts';
import { type Engine, type EngineCall, type EngineReply, noUsage } from './engine.ts';
import { AbortedError, StepTimeoutError } from './errors.ts';
import type { ProgressEvent } from './events.ts';
import { reportPlace } from './facts.ts';
import { type RunContext, runStep } from './run-step.ts';
import { StepOutputError } from './step-output-error.ts';

/** A step small enough to see through: weeks of phases, and a check on their sum. */
const sumsUp = defineCheck({
  id: 'sums-up',
  meta: { description: 'At most six weeks.', severity: 'error', scope: ['roadmap'] },
  needs: ['roadmap'],
  messages: { long: 'The plan takes {{weeks}} weeks, six were asked for.' },
  run({ roadmap }, report) {
    if (roadmap.weeks > 6) {
      report({
        messageId: 'long',
        data: { weeks: roadmap.weeks },
        places: [reportPlace('/weeks', roadmap.weeks)],
      });
    }
  },
});

const step = defineStep({
  id: 'add-weeks',
  input: z.strictObject({ factor: z.int().positive() }),
  answer: z.strictObject({ weeks: z.array(z.int()) }),
  output: z.strictObject({ weeks: z.int().min(0) }),
  rules: () => ({ weeks: [1, 2] }),
  complete: ({ weeks }, { factor }) => {
    const sum = weeks.reduce((total, one) => total + one, 0) * factor;
    const issues = weeks.includes(13) ? [{ path: 'weeks', message: 'Thirteen is no week.' }] : [];
    return { output: { weeks: sum }, issues };
  },
  variables: () => ({}),
  facts: ({ weeks }) => ({ roadmap: { weeks, hoursPerWeek: 1, phases: [], afterwards: [] } }),
  checks: [sumsUp],
});

/** An engine that plays the given replies in order and records what it was told. */
function playing(...replies: readonly (string | Partial<EngineReply>)[]) {
  const calls: EngineCall[] = [];
  const engine: Engine = {
    kind: 'model',
    model: 'played',
    repairs: () => true,
    promptVersion: () => '1',
    answer: async (_step, _input, call) => {
      calls.push(call);
      const reply = replies[Math.min(calls.length, replies.length) - 1] ?? {};
      const part = typeof reply === 'string' ? { text: reply } : reply;
      return { text: null, refusal: null, finishReason: 'stop', usage: { ...noUsage, calls: 1 }, ...part };
    },
  };
  return { engine, calls };
}

const events: ProgressEvent[] = [];
const context = (engine: Engine, more: Partial<RunContext> = {}): RunContext => ({
  engine,
  stepTimeoutMs: 2000,
  onUnresolved: 'fail',
  signal: undefined,
  onEvent: (event) => events.push(event),
  ...more,
});

const good = '{"weeks":[1,2]}';

describe('a step', () => {
  it('takes a good answer at the first attempt and completes it', async () => {
    const { engine, calls } = playing(good);
    const result = await runStep(step, { factor: 2 }, context(engine));
    expect(result.output).toEqual({ weeks: 6 });
    expect(result.record).toEqual({
      step: 'add-weeks',
      engine: 'model',
      model: 'played',
      promptVersion: '1',
      attempts: 1,
    });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.feedback).toBeNull();
  });

  it.each([
    ['no JSON', 'Sorry?', /not JSON/],
    ['a schema violation', '{"weeks":"six"}', /expected array/],
    ['an unknown key', '{"weeks":[1],"mood":"good"}', /mood/i],
    ['something only the completion sees', '{"weeks":[13]}', /Thirteen is no week/],
    ['an output its schema refuses', '{"weeks":[-4]}', />=0/],
    ['a refusal', { refusal: 'No.' }, /refused/],
  ])('sends %s back with what is wrong and takes the second answer', async (_, bad, message) => {
    const { engine, calls } = playing(bad, good);
    const result = await runStep(step, { factor: 1 }, context(engine));
    expect(result.record.attempts).toBe(2);
    expect(result.usage.calls).toBe(2);
    expect(calls[1]?.feedback?.issues.map((issue) => issue.message).join()).toMatch(message);
  });

  it('sends a finding back with its wording', async () => {
    const { engine, calls } = playing('{"weeks":[4,4]}', good);
    await runStep(step, { factor: 1 }, context(engine));
    expect(calls[1]?.feedback?.findings.map(({ message }) => message)).toEqual([
      'The plan takes 8 weeks, six were asked for.',
    ]);
    expect(calls[1]?.feedback?.reply).toBe('{"weeks":[4,4]}');
  });

  it('gives up after three attempts, with everything needed to see why', async () => {
    const { engine, calls } = playing('{"weeks":[4,4]}');
    const error = await runStep(step, { factor: 1 }, context(engine)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepOutputError);
    expect(error).toMatchObject({ step: 'add-weeks', attempts: 3, finishReason: 'stop', exitCode: 1 });
    expect(calls).toHaveLength(3);
    expect((error as StepOutputError).findings.map(({ check }) => check)).toEqual(['sums-up']);
  });

  it('keeps the raw reply out of what gets printed and logged', async () => {
    const secret = '{"weeks":"born 1988 in Springfield"}';
    const error = await runStep(step, { factor: 1 }, context(playing(secret).engine)).catch(
      (thrown: unknown) => thrown,
    );
    expect((error as StepOutputError).raw).toBe(secret);
    expect(inspect(error, { depth: 10 })).not.toContain('Springfield');
    expect(JSON.stringify(error)).not.toContain('Springfield');
  });

  it('does not ask an engine again that would say the same', async () => {
    const { engine, calls } = playing('{"weeks":[4,4]}');
    const stubborn = { ...engine, repairs: () => false };
    await expect(runStep(step, { factor: 1 }, context(stubborn))).rejects.toMatchObject({ attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  it('hands an output over with its findings where the caller asked for that', async () => {
    const { engine } = playing('{"weeks":[4,4]}');
    const result = await runStep(step, { factor: 1 }, context(engine, { onUnresolved: 'annotate' }));
    expect(result.output).toEqual({ weeks: 8 });
    expect(result.findings.map(({ check }) => check)).toEqual(['sums-up']);
  });

  it('never hands over what has no valid output, whatever the caller asked for', async () => {
    const { engine } = playing('nonsense');
    await expect(
      runStep(step, { factor: 1 }, context(engine, { onUnresolved: 'annotate' })),
    ).rejects.toBeInstanceOf(StepOutputError);
  });

  it('ends at its time limit when the engine hangs', async () => {
    const engine: Engine = { ...playing(good).engine, answer: () => new Promise(() => undefined) };
    await expect(runStep(step, { factor: 1 }, context(engine, { stepTimeoutMs: 30 }))).rejects.toBeInstanceOf(
      StepTimeoutError,
    );
  });

  it('ends when the caller aborts', async () => {
    const engine: Engine = { ...playing(good).engine, answer: () => new Promise(() => undefined) };
    const controller = new AbortController();
    const running = runStep(step, { factor: 1 }, context(engine, { signal: controller.signal }));
    controller.abort();
    await expect(running).rejects.toBeInstanceOf(AbortedError);
  });

  it('tells its progress', async () => {
    events.length = 0;
    await runStep(step, { factor: 1 }, context(playing('?', good).engine));
    expect(events.map(({ type }) => type)).toEqual(['step-started', 'attempt-rejected', 'step-finished']);
  });
});
