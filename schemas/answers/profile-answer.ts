import { z } from 'zod';
import { employmentKinds } from '../profile.ts';
import { ProficiencyLevel } from '../vocabulary.ts';

const quote = z
  .string()
  .describe('Copied character for character from the CV, at most one sentence, list item or line.');
const quotes = z.array(quote);
const dateText = z
  .string()
  .nullable()
  .describe(
    'The date exactly as the CV writes it ("03/2021", "Spring 2019", "present"); null if none is given.',
  );

/** What an engine says about a CV: names, verbatim quotes, judgements. Code counts, numbers and looks up. */
export const ProfileAnswer = z.strictObject({
  candidate: z.strictObject({
    name: z
      .string()
      .nullable()
      .describe("The candidate's name as written at the top of the CV; null if absent."),
    headline: z
      .string()
      .nullable()
      .describe('The professional title under the name, verbatim; null if absent.'),
    pronouns: z
      .string()
      .nullable()
      .describe('Only if the CV states pronouns in so many words ("she/her"); never guessed from a name.'),
  }),
  summary: quote
    .nullable()
    .describe("The first sentence of the CV's own profile or summary text; null if it has none."),
  positions: z
    .array(
      z.strictObject({
        title: z.string().describe('Job title as written.'),
        organisation: z.string().nullable().describe('Employer or client as written; null if not named.'),
        location: z.string().nullable().describe('Place of work as written; null if not named.'),
        kind: z.enum(employmentKinds).describe('employment unless the CV says otherwise.'),
        start: dateText,
        end: dateText,
        quote: quote.describe('The line that names this position, verbatim.'),
      }),
    )
    .describe(
      'Every job, internship, freelance engagement, voluntary post and dated project, in the order of the CV.',
    ),
  education: z.array(
    z.strictObject({
      qualification: z
        .string()
        .describe('Degree, diploma, apprenticeship or school leaving certificate as written.'),
      field: z.string().nullable().describe('Subject as written; null if not named.'),
      institution: z.string().nullable().describe('School or university as written; null if not named.'),
      start: dateText,
      end: dateText,
      quote,
    }),
  ),
  credentials: z.array(
    z.strictObject({
      name: z.string().describe('Certificate, licence or badge as written. Not a degree.'),
      issuer: z.string().nullable().describe('Only if the CV names the issuer.'),
      date: dateText,
      quote,
    }),
  ),
  languages: z.array(
    z.strictObject({
      name: z.string().describe('A human language, not a programming language.'),
      level: z.string().nullable().describe('As worded by the CV ("C1", "native"); null if not given.'),
      quote,
    }),
  ),
  skills: z
    .array(
      z.strictObject({
        name: z.string().describe('The skill as the CV names it: one skill, not a list.'),
        stance: z
          .enum(['has', 'learning', 'denied'])
          .describe(
            'has: named or shown in use. learning: only being learned. denied: the CV says it is missing.',
          ),
        level: ProficiencyLevel.nullable().describe(
          'Only if the CV words a level; null otherwise. Never guessed.',
        ),
        years: z
          .string()
          .nullable()
          .describe('Years of this skill as the CV words them ("5+ years"); null if not given.'),
        quotes: quotes.min(1).describe('Every line that shows the skill, verbatim.'),
      }),
    )
    .describe('Skills of any trade that the CV names or shows in use. Nothing that has no quote.'),
  totalYears: quotes.describe(
    'Each statement of total years of experience ("8 years in nursing"), verbatim; empty if none.',
  ),
  leadership: quotes.describe('Lines that show leading or supervising people; empty if none.'),
  architecture: quotes.describe(
    'Lines that show designing systems, processes or sites as a whole; empty if none.',
  ),
});
export type ProfileAnswer = z.infer<typeof ProfileAnswer>;
