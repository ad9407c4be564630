import { ChatOpenAI } from '@langchain/openai';
import { afterEach, expect, it } from 'vitest';
import * as play from '../testing/loopback-replies.ts';
import { type Loopback, startLoopback } from '../testing/loopback-server.ts';
import type { ModelPort } from './model-port.ts';
import { openModel } from './open-model.ts';

let server: Loopback | undefined;
afterEach(() => server?.close());

const complete = (port: ModelPort) =>
  port.complete(
    { system: 'Answer.', messages: [], schemaName: 'a', jsonSchema: {}, temperature: null },
    new AbortController().signal,
  );

it.each([
  ['a key', { OPENAI_API_KEY: ' sk-one ' }, 'Bearer sk-one'],
  ['no key', {}, 'Bearer no-key'],
])('reaches a compatible endpoint with %s', async (_, env, authorization) => {
  server = await startLoopback([play.json({})]);
  const port = await openModel('openai:llama3.1:8b', { ...env, OPENAI_BASE_URL: server.baseUrl });
  expect(port.name).toBe('openai:llama3.1:8b');
  await complete(port);
  expect(server.requests[0]).toMatchObject({ headers: { authorization }, body: { model: 'llama3.1:8b' } });
});

it('opens a provider of LangChain', async () => {
  const env = {
    AZURE_OPENAI_API_KEY: 'k',
    AZURE_OPENAI_ENDPOINT: 'http://127.0.0.1:9',
    AZURE_OPENAI_API_DEPLOYMENT_NAME: 'tiny',
    AZURE_OPENAI_API_VERSION: '2024-10-21',
  };
  expect((await openModel('azure_openai:tiny', env)).name).toBe('azure_openai:tiny');
});

it('takes a LangChain chat model', async () => {
  server = await startLoopback([play.json({})]);
  const model = new ChatOpenAI({ model: 'tiny', apiKey: 'k', configuration: { baseURL: server.baseUrl } });
  expect((await complete(await openModel(model, {}))).text).toBe('{}');
});

it('takes a port as it is', async () => {
  const port: ModelPort = { name: 'mine', complete: () => Promise.reject(new Error('unused')) };
  expect(await openModel(port, {})).toBe(port);
});

const aKey = { MISTRAL_API_KEY: 'k' };

it.each<[string, string, Record<string, string>, string, string]>([
  ['no colon', 'gpt-5-mini', {}, 'model-unknown', 'openai:gpt-5-mini'],
  ['no model', 'openai:', {}, 'model-unknown', 'openai:gpt-5-mini'],
  ['nothing', '', {}, 'model-unknown', 'openai:gpt-5-mini'],
  ['an unknown provider', 'constructor:x', {}, 'model-unknown', 'anthropic'],
  ['no key for OpenAI', 'openai:gpt-5-mini', {}, 'model-key-missing', 'OPENAI_API_KEY'],
  ['an empty key', 'openai:gpt-5-mini', { OPENAI_API_KEY: ' ' }, 'model-key-missing', 'OPENAI_API_KEY'],
  ['a base URL that is none', 'openai:x', { OPENAI_BASE_URL: 'localhost' }, 'model-address', 'http://'],
  ['no key for a provider', 'mistralai:mistral-large-latest', {}, 'model-key-missing', 'MISTRAL_API_KEY'],
  [
    'missing settings',
    'azure_openai:tiny',
    { AZURE_OPENAI_API_KEY: 'k' },
    'model-key-missing',
    'AZURE_OPENAI_ENDPOINT',
  ],
  [
    'a missing package',
    'mistralai:mistral-large-latest',
    aKey,
    'model-package-missing',
    'npm install @langchain/mistralai',
  ],
])('says what to do about %s', async (_, spec, env, code, named) => {
  await expect(openModel(spec, env)).rejects.toMatchObject({
    code,
    exitCode: 2,
    message: expect.stringContaining(named),
  });
});
