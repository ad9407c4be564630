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
  for (const candidate of [text, ...unwrapped(text)]) {
    try {
      return { value: JSON.parse(candidate) };
    } catch {
      // The parser's own message quotes the reply, which may quote a CV: the next candidate, or our words.
    }
  }
  return reply.finishReason === 'length'
    ? issue('The reply was cut off at the length limit. Give a shorter answer of the same shape.')
    : issue('The reply is not JSON. Answer with one JSON object and nothing else.');
}

const issue = (message: string): ParsedReply => ({ issue: { path: '', message } });

/** Many models wrap JSON in a Markdown fence or a sentence, whatever they were told. */
function unwrapped(text: string): string[] {
  const opening = text.indexOf('```');
  const closing = text.lastIndexOf('```');
  const fenced =
    closing > opening
      ? text
          .slice(opening + 3, closing)
          .replace(/^json/i, '')
          .trim()
      : undefined;
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  return [...(fenced === undefined ? [] : [fenced]), ...(end > start ? [text.slice(start, end + 1)] : [])];
}
