import { z } from 'zod';
import { AssessmentStatus, Priority } from '../comparison.ts';

/** What an engine judges about each requirement. Code locates the quotes and computes the coverage. */
export const ComparisonAnswer = z.strictObject({
  assessments: z
    .array(
      z.strictObject({
        requirementId: z.string().describe('The id of the requirement, as given ("R3").'),
        status: AssessmentStatus.describe(
          'met: shown in full. partly-met: a part, a close relative, or less than the level or years asked. not-shown: the profile says nothing about it. not-met: the CV itself says it is missing.',
        ),
        quotes: z
          .array(z.string())
          .describe(
            'Quotes of the profile that bear this out, copied exactly. At least one for met, partly-met and not-met; empty for not-shown.',
          ),
        rationale: z
          .string()
          .describe(
            'One plain sentence on what the CV shows for this requirement. For not-shown say that the CV does not show it, never that the person lacks it.',
          ),
        priority: Priority.nullable().describe('How much it matters for the target; null when met.'),
        question: z
          .string()
          .nullable()
          .describe('One question to the candidate that would settle it; null when met.'),
      }),
    )
    .describe('Exactly one assessment for each requirement, in the given order.'),
});
export type ComparisonAnswer = z.infer<typeof ComparisonAnswer>;
