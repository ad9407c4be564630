import { expect, it } from 'vitest';
import type { ProgressEvent } from '../core/events.ts';
import { progressPrinter } from './progress.ts';

const usage = { calls: 2, inputTokens: 0, outputTokens: 0, seconds: 0 };

function printed(event: ProgressEvent, quiet = false): string {
  let text = '';
  const stderr = {
    write: (chunk: string) => {
      text += chunk;
    },
  };
  progressPrinter({ stderr } as never, quiet)(event);
  return text;
}

it.each<[ProgressEvent, string]>([
  [{ type: 'document-read', document: 'cv', name: 'cv.md', characters: 10 }, 'read cv.md (10 characters)\n'],
  [{ type: 'step-started', step: 'draft-roadmap', engine: 'rules' }, ''],
  [{ type: 'step-started', step: 'draft-roadmap', engine: 'openai:x' }, 'draft-roadmap: asking openai:x\n'],
  [
    { type: 'attempt-rejected', step: 'draft-roadmap', attempt: 1, issues: 1, findings: 2 },
    'draft-roadmap: attempt 1 not accepted (1 issue, 2 findings)\n',
  ],
  [
    { type: 'step-finished', step: 'draft-roadmap', attempts: 2, milliseconds: 12.4, usage },
    'draft-roadmap: done in 12 ms, 2 attempts\n',
  ],
])('%j prints a line', (event, line) => {
  expect(printed(event)).toBe(line);
  expect(printed(event, true)).toBe('');
});
