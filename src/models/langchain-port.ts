import { setTimeout as wait } from 'node:timers/promises';
import { toModelError } from './classify-failure.ts';
import { finishReasonIn } from './finish-reason.ts';
import { readContent } from './message-content.ts';
import { ModelError } from './model-error.ts';
import type { ModelPort, ModelReply } from './model-port.ts';
import { systemWithSchema } from './schema-in-words.ts';

/** The part of a LangChain chat model that is used; any `BaseChatModel` fits. */
export interface ChatModelLike {
  invoke(
    input: { role: 'system' | 'user' | 'assistant'; content: string }[],
    options?: { signal?: AbortSignal },
  ): Promise<unknown>;
}

export const isChatModel = (value: unknown): value is ChatModelLike =>
  typeof value === 'object' && value !== null && 'invoke' in value && typeof value.invoke === 'function';

/** Waits before a request that met a rate limit is sent again, in milliseconds. */
const rateLimitWaits = [1000, 4000];

/**
 * A model behind a LangChain chat model. The JSON Schema goes into the system text, the one way all
 * providers share; temperature and retries are those of the instance. LangChain gives up on a rate limit
 * that names no time to wait, so those are tried again here.
 *
 * @param name as shown in reports
 */
export function langchainPort(model: ChatModelLike, name = nameOf(model)): ModelPort {
  const invoke = async (...[input, signal]: [Parameters<ChatModelLike['invoke']>[0], AbortSignal]) => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await model.invoke(input, { signal });
      } catch (error) {
        signal.throwIfAborted();
        const failure = toModelError(error, providerOf(name), name);
        const pause = rateLimitWaits[attempt];
        if (failure.code !== 'model-rate-limited' || pause === undefined) throw failure;
        await wait(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
      }
    }
  };
  return {
    name,
    async complete(request, signal) {
      const started = performance.now();
      const system = { role: 'system' as const, content: systemWithSchema(request) };
      const message = await invoke([system, ...request.messages], signal);
      const seconds = (performance.now() - started) / 1000;
      if (!isMessage(message))
        throw new ModelError({ code: 'bad-reply', endpoint: providerOf(name), model: name });
      return toReply(message, seconds);
    },
  };
}

interface Message {
  readonly content: unknown;
  readonly additional_kwargs?: { readonly refusal?: unknown };
  readonly response_metadata?: Readonly<Record<string, unknown>>;
  readonly usage_metadata?: { readonly input_tokens?: number; readonly output_tokens?: number };
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'content' in value;

function toReply(message: Message, seconds: number): ModelReply {
  const { text, refusal } = readContent(message.content);
  const finishReason = finishReasonIn(message.response_metadata ?? {});
  const { input_tokens = 0, output_tokens = 0 } = message.usage_metadata ?? {};
  const worded = message.additional_kwargs?.refusal;
  // Anthropic refuses by stop reason, with or without words.
  const silent = finishReason === 'refusal' ? text || 'no reason given' : null;
  return {
    text,
    refusal: typeof worded === 'string' && worded !== '' ? worded : (refusal ?? silent),
    finishReason,
    usage: { inputTokens: input_tokens, outputTokens: output_tokens },
    seconds,
  };
}

const providerOf = (name: string): string => name.split(':')[0] ?? name;

function nameOf(model: ChatModelLike): string {
  const { modelName, model: id } = model as { modelName?: unknown; model?: unknown };
  const kind = model.constructor.name;
  const known = [id, modelName].find((value) => typeof value === 'string' && value !== '');
  return known === undefined ? kind : `${kind}:${known}`;
}
