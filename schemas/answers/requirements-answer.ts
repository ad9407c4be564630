import { z } from 'zod';
import { requirementKinds } from '../requirement.ts';
import { Importance, ProficiencyLevel } from '../vocabulary.ts';

/** What an engine reads from job ads. */
export const RequirementsAnswer = z.strictObject({
  target: z
    .string()
    .nullable()
    .describe('The job title the ads look for, as written; null if none is named.'),
  requirements: z
    .array(
      z.strictObject({
        name: z
          .string()
          .describe('What is asked for in a few words, as the ad names it: one thing, not a list.'),
        alternatives: z
          .array(z.string())
          .describe(
            'Where any one of several would do ("AWS, Azure or GCP"), each of them; otherwise empty.',
          ),
        kind: z
          .enum(requirementKinds)
          .describe(
            'skill: can be learned and used. experience: years or kind of work. education: degree or training. credential: licence or certificate. language: a human language.',
          ),
        importance: Importance.describe(
          'core: required, must, minimum, or stated without reserve. preferred: a plus, nice to have, ideally.',
        ),
        level: ProficiencyLevel.nullable().describe('Only if the ad words a level; null otherwise.'),
        years: z.string().nullable().describe('Years asked for as worded ("3+ years"); null if none.'),
        quote: z.string().describe('The sentence or list item of the ad that asks for it, verbatim.'),
      }),
    )
    .describe('Each requirement once. Benefits, duties of the employer and slogans are not requirements.'),
});
export type RequirementsAnswer = z.infer<typeof RequirementsAnswer>;
