import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { classifyFailure, toModelError } from './classify-failure.ts';

const failure = (message: string, fields: object) => Object.assign(new Error(message), fields);
const refused = failure('connect', { code: 'ECONNREFUSED' });

it.each<[string, unknown, object]>([
  [
    'fetch without a server',
    failure('fetch failed', { cause: refused }),
    { code: 'unreachable', detail: 'ECONNREFUSED' },
  ],
  [
    'fetch that tried two addresses',
    failure('fetch failed', { cause: new AggregateError([refused]) }),
    { code: 'unreachable', detail: 'ECONNREFUSED' },
  ],
  ['an unknown host', failure('getaddrinfo', { code: 'ENOTFOUND' }), { code: 'unreachable' }],
  [
    'a bad certificate',
    failure('no', { cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }),
    { code: 'unreachable' },
  ],
  [
    'headers that never came',
    failure('fetch failed', { cause: { code: 'UND_ERR_HEADERS_TIMEOUT' } }),
    { code: 'timeout' },
  ],
  ['a timeout in words', failure('Request timed out.', { name: 'TimeoutError' }), { code: 'timeout' }],
  ['Anthropic overloaded', failure('Overloaded', { status: 529 }), { code: 'server-error', status: 529 }],
  ['AWS without permission', failure('no', { $metadata: { httpStatusCode: 403 } }), { code: 'forbidden' }],
  ['axios without a key', failure('no', { response: { status: 401 } }), { code: 'unauthorised' }],
  ['a used-up account', failure('no', { status: 402 }), { code: 'quota' }],
  ['a long prompt in words', failure('exceeds the context window', { status: 400 }), { code: 'too-long' }],
  ['a body too large', failure('no', { status: 413 }), { code: 'too-long' }],
  [
    'a mistake in an SDK',
    new TypeError("Cannot read properties of undefined (reading 'message')"),
    { code: 'failed' },
  ],
  ['something that is no error', 'no', { code: 'failed', status: undefined, detail: undefined }],
])('knows %s', (_, error, expected) => {
  expect(classifyFailure(error)).toMatchObject(expected);
});

it.each(['sk-abc123', 'Mirela Okonkwo', 'the key is wrong'])('keeps a code like "%s" to itself', (code) => {
  const error = toModelError(
    failure(code, { status: 400, code, type: code, cause: { code } }),
    'host',
    'tiny',
  );
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(code);
});
