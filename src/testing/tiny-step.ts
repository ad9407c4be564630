import { z } from 'zod';
import { defineStep } from '../core/define-step.ts';
import type { Prompt } from '../prompts/parse-prompt.ts';

const Menu = z.strictObject({ dishes: z.array(z.string()).min(1), vegetarian: z.boolean() });

/** A step small enough to see what an engine does with it: reads dishes from a menu. */
export const readMenu = defineStep({
  id: 'read-menu',
  input: z.string(),
  answer: Menu,
  output: Menu,
  rules: (menu) => ({ dishes: menu.split(', '), vegetarian: false }),
  complete: (answer, menu) => ({
    output: answer,
    issues: answer.dishes
      .map((dish, index) => ({ path: `dishes.${index}`, message: `"${dish}" is not on the menu.` }))
      .filter((_, index) => !menu.includes(answer.dishes[index] ?? '')),
  }),
  variables: (menu) => ({ menu }),
  facts: () => ({}),
  checks: [],
});

export const menuPrompt: Prompt = {
  id: 'read-menu',
  version: '1.0.0',
  description: 'Reads a menu.',
  answer: 'ProfileAnswer',
  temperature: null,
  file: 'read-menu.md',
  system: 'List the dishes. Answer in JSON.',
  user: 'The menu: {{menu}}',
};
