export interface CompletionReply {
  readonly kind: 'completion';
  readonly choices: readonly unknown[];
  readonly delayMs: number;
}

export interface HttpReply {
  readonly kind: 'http';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** One reply of the loopback server: a chat completion, an HTTP error, or no answer at all. */
export type ScriptedReply =
  | CompletionReply
  | HttpReply
  | { readonly kind: 'hang' }
  | { readonly kind: 'reset' };

interface Message {
  readonly content?: unknown;
  readonly refusal?: string | null;
}

const completion = (message: Message, finishReason: string): CompletionReply => ({
  kind: 'completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: null, refusal: null, ...message },
      finish_reason: finishReason,
    },
  ],
  delayMs: 0,
});

/** Any text, ended of the model's own accord. */
export const text = (content: string): ScriptedReply => completion({ content }, 'stop');
export const json = (value: unknown): ScriptedReply => text(JSON.stringify(value));
export const fencedJson = (value: unknown): ScriptedReply =>
  text(`Here is the answer:\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`);
/** A reply that ran into the length limit. */
export const cutOff = (content: string): ScriptedReply => completion({ content }, 'length');
export const refusal = (words: string): ScriptedReply => completion({ refusal: words }, 'stop');
export const contentFilter = (): ScriptedReply => completion({}, 'content_filter');
export const emptyChoices = (): ScriptedReply => ({ kind: 'completion', choices: [], delayMs: 0 });
/** The same reply, `delayMs` milliseconds later. */
export const late = (delayMs: number, value: unknown): ScriptedReply => ({
  ...completion({ content: JSON.stringify(value) }, 'stop'),
  delayMs,
});
/** Takes the request and never answers. */
export const hang = (): ScriptedReply => ({ kind: 'hang' });
/** Cuts the connection. */
export const reset = (): ScriptedReply => ({ kind: 'reset' });

/** An error in OpenAI's form; `error` holds `message`, `code`, `param`. */
export const httpError = (
  status: number,
  error: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): HttpReply => ({
  kind: 'http',
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: { error: { message: `played error ${status}`, type: 'played_error', ...error } },
});

/** A web page where an API was expected: what a wrong base URL answers. */
export const webPage = (): HttpReply => ({
  kind: 'http',
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome</title>',
});
