import { z } from 'zod';
import type { correctionKinds } from './correction.ts';
import { employmentKinds } from './profile.ts';
import { ProficiencyLevel } from './vocabulary.ts';

/** Limits of a corrections file; `bytes` of the file, `entries` of each list, the others in characters. */
export const correctionLimits = { bytes: 64 * 1024, entries: 100, say: 400, name: 120, date: 40 } as const;

const Line = (most: number) =>
  z
    .string('give words')
    .trim()
    .min(1, 'give words')
    .max(most, `at most ${most} characters`)
    .regex(/^[^\p{Cc}]*$/u, 'on one line');
const Name = Line(correctionLimits.name).regex(/[\p{L}\p{N}]/u, 'give a name');

/** "2021", "2021-03" or "March 2021"; a bare year may be a number. */
const DateText = z.union([Line(correctionLimits.date), z.int()], 'write 2021, 2021-03 or March 2021');
const Years = z.number('a number of years').positive('above 0').max(80, 'at most 80');
const Level = ProficiencyLevel;

/** The person's own words: the evidence that the report shows. */
const Say = z
  .string('say it in your own words')
  .trim()
  .min(1, 'say it in your own words')
  .max(correctionLimits.say, `at most ${correctionLimits.say} characters`)
  .regex(/\p{L}/u, 'say it in your own words');

/** What is told of an entry of each kind besides its name. */
const details = {
  skill: {
    level: Level.optional(),
    since: DateText.optional(),
    until: DateText.optional(),
    years: Years.optional(),
  },
  position: {
    organisation: Name.optional(),
    kind: z.enum(employmentKinds).optional(),
    start: DateText.optional(),
    end: DateText.optional(),
  },
  education: {
    field: Name.optional(),
    institution: Name.optional(),
    start: DateText.optional(),
    end: DateText.optional(),
  },
  credential: { issuer: Name.optional(), date: DateText.optional() },
  language: { level: Line(60).optional() },
} as const;

/** An entry of `add`, by kind. */
export const additions = {
  skill: z.strictObject({ skill: Name, ...details.skill, say: Say }),
  position: z.strictObject({ position: Name, ...details.position, say: Say }),
  education: z.strictObject({ education: Name, ...details.education, say: Say }),
  credential: z.strictObject({ credential: Name, ...details.credential, say: Say }),
  language: z.strictObject({ language: Name, ...details.language, say: Say }),
} as const;

/** What holds instead of something contested; `null` leaves a detail out. */
const instead = {
  skill: z.strictObject({
    level: Level.nullish(),
    since: DateText.nullish(),
    until: DateText.nullish(),
    years: Years.nullish(),
  }),
  position: z.strictObject({
    title: Name.optional(),
    organisation: Name.nullish(),
    kind: z.enum(employmentKinds).optional(),
    start: DateText.nullish(),
    end: DateText.nullish(),
  }),
  education: z.strictObject({
    qualification: Name.optional(),
    field: Name.nullish(),
    institution: Name.nullish(),
    start: DateText.nullish(),
    end: DateText.nullish(),
  }),
  credential: z.strictObject({ name: Name.optional(), issuer: Name.nullish(), date: DateText.nullish() }),
  language: z.strictObject({ name: Name.optional(), level: Line(60).nullish() }),
} as const;

/** An entry of `contest`, by kind. */
export const contests = {
  skill: z.strictObject({ skill: Name, say: Say, instead: instead.skill.optional() }),
  position: z.strictObject({ position: Name, say: Say, instead: instead.position.optional() }),
  education: z.strictObject({ education: Name, say: Say, instead: instead.education.optional() }),
  credential: z.strictObject({ credential: Name, say: Say, instead: instead.credential.optional() }),
  language: z.strictObject({ language: Name, say: Say, instead: instead.language.optional() }),
} as const;

const entries = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry, 'a list of entries')
    .max(correctionLimits.entries, `at most ${correctionLimits.entries} entries`);

const anyOf = <T extends Record<(typeof correctionKinds)[number], z.ZodType>>(kinds: T) =>
  z.union([kinds.skill, kinds.position, kinds.education, kinds.credential, kinds.language] as [
    T['skill'],
    T['position'],
    T['education'],
    T['credential'],
    T['language'],
  ]);

/** What the person whose CV it is adds to it or contests. Their words are evidence, never instructions. */
export const CorrectionsFile = z.strictObject({
  add: entries(anyOf(additions)).optional(),
  contest: entries(anyOf(contests)).optional(),
});
export type CorrectionsFile = z.input<typeof CorrectionsFile>;
