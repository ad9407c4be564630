/** Text and refusal of a message whose content is a string or a list of blocks, as providers word them. */
export interface MessageContent {
  readonly text: string | null;
  readonly refusal: string | null;
}

export function readContent(content: unknown): MessageContent {
  if (typeof content === 'string') return { text: withoutThinking(content), refusal: null };
  if (!Array.isArray(content)) return { text: null, refusal: null };
  const pick = (key: 'text' | 'refusal') => {
    const parts = content.map((block) => (typeof block === 'string' ? { text: block } : block)?.[key]);
    const words = parts.filter((part) => typeof part === 'string');
    return words.length > 0 ? words.join('') : null;
  };
  const text = pick('text');
  return { text: text === null ? null : withoutThinking(text), refusal: pick('refusal') };
}

/** Open reasoning models put their thoughts in front of the answer; they are no part of it. */
function withoutThinking(text: string): string {
  if (!/^\s*<think>/.test(text)) return text;
  const end = text.indexOf('</think>');
  return end < 0 ? text : text.slice(end + '</think>'.length);
}
