import { inspect } from 'node:util';
import { ChatOpenAI } from '@langchain/openai';
import { afterEach, expect, it } from 'vitest';
import { runStep } from '../core/run-step.ts';
import { secretCv as cv, loopbackKey as key, cvRequest as request } from '../testing/cv-request.ts';
import * as play from '../testing/loopback-replies.ts';
import { type Loopback, type Script, startLoopback } from '../testing/loopback-server.ts';
import { menuPrompt, readMenu } from '../testing/tiny-step.ts';
import { langchainPort } from './langchain-port.ts';
import { createModelEngine } from './model-engine.ts';
import { ModelError } from './model-error.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

async function open(script: Script) {
  const started = await startLoopback(script);
  server = started;
  const configuration = { baseURL: started.baseUrl };
  const model = new ChatOpenAI({ model: 'tiny', apiKey: key, maxRetries: 0, configuration });
  return { started, port: langchainPort(model) };
}

const ask = async (script: Script, signal = new AbortController().signal) => {
  const { port, started } = await open(script);
  const outcome = await port.complete(request, signal).catch((error: unknown) => error);
  return { outcome, requests: started.requests };
};

it('sends the schema in the system text and the conversation as it is', async () => {
  const { port, started } = await open([play.json({})]);
  const answered = { role: 'assistant' as const, content: '{' };
  const messages = [...request.messages, answered, { role: 'user' as const, content: 'Again.' }];
  await port.complete({ ...request, messages }, new AbortController().signal);
  expect(port.name).toBe('ChatOpenAI:tiny');
  expect(started.requests[0]?.schemaName).toBe('read-cv');
  expect(started.requests[0]?.body.messages.slice(1)).toEqual(messages);
});

it.each<[string, play.ScriptedReply, object]>([
  ['good JSON', play.json({ a: 1 }), { text: '{"a":1}', refusal: null, finishReason: 'stop' }],
  ['fenced JSON', play.fencedJson({}), { text: expect.stringContaining('```json'), finishReason: 'stop' }],
  ['a cut-off reply', play.cutOff('{"a":'), { text: '{"a":', finishReason: 'length' }],
  ['the content filter', play.contentFilter(), { text: '', finishReason: 'content_filter' }],
  ['a late reply', play.late(60, {}), { text: '{}' }],
])('hands %s over as it came, after one request', async (_, reply, expected) => {
  const { outcome, requests } = await ask([reply]);
  expect(outcome).toMatchObject({ ...expected, usage: { inputTokens: 11, outputTokens: 7 } });
  expect(requests).toHaveLength(1);
});

it.each<[string, play.ScriptedReply, string]>([
  ['HTTP 401', play.httpError(401, { message: `Incorrect API key: ${key}` }), 'model-unauthorised'],
  ['HTTP 404', play.httpError(404, { code: 'model_not_found' }), 'model-not-found'],
  ['HTTP 500', play.httpError(500, { message: cv }), 'model-server-error'],
  ['a used-up quota', play.httpError(429, { code: 'insufficient_quota' }), 'model-quota'],
  ['too long a prompt', play.httpError(400, { code: 'context_length_exceeded' }), 'model-too-long'],
  ['a cut connection', play.reset(), 'model-unreachable'],
  ['empty choices', play.emptyChoices(), 'model-failed'],
])('turns %s into a typed error without key or CV in it', async (_, reply, code) => {
  const { outcome, requests } = await ask(() => reply);
  expect(outcome).toBeInstanceOf(ModelError);
  expect(outcome).toMatchObject({ code, exitCode: 4 });
  expect(requests).toHaveLength(1);
  const shown = `${(outcome as Error).message} ${inspect(outcome, { depth: 9, showHidden: true })} ${JSON.stringify(outcome)}`;
  expect(shown).not.toContain(key);
  expect(shown).not.toContain('Mirela');
});

it('waits and tries again after a rate limit that names no time', async () => {
  const { outcome, requests } = await ask([play.httpError(429), play.json({})]);
  expect(outcome).toMatchObject({ text: '{}' });
  expect(requests).toHaveLength(2);
});

it.each<[string, Script]>([
  ['a hanging request', [play.hang()]],
  ['the wait after a rate limit', [play.httpError(429)]],
])('ends %s when aborted, with the reason given', async (_, script) => {
  const reason = new Error('enough');
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 150);
  const { outcome, requests } = await ask(script, controller.signal);
  expect(outcome).toBe(reason);
  expect(requests).toHaveLength(1);
});

it('carries a step through a bad first answer', async () => {
  const good = { dishes: ['Barley soup'], vegetarian: true };
  const { port, started } = await open([play.text('{"dishes": []}'), play.json(good)]);
  const result = await runStep(readMenu, 'Barley soup', {
    engine: createModelEngine(port, () => menuPrompt),
    stepTimeoutMs: 5000,
    onUnresolved: 'fail',
    signal: undefined,
    onEvent: () => undefined,
  });
  expect(result).toMatchObject({
    output: good,
    record: { attempts: 2 },
    usage: { calls: 2, inputTokens: 22 },
  });
  expect(started.requests).toHaveLength(2);
});

it.each<[string, object, object]>([
  [
    'content blocks',
    {
      content: [
        { type: 'thinking', thinking: 'hm' },
        { type: 'text', text: '{' },
        { type: 'text', text: '}' },
      ],
    },
    { text: '{}', refusal: null },
  ],
  ['a refusal block', { content: [{ type: 'refusal', refusal: 'No.' }] }, { text: null, refusal: 'No.' }],
  [
    'a refusal beside the content',
    { content: '', additional_kwargs: { refusal: 'No.' } },
    { refusal: 'No.' },
  ],
  [
    'a refusal by stop reason',
    { content: 'No.', response_metadata: { stop_reason: 'refusal' } },
    { refusal: 'No.' },
  ],
  [
    'Anthropic',
    { content: '{', response_metadata: { stop_reason: 'max_tokens' } },
    { finishReason: 'length' },
  ],
  [
    'Google',
    { content: '', response_metadata: { finishReason: 'SAFETY' } },
    { finishReason: 'content_filter' },
  ],
  ['Ollama', { content: '{}', response_metadata: { done_reason: 'stop' } }, { finishReason: 'stop' }],
  ['Bedrock', { content: '{}', response_metadata: { stopReason: 'end_turn' } }, { finishReason: 'stop' }],
  [
    'the Responses API',
    {
      content: '{',
      response_metadata: { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } },
    },
    { finishReason: 'length' },
  ],
  [
    'a message without metadata',
    { content: '{}' },
    { finishReason: null, usage: { inputTokens: 0, outputTokens: 0 } },
  ],
])('reads %s', async (_, message, expected) => {
  const port = langchainPort({ invoke: async () => message });
  expect(await port.complete(request, new AbortController().signal)).toMatchObject(expected);
});
