import type { z } from 'zod';
import type { Engine, Feedback } from '../core/engine.ts';
import { fillPrompt } from '../prompts/fill-prompt.ts';
import { loadPrompt } from '../prompts/load-prompt.ts';
import type { Prompt } from '../prompts/parse-prompt.ts';
import { wordFeedback } from './feedback.ts';
import type { ModelMessage, ModelPort } from './model-port.ts';
import { type JsonSchema, strictJsonSchema } from './strict-schema.ts';

/**
 * An engine that asks a language model: the step's prompt first, then the same conversation with the
 * rejected answer and what was wrong with it.
 *
 * @param promptOf where prompts come from; tuning tries other texts than the ones shipped
 */
export function createModelEngine(
  port: ModelPort,
  promptOf: (stepId: string) => Prompt = loadPrompt,
): Engine {
  const schemas = new WeakMap<z.ZodType, JsonSchema>();
  const schemaOf = (answer: z.ZodType): JsonSchema => {
    const schema = schemas.get(answer) ?? strictJsonSchema(answer);
    schemas.set(answer, schema);
    return schema;
  };
  return {
    kind: 'model',
    model: port.name,
    repairs: () => true,
    promptVersion: (stepId) => promptOf(stepId).version,
    async answer(step, input, { feedback, signal }) {
      const prompt = promptOf(step.id);
      const { system, user } = fillPrompt(prompt, step.variables(input));
      const request = {
        system,
        messages: conversation(user, feedback),
        schemaName: step.id,
        jsonSchema: schemaOf(step.answer),
        temperature: prompt.temperature,
      };
      const { text, refusal, finishReason, usage, seconds } = await port.complete(request, signal);
      return { text, refusal, finishReason, usage: { calls: 1, ...usage, seconds } };
    },
  };
}

function conversation(user: string, feedback: Feedback | null): ModelMessage[] {
  const asked: ModelMessage = { role: 'user', content: user };
  if (!feedback) return [asked];
  const again = wordFeedback(feedback);
  // Providers refuse empty messages, and two in a row of one role.
  if (feedback.reply.trim() === '') return [{ role: 'user', content: `${user}\n\n${again}` }];
  return [asked, { role: 'assistant', content: feedback.reply }, { role: 'user', content: again }];
}
