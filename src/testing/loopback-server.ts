import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type CompletionReply, type HttpReply, httpError, type ScriptedReply } from './loopback-replies.ts';

interface LoopbackMessage {
  readonly role: string;
  readonly content: string;
}

/** A request as it came in. */
export interface LoopbackRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** The parsed body of a chat completions request. */
  readonly body: Readonly<Record<string, unknown>> & { readonly messages: readonly LoopbackMessage[] };
  /** Name of the schema asked for (the id of the step), in `response_format` or in the system text. */
  readonly schemaName: string | null;
}

export interface Loopback {
  /** To be used as OPENAI_BASE_URL. */
  readonly baseUrl: string;
  /** All requests so far, in the order of coming in. */
  readonly requests: readonly LoopbackRequest[];
  close(): Promise<void>;
}

/** Replies in order, or a function that gives the reply to a request. */
export type Script = readonly ScriptedReply[] | ((request: LoopbackRequest) => ScriptedReply);

/**
 * Starts an HTTP server on 127.0.0.1 that speaks `/v1/chat/completions` without streaming. There is no
 * model behind it: every reply is written by hand in the test that plays it, so what passes here says how
 * replies are handled, and nothing about what a model would answer. A script that has come to its end
 * answers HTTP 418.
 */
export async function startLoopback(script: Script): Promise<Loopback> {
  const requests: LoopbackRequest[] = [];
  const closing = new AbortController();
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    requests.push(request);
    const reply = typeof script === 'function' ? script(request) : script[requests.length - 1];
    await play(reply ?? httpError(418), incoming, response, closing.signal);
  };
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () => {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<LoopbackRequest> {
  let text = '';
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
  const body = { messages: [], ...(text ? JSON.parse(text) : {}) };
  const system = body.messages[0]?.content ?? '';
  const schemaName: string | undefined =
    body.response_format?.json_schema?.name ?? /JSON Schema of the answer "([\w-]+)"/.exec(system)?.[1];
  return { path: incoming.url ?? '', headers: incoming.headers, body, schemaName: schemaName ?? null };
}

async function play(
  reply: ScriptedReply,
  incoming: IncomingMessage,
  response: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  if (incoming.url !== '/v1/chat/completions') return send(response, httpError(404));
  if (reply.kind === 'hang') return;
  if (reply.kind === 'reset') {
    incoming.socket.resetAndDestroy();
    return;
  }
  if (reply.kind === 'completion' && reply.delayMs > 0) {
    await wait(reply.delayMs, undefined, { signal: closing }).catch(() => undefined);
  }
  if (!response.destroyed) send(response, reply);
}

function send(response: ServerResponse, reply: CompletionReply | HttpReply): void {
  if (reply.kind === 'http') {
    response.writeHead(reply.status, reply.headers);
    response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      id: 'chatcmpl-played-by-hand',
      object: 'chat.completion',
      created: 0,
      model: 'played-by-hand',
      choices: reply.choices,
      usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
    }),
  );
}
