import { fillTemplate } from '../core/fill-template.ts';
import type { Prompt } from './parse-prompt.ts';

export interface FilledPrompt {
  /** Role, task, rules and example: the same for every call, so that providers can cache it. */
  readonly system: string;
  readonly user: string;
}

/**
 * Puts the values into the placeholders of a prompt, as they are: `{{x}}` or `$&` in a CV stays what it is.
 *
 * @throws Error for a placeholder without a value and for a value without a placeholder
 */
export const fillPrompt = (prompt: Prompt, values: Readonly<Record<string, string>>): FilledPrompt => ({
  system: prompt.system,
  user: fillTemplate(prompt.user, values, `prompts/${prompt.file}`),
});

/** Names of the placeholders of a prompt, in the order of their first use. */
export const placeholders = (prompt: Prompt): string[] => [
  ...new Set([...prompt.user.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name)),
];
