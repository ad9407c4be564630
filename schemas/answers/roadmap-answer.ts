import { z } from 'zod';
import { ProficiencyLevel } from '../vocabulary.ts';

/** What an engine plans. Code sets weeks, hours, numbers and sums. */
export const RoadmapAnswer = z.strictObject({
  phases: z
    .array(
      z.strictObject({
        title: z.string().describe('A short name that says what the phase is about.'),
        goals: z
          .array(z.string())
          .min(1)
          .describe('What will be possible after the phase that was not before.'),
        requirementIds: z
          .array(z.string())
          .min(1)
          .describe('The open requirements this phase works on ("R3").'),
        items: z
          .array(
            z.strictObject({
              title: z.string().describe('What to do, in one line.'),
              kind: z.enum(['learn', 'practise', 'show']),
              requirementIds: z.array(z.string()).min(1),
              level: ProficiencyLevel.nullable().describe('Never below the level the profile already shows.'),
              resourceId: z
                .string()
                .nullable()
                .describe('An id from the list of resources, or null for own work.'),
            }),
          )
          .min(1),
        deliverables: z
          .array(z.string())
          .min(1)
          .describe('Results that another person can look at and check.'),
      }),
    )
    .describe('In the order of doing; what others build on comes first. Empty when nothing is open.'),
  afterwards: z
    .array(z.strictObject({ requirementId: z.string(), reason: z.string() }))
    .describe(
      'Open requirements left for later, with the reason. Every open requirement is in a phase or here.',
    ),
});
export type RoadmapAnswer = z.infer<typeof RoadmapAnswer>;
