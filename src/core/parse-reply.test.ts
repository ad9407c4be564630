import { describe, expect, it } from 'vitest';
import { type EngineReply, noUsage } from './engine.ts';
import { parseReply } from './parse-reply.ts';

const reply = (part: Partial<EngineReply>): EngineReply => ({
  text: null,
  refusal: null,
  finishReason: 'stop',
  usage: noUsage,
  ...part,
});

describe('a reply is read as JSON', () => {
  it.each([
    ['plain', '{"a":1}'],
    ['in a fence', 'Here you are:\n```json\n{"a":1}\n```\nAnything else?'],
    ['in a fence without a language', '```\n{"a":1}\n```'],
    ['with a sentence around it', 'Sure! {"a":1} Hope this helps.'],
  ])('%s', (_, text) => {
    expect(parseReply(reply({ text }))).toEqual({ value: { a: 1 } });
  });

  it('leaves a code fence inside a string alone', () => {
    const value = { text: '```\n{"b":2}\n```' };
    expect(parseReply(reply({ text: JSON.stringify(value) }))).toEqual({ value });
  });

  it('takes a value as it is', () => {
    expect(parseReply(reply({ value: [1] }))).toEqual({ value: [1] });
  });
});

it('does not quote the reply in what it says', () => {
  const parsed = parseReply(reply({ text: 'Jane Roe, born 1988' }));
  expect(JSON.stringify(parsed)).not.toContain('Jane');
});

describe('what cannot be read is told apart', () => {
  it.each([
    ['a refusal', { refusal: 'I cannot help with that.' }, 'refused'],
    ['a content filter', { text: '', finishReason: 'content_filter' }, 'content filter'],
    ['an empty reply', { text: '  ' }, 'empty'],
    ['no reply', { text: null }, 'empty'],
    ['a reply cut off', { text: '{"a":[1,', finishReason: 'length' }, 'cut off'],
    ['prose', { text: 'The candidate looks strong.' }, 'not JSON'],
  ])('%s', (_, part, word) => {
    const parsed = parseReply(reply(part));
    expect('issue' in parsed && parsed.issue.message).toContain(word);
  });
});
