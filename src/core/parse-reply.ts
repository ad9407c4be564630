import type { EngineReply } from './engine.ts';
import type { Issue } from './step-output-error.ts';

export type ParsedReply = { readonly value: unknown } | { readonly issue: Issue };

/** Turns a reply into a value, or says in one sentence why it cannot be one. */
export function parseReply(reply: EngineReply): ParsedReply {
  if (reply.value !== undefined) return { value: reply.value };
  if (reply.refusal) return issue(`The model refused: ${reply.refusal}`);
  if (reply.finishReason === 'content_filter')
    return issue('The endpoint withheld the reply (content filter).');
  const text = reply.text?.trim() ?? '';
  if (text === '') return issue('The reply was empty.');
  const json = unfence(text);
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    if (reply.finishReason === 'length') {
      return issue('The reply was cut off at the length limit. Give a shorter answer of the same shape.');
    }
    return issue(`The reply is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const issue = (message: string): ParsedReply => ({ issue: { path: '', message } });

/** Many models wrap JSON in a Markdown fence or a sentence, whatever they were told. */
function unfence(text: string): string {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n?```/.exec(text)?.[1];
  if (fenced !== undefined) return fenced;
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return start > 0 && end > start ? text.slice(start, end + 1) : text;
}
