import { type Engine, noUsage } from './engine.ts';

/** The embedded engine: each step's own rules. No key, no network, the same answer every time. */
export const rulesEngine: Engine = {
  kind: 'rules',
  model: null,
  repairs: false,
  promptVersion: () => null,
  answer: async (step, input) => ({
    text: null,
    value: step.rules(input),
    refusal: null,
    finishReason: null,
    usage: noUsage,
  }),
};
