import { inspect } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { type RunContext, runStep } from '../core/run-step.ts';
import * as play from '../testing/loopback-replies.ts';
import { type Loopback, type Script, startLoopback } from '../testing/loopback-server.ts';
import { menuPrompt, readMenu } from '../testing/tiny-step.ts';
import { createModelEngine } from './model-engine.ts';
import { openAiPort } from './openai-port.ts';

const menu = 'Barley soup, and for dessert $& {{plums}}';
const good = { dishes: ['Barley soup'], vegetarian: true };

let server: Loopback | undefined;
afterEach(() => server?.close());

async function run(script: Script, context: Partial<RunContext> = {}) {
  const started = await startLoopback(script);
  server = started;
  const port = await openAiPort({ model: 'tiny', apiKey: 'k', baseUrl: started.baseUrl, maxRetries: 0 });
  const engine = createModelEngine(port, () => menuPrompt);
  const result = await runStep(readMenu, menu, {
    engine,
    stepTimeoutMs: 5000,
    onUnresolved: 'fail',
    signal: undefined,
    onEvent: () => undefined,
    ...context,
  }).then(
    (value) => ({ value, error: undefined }),
    (error: Error) => ({ value: undefined, error }),
  );
  return { ...result, requests: started.requests };
}

it('gives the output, the record and the counted use of a good first reply', async () => {
  const { value, requests } = await run([play.json(good)]);
  expect(value).toMatchObject({
    output: good,
    usage: { calls: 1, inputTokens: 11, outputTokens: 7 },
    record: { engine: 'model', model: 'openai:tiny', promptVersion: '1.0.0', attempts: 1 },
  });
  expect(requests[0]?.schemaName).toBe('read-menu');
  expect(requests[0]?.body.messages[1]?.content).toBe(`The menu: ${menu}`);
});

it.each<[string, play.ScriptedReply, string]>([
  ['text that is no JSON', play.text('Barley soup!'), 'not JSON'],
  ['a violated schema', play.json({ dishes: [], vegetarian: 'yes' }), 'at vegetarian: '],
  ['what the completion rejects', play.json({ ...good, dishes: ['Pizza'] }), 'at dishes.0: "Pizza"'],
  ['a cut-off reply', play.cutOff('{"dishes":["Barley'), 'cut off'],
])('sends %s back with what was wrong, and takes the second answer', async (_, first, named) => {
  const { value, requests } = await run([first, play.json(good)]);
  expect(value).toMatchObject({ output: good, usage: { calls: 2 }, record: { attempts: 2 } });
  const messages = requests[1]?.body.messages ?? [];
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
  expect(messages.slice(0, 2)).toEqual(requests[0]?.body.messages);
  expect(messages[3]?.content).toContain(named);
  expect(messages[3]?.content).toContain('again in full');
});

it.each<[string, play.ScriptedReply, string]>([
  ['a refusal', play.refusal('No menus today.'), 'No menus today.'],
  ['a filtered reply', play.contentFilter(), 'content filter'],
  ['empty choices', play.emptyChoices(), 'empty'],
])('asks again after %s without an empty message in between', async (_, first, named) => {
  const { value, requests } = await run([first, play.fencedJson(good)]);
  expect(value?.output).toEqual(good);
  const messages = requests[1]?.body.messages ?? [];
  expect(messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(messages[1]?.content).toContain(named);
  expect(messages[1]?.content).toContain(menu);
});

it('fails after three bad answers, and shows the last one only to who asks for it', async () => {
  const bad = (word: string) => play.text(`The soup of Mirela, ${word}`);
  const { error, requests } = await run([bad('first'), bad('second'), bad('third')]);
  expect(requests).toHaveLength(3);
  expect(error).toMatchObject({ code: 'step-output', attempts: 3, raw: 'The soup of Mirela, third' });
  expect(`${error?.message}${JSON.stringify(error)}`).not.toContain('Mirela');
  expect(inspect(error, { depth: 9 })).not.toContain('Mirela');
});

it('passes an error of the endpoint on at once', async () => {
  const { error, requests } = await run([play.httpError(401)]);
  expect(error).toMatchObject({ code: 'model-unauthorised', exitCode: 4 });
  expect(requests).toHaveLength(1);
});

it('gives up when the time of the step is over', async () => {
  const { error, requests } = await run([play.hang()], { stepTimeoutMs: 120 });
  expect(error).toMatchObject({ code: 'step-timeout', exitCode: 4 });
  expect(requests).toHaveLength(1);
});

it('stops when the caller aborts', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 80);
  const { error } = await run([play.hang()], { signal: controller.signal });
  expect(error).toMatchObject({ code: 'aborted', exitCode: 130 });
});
