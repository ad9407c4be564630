import { inspect } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { secretCv as cv, loopbackKey as key, cvRequest as request } from '../testing/cv-request.ts';
import * as play from '../testing/loopback-replies.ts';
import {
  type Loopback,
  type LoopbackRequest,
  type Script,
  startLoopback,
} from '../testing/loopback-server.ts';
import { ModelError } from './model-error.ts';
import { openAiPort } from './openai-port.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

async function open(script: Script, maxRetries = 0) {
  const started = await startLoopback(script);
  server = started;
  return {
    started,
    port: await openAiPort({ model: 'tiny', apiKey: key, baseUrl: started.baseUrl, maxRetries }),
  };
}

const ask = async (script: Script, maxRetries?: number, signal = new AbortController().signal) => {
  const { port, started } = await open(script, maxRetries);
  const outcome = await port.complete(request, signal).catch((error: unknown) => error);
  return { outcome, requests: started.requests };
};

it('asks for strict JSON by the schema, with the static text first', async () => {
  const { requests } = await ask([play.json({})]);
  expect(requests[0]?.body).toEqual({
    model: 'tiny',
    temperature: 0,
    messages: [
      { role: 'system', content: request.system },
      { role: 'user', content: cv },
    ],
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'read-cv', strict: true, schema: request.jsonSchema },
    },
  });
});

it.each<[string, play.ScriptedReply, object]>([
  ['good JSON', play.json({ a: 1 }), { text: '{"a":1}', refusal: null, finishReason: 'stop' }],
  ['fenced JSON', play.fencedJson({}), { text: expect.stringContaining('```json'), finishReason: 'stop' }],
  ['thoughts before the JSON', play.text('<think>{so}</think>{}'), { text: '{}' }],
  ['a cut-off reply', play.cutOff('{"a":'), { text: '{"a":', finishReason: 'length' }],
  ['a refusal', play.refusal('I cannot.'), { text: null, refusal: 'I cannot.' }],
  ['the content filter', play.contentFilter(), { text: null, finishReason: 'content_filter' }],
  ['empty choices', play.emptyChoices(), { text: null, refusal: null, finishReason: null }],
  ['a late reply', play.late(60, {}), { text: '{}' }],
])('hands %s over as it came, after one request', async (_, reply, expected) => {
  const { outcome, requests } = await ask([reply]);
  expect(outcome).toMatchObject({ ...expected, usage: { inputTokens: 11, outputTokens: 7 } });
  expect(requests).toHaveLength(1);
});

it.each<[string, play.ScriptedReply, string, number]>([
  ['HTTP 401', play.httpError(401, { message: `Incorrect API key: ${key}` }), 'model-unauthorised', 1],
  ['HTTP 403', play.httpError(403), 'model-forbidden', 1],
  ['HTTP 404', play.httpError(404, { code: 'model_not_found' }), 'model-not-found', 1],
  ['HTTP 429', play.httpError(429, {}, { 'retry-after': '0.02' }), 'model-rate-limited', 3],
  ['a used-up quota', play.httpError(429, { code: 'insufficient_quota' }, noWait()), 'model-quota', 3],
  ['HTTP 500', play.httpError(500, { message: cv }, noWait()), 'model-server-error', 3],
  ['HTTP 418', play.httpError(418), 'model-bad-request', 1],
  ['HTTP 400 whatever is left out', play.httpError(400, { message: cv }), 'model-bad-request', 3],
  ['too long a prompt', play.httpError(400, { code: 'context_length_exceeded' }), 'model-too-long', 1],
  ['a filtered prompt', play.httpError(400, { code: 'content_filter' }), 'model-content-filter', 1],
  ['a web page', play.webPage(), 'model-bad-reply', 1],
])('turns %s into a typed error without key or CV in it', async (_, reply, code, count) => {
  const { outcome, requests } = await ask(() => reply, 2);
  expect(outcome).toBeInstanceOf(ModelError);
  expect(outcome).toMatchObject({ code, exitCode: 4, endpoint: server && new URL(server.baseUrl).host });
  expect(requests).toHaveLength(count);
  const shown = `${(outcome as Error).message} ${inspect(outcome, { depth: 9, showHidden: true })} ${JSON.stringify(outcome)}`;
  expect(shown).not.toContain(key);
  expect(shown).not.toContain('Mirela');
});

function noWait() {
  return { 'retry-after-ms': '5' };
}

it.each<[string, play.ScriptedReply]>([
  ['a rate limit that names a time', play.httpError(429, {}, { 'retry-after': '0.02' })],
  ['an error of the server', play.httpError(503, {}, noWait())],
  ['a cut connection', play.reset()],
])('tries again after %s', async (_, reply) => {
  const { outcome, requests } = await ask([reply, play.json({})], 1);
  expect(outcome).toMatchObject({ text: '{}' });
  expect(requests).toHaveLength(2);
});

it('says that nobody listens there', async () => {
  const { started, port } = await open([]);
  await started.close();
  const signal = new AbortController().signal;
  await expect(port.complete(request, signal)).rejects.toMatchObject({
    code: 'model-unreachable',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

it.each<[string, Script]>([
  ['a hanging request', [play.hang()]],
  ['the wait before another try', [play.httpError(429, {}, { 'retry-after': '30' })]],
])('ends %s when aborted, with the reason given', async (_, script) => {
  const reason = new Error('enough');
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 80);
  const { outcome, requests } = await ask(script, 3, controller.signal);
  expect(outcome).toBe(reason);
  expect(requests).toHaveLength(1);
});

const takes =
  (accepted: (body: LoopbackRequest['body']) => boolean, error: object) =>
  ({ body }: LoopbackRequest): play.ScriptedReply =>
    accepted(body) ? play.json({}) : play.httpError(400, { ...error });

const formatOf = ({ body }: LoopbackRequest): string =>
  (body.response_format as { type: string } | undefined)?.type ?? 'text';

it.each([
  ['knows only JSON mode', 'json_object', ['json_schema', 'json_object', 'json_object']],
  ['knows only text', 'text', ['json_schema', 'json_object', 'text', 'text']],
])('asks an endpoint that %s in its own way, and keeps to it', async (_, accepted, asked) => {
  const knows = (body: LoopbackRequest['body']) =>
    ((body.response_format as { type: string } | undefined)?.type ?? 'text') === accepted;
  const { port, started } = await open(takes(knows, { message: 'what is this?' }));
  const { signal } = new AbortController();
  expect((await port.complete(request, signal)).text).toBe('{}');
  expect((await port.complete(request, signal)).text).toBe('{}');
  expect(started.requests.map(formatOf)).toEqual(asked);
  const last = started.requests.at(-1);
  expect(last?.body.messages[0]?.content).toContain(JSON.stringify(request.jsonSchema));
  expect(last?.schemaName).toBe('read-cv');
});

it('does without the temperature where it is refused, and keeps the schema', async () => {
  const refusesIt = (body: LoopbackRequest['body']) => !('temperature' in body);
  const { port, started } = await open(takes(refusesIt, { param: 'temperature', code: 'unsupported_value' }));
  const { signal } = new AbortController();
  await port.complete(request, signal);
  await port.complete(request, signal);
  expect(started.requests.map(({ body }) => body.temperature)).toEqual([0, undefined, undefined]);
  expect(started.requests.map(formatOf)).toEqual(['json_schema', 'json_schema', 'json_schema']);
});
