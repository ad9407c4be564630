import type OpenAI from 'openai';
import { toModelError } from './classify-failure.ts';
import { finishReasonOf } from './finish-reason.ts';
import { readContent } from './message-content.ts';
import { ModelError } from './model-error.ts';
import type { ModelPort, ModelReply, ModelRequest } from './model-port.ts';
import {
  type Abilities,
  formatted,
  knownAbilities,
  lowerAbilities,
  type Refusal,
  rememberAbilities,
} from './output-rungs.ts';

export interface OpenAiOptions {
  readonly model: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Retries after 408, 409, 429, 5xx and lost connections, each after a longer wait (0.5 s to 8 s). */
  readonly maxRetries?: number;
}

const defaultRetries = 3;
/** The time limit is the signal's; the SDK's own would cut off slow local models. */
const noTimeLimit = 2 ** 31 - 1;

/** A model behind OpenAI's chat completions API or an endpoint that speaks it. */
export async function openAiPort(options: OpenAiOptions): Promise<ModelPort> {
  const { default: OpenAiClient } = await import('openai');
  const { model, baseUrl, maxRetries = defaultRetries } = options;
  const client = new OpenAiClient({
    apiKey: options.apiKey,
    baseURL: baseUrl,
    maxRetries,
    timeout: noTimeLimit,
    // The SDK's log can hold the prompt, and with it the CV.
    logLevel: 'off',
  });
  const host = new URL(baseUrl).host;
  const endpoint = `${baseUrl} ${model}`;

  async function ask(request: ModelRequest, signal: AbortSignal): Promise<OpenAI.ChatCompletion> {
    let abilities = knownAbilities(endpoint);
    for (;;) {
      try {
        const completion = await client.chat.completions.create(body(model, request, abilities), { signal });
        rememberAbilities(endpoint, abilities);
        return completion;
      } catch (error) {
        signal.throwIfAborted();
        const failure = toModelError(error, host, model);
        const sentTemperature = abilities.temperature && request.temperature !== null;
        const lower = isMalformed(failure) && lowerAbilities(abilities, sentTemperature, refusalOf(error));
        if (!lower) throw failure;
        abilities = lower;
      }
    }
  }

  return {
    name: `openai:${model}`,
    async complete(request, signal) {
      const started = performance.now();
      const completion = await ask(request, signal);
      if (!Array.isArray(completion?.choices))
        throw new ModelError({ code: 'bad-reply', endpoint: host, model });
      return toReply(completion, (performance.now() - started) / 1000);
    },
  };
}

function body(
  model: string,
  request: ModelRequest,
  abilities: Abilities,
): OpenAI.ChatCompletionCreateParamsNonStreaming {
  const { system, extra } = formatted(request, abilities);
  const { temperature } = request;
  return {
    model,
    messages: [{ role: 'system', content: system }, ...request.messages],
    ...(abilities.temperature && temperature !== null ? { temperature } : {}),
    ...(extra as Pick<OpenAI.ChatCompletionCreateParams, 'response_format'>),
  };
}

function toReply({ choices, usage }: OpenAI.ChatCompletion, seconds: number): ModelReply {
  const choice = choices[0];
  const content = readContent(choice?.message?.content);
  return {
    text: content.text,
    refusal: choice?.message?.refusal || content.refusal,
    finishReason: finishReasonOf(choice?.finish_reason),
    usage: { inputTokens: usage?.prompt_tokens ?? 0, outputTokens: usage?.completion_tokens ?? 0 },
    seconds,
  };
}

const isMalformed = ({ code, status }: ModelError): boolean =>
  code === 'model-bad-request' && (status === 400 || status === 422);

function refusalOf(error: unknown): Refusal {
  const { param, message } = error as { param?: unknown; message?: unknown };
  return { param: String(param ?? ''), message: String(message ?? '') };
}
