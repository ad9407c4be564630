const spellings: Readonly<Record<string, 'stop' | 'length' | 'content_filter'>> = {
  stop: 'stop',
  end_turn: 'stop',
  stop_sequence: 'stop',
  complete: 'stop',
  completed: 'stop',
  length: 'length',
  max_tokens: 'length',
  max_output_tokens: 'length',
  model_length: 'length',
  model_context_window_exceeded: 'length',
  content_filter: 'content_filter',
  content_filtered: 'content_filter',
  guardrail_intervened: 'content_filter',
  safety: 'content_filter',
  recitation: 'content_filter',
  blocklist: 'content_filter',
  prohibited_content: 'content_filter',
  spii: 'content_filter',
  error_toxic: 'content_filter',
};

const keys = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason'];

/** One spelling for the usual reasons of all providers; others stay as worded, in lower case. */
export function finishReasonOf(reason: unknown): string | null {
  if (typeof reason !== 'string' || reason === '') return null;
  const folded = reason.toLowerCase();
  return spellings[folded] ?? folded;
}

/** Finds the reason in the metadata of a LangChain message, whatever the provider calls it. */
export function finishReasonIn(metadata: Readonly<Record<string, unknown>>): string | null {
  const incomplete = metadata.incomplete_details as { reason?: unknown } | null | undefined;
  const found = [incomplete?.reason, ...keys.map((key) => metadata[key])].map(finishReasonOf);
  return found.find((reason) => reason !== null) ?? null;
}
