import { ModelError, type ModelErrorCode } from './model-error.ts';

/** What can be told of an error of any SDK by its usual fields, without importing the SDK. */
interface FailureFacts {
  readonly status: number | undefined;
  /** The endpoint's or the system's short code; undefined where it is not a plain identifier. */
  readonly detail: string | undefined;
  readonly code: ModelErrorCode;
}

/** Makes a ModelError of whatever an SDK threw. */
export function toModelError(error: unknown, endpoint: string, model: string): ModelError {
  if (error instanceof ModelError) return error;
  return new ModelError({ ...classifyFailure(error), endpoint, model });
}

export function classifyFailure(error: unknown): FailureFacts {
  const status = readStatus(error);
  const codes = readCodes(error);
  const detail = codes.find((code) => /^[A-Za-z]+(?:_[A-Za-z]+)*$/.test(code));
  return { status, detail, code: codeOf(status, codes.join(' '), readMessage(error)) };
}

function codeOf(status: number | undefined, codes: string, message: string): ModelErrorCode {
  if (/content_filter|content_policy/i.test(codes)) return 'content-filter';
  if (status === 413 || /context_length|string_above_max_length/i.test(codes)) return 'too-long';
  if (status !== undefined && status < 500 && tooLong.test(message)) return 'too-long';
  if (/insufficient_quota|billing/i.test(codes)) return 'quota';
  if (status !== undefined) return byStatus(status);
  if (/TIMEOUT|ETIMEDOUT/i.test(codes) || /timed? ?out/i.test(message)) return 'timeout';
  const unplugged = codes.split(' ').some((code) => systemCode.test(code)) || connection.test(message);
  return unplugged ? 'unreachable' : 'failed';
}

const systemCode = /^(?:E[A-Z]{3,}|EAI_AGAIN|UND_ERR_\w+|ERR_(?:TLS|SSL)\w*|\w*CERT\w*)$/;
const connection = /connection error|fetch failed|network|socket hang up/i;
const tooLong = /context (?:length|window|size)|maximum context|too many tokens/i;

function byStatus(status: number): ModelErrorCode {
  if (status === 401) return 'unauthorised';
  if (status === 402) return 'quota';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 408) return 'timeout';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-error' : 'bad-request';
}

function readStatus(error: unknown): number | undefined {
  const candidates = [
    field(error, 'status'),
    field(error, 'statusCode'),
    field(field(error, 'response'), 'status'),
    field(field(error, '$metadata'), 'httpStatusCode'),
  ];
  return candidates.find((value) => typeof value === 'number');
}

/** Codes of the error and of what caused it, the outermost first. */
function readCodes(error: unknown): string[] {
  const codes: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current; depth++) {
    for (const key of ['code', 'type']) {
      const value = field(current, key);
      if (typeof value === 'string') codes.push(value);
    }
    const [first] = asList(field(current, 'errors'));
    current = field(current, 'cause') ?? first;
  }
  return codes;
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const readMessage = (error: unknown): string => {
  const message = field(error, 'message');
  return typeof message === 'string' ? message : '';
};

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
