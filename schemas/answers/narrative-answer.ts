import { z } from 'zod';
import { NarrativeSectionId } from '../narrative.ts';

/** What an engine writes: sentences with references into the ledger, section by section. */
export const NarrativeAnswer = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        id: NarrativeSectionId,
        sentences: z.array(
          z.strictObject({
            text: z.string().describe('One plain sentence that says only what the referenced entries say.'),
            refs: z
              .array(z.string())
              .min(1)
              .describe('Ids of the ledger entries the sentence rests on, as given.'),
          }),
        ),
      }),
    )
    .describe('Each section at most once. Leave out a section for which the ledger holds nothing.'),
});
export type NarrativeAnswer = z.infer<typeof NarrativeAnswer>;
