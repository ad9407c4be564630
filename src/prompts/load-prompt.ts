import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { promptFile } from '../paths.ts';
import { type Prompt, parsePrompt } from './parse-prompt.ts';

const loaded = new Map<string, Prompt>();

/**
 * The prompt of a step, read once in the life of the process.
 *
 * @throws UsageError (`prompt-missing`, `prompt-invalid`)
 */
export function loadPrompt(stepId: string): Prompt {
  const known = loaded.get(stepId);
  if (known) return known;
  const prompt = readPrompt(promptFile(stepId));
  if (prompt.id !== stepId) {
    throw new UsageError('prompt-invalid', `The prompt file ${prompt.file} has the id ${prompt.id}.`);
  }
  loaded.set(stepId, prompt);
  return prompt;
}

/** Reads one prompt file, wherever it lies; nothing is remembered. */
export function readPrompt(path: string): Prompt {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError('prompt-missing', `There is no prompt file ${path}.`, { cause: error });
  }
  return parsePrompt(text, basename(path));
}
