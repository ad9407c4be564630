import { type Engine, noUsage } from './engine.ts';

/** The embedded engine: each step's own rules. No key, no network, the same answer every time. */
export const rulesEngine: Engine = {
  kind: 'rules',
  model: null,
  repairs: ({ mend }) => mend !== undefined,
  promptVersion: () => null,
  answer: async (step, input, { feedback }) => {
    const before = feedback === null ? null : step.answer.parse(JSON.parse(feedback.reply));
    const value =
      before !== null && step.mend ? step.mend(before, feedback?.findings ?? []) : step.rules(input);
    return { text: null, value, refusal: null, finishReason: null, usage: noUsage };
  },
};
