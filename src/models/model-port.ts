/** One message of a conversation with a model; the system text stands apart in the request. */
export interface ModelMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

export interface ModelRequest {
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  /** Name of the answer: the id of the step. */
  readonly schemaName: string;
  /** JSON Schema of the answer, safe for strict structured output (see strict-schema.ts). */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** Sampling temperature; null leaves it to the endpoint. */
  readonly temperature: number | null;
}

/** What came back, not yet parsed. */
export interface ModelReply {
  /** Null when the endpoint sent none. */
  readonly text: string | null;
  /** The model's own words when it refused. */
  readonly refusal: string | null;
  /** `stop`, `length`, `content_filter` whoever the provider is; other reasons as it words them. */
  readonly finishReason: string | null;
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number };
  /** From the call to the reply, retries included. */
  readonly seconds: number;
}

/** A language model of any provider. */
export interface ModelPort {
  /** As shown in reports: provider and model. */
  readonly name: string;
  /**
   * @throws ModelError when the endpoint gave no reply; the signal's reason when it was aborted
   */
  complete(request: ModelRequest, signal: AbortSignal): Promise<ModelReply>;
}
