import { CandidError, exitCodes } from '../core/errors.ts';

/** Why an endpoint gave no reply. */
export type ModelErrorCode = keyof typeof advice;

export interface ModelFailure {
  readonly code: ModelErrorCode;
  /** Host of the endpoint, or the provider where the host is not known. */
  readonly endpoint: string;
  readonly model: string;
  /** HTTP status, where one came back. */
  readonly status?: number | undefined;
  /** The endpoint's own short code ("model_not_found") or the system's ("ECONNREFUSED"). */
  readonly detail?: string | undefined;
}

/**
 * A language model endpoint that gave no reply. Holds neither key nor prompt nor the endpoint's own words
 * (they may repeat both), and therefore no `cause`.
 */
export class ModelError extends CandidError {
  readonly endpoint: string;
  readonly model: string;
  readonly status: number | null;

  constructor({ code, endpoint, model, status, detail }: ModelFailure) {
    const facts = [status === undefined ? '' : `HTTP ${status}`, detail ?? ''].filter(Boolean).join(', ');
    super(
      `model-${code}`,
      `${endpoint} gave no reply for the model ${model}${facts && ` (${facts})`}. ${advice[code]}`,
      exitCodes.model,
    );
    this.endpoint = endpoint;
    this.model = model;
    this.status = status ?? null;
  }
}

const advice = {
  unreachable: 'Check the address (OPENAI_BASE_URL), whether the server runs, and the network.',
  timeout: 'It took too long. Use a faster model, or a shorter CV or job ad.',
  unauthorised: 'The key was not accepted. Check it in the environment or in .env.',
  forbidden: 'This key may not use this model. Check its permissions, or use another model.',
  'not-found': 'No such model or address there. Check the name of the model and the base URL (often /v1).',
  quota: 'The quota of this account is used up. Check plan and billing, or use another model.',
  'rate-limited': 'Too many requests. Wait a minute and try again.',
  'server-error': 'The endpoint has trouble of its own. Try again later, or use another model.',
  'too-long': 'The input is longer than the model can read. Use a model with a larger context.',
  'content-filter':
    'The content filter of the endpoint withheld the reply. Use another model, or run without a model.',
  'bad-request': 'The endpoint does not take such requests. Check that it speaks chat completions.',
  failed: 'The client library failed before a reply was there. Try again, or use another model.',
  'bad-reply': 'What came back is no chat completion. Check the base URL; it often has to end in /v1.',
} as const;
