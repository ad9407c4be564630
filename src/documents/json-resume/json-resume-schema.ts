import { z } from 'zod';

/**
 * JSON Resume (jsonresume.org, schema 1.0.0) as found in practice: every key optional or null, unknown
 * keys kept, figures allowed where people write them without quotation marks, and the names that earlier
 * versions used (`company`, `website`).
 */
const text = z.string().nullish();
const figure = z.union([z.string(), z.number()]).nullish();
const list = z.array(z.string().nullable()).nullish();

const dated = { startDate: figure, endDate: figure };

const Basics = z.looseObject({
  name: text,
  label: text,
  email: text,
  phone: figure,
  url: text,
  website: text,
  summary: text,
  location: z
    .looseObject({ address: text, postalCode: figure, city: text, region: text, countryCode: text })
    .nullish(),
  profiles: z.array(z.looseObject({ network: text, username: text, url: text })).nullish(),
});

const Work = z.looseObject({
  ...dated,
  name: text,
  company: text,
  position: text,
  location: text,
  description: text,
  summary: text,
  highlights: list,
});

const Volunteer = z.looseObject({
  ...dated,
  organization: text,
  position: text,
  summary: text,
  highlights: list,
});

const Education = z.looseObject({
  ...dated,
  institution: text,
  area: text,
  studyType: text,
  score: figure,
  gpa: figure,
  courses: list,
});

const Project = z.looseObject({
  ...dated,
  name: text,
  entity: text,
  description: text,
  highlights: list,
  keywords: list,
  roles: list,
});

const Publication = z.looseObject({ name: text, publisher: text, releaseDate: figure, summary: text });

const section = <Entry extends z.ZodType>(entry: Entry) => z.array(entry).nullish();

export const JsonResume = z.looseObject({
  basics: Basics.nullish(),
  work: section(Work),
  volunteer: section(Volunteer),
  education: section(Education),
  awards: section(z.looseObject({ title: text, date: figure, awarder: text, summary: text })),
  certificates: section(z.looseObject({ name: text, date: figure, issuer: text })),
  publications: section(Publication),
  skills: section(z.looseObject({ name: text, level: figure, keywords: list })),
  languages: section(z.looseObject({ language: text, fluency: text })),
  interests: section(z.looseObject({ name: text, keywords: list })),
  references: section(z.looseObject({ name: text, reference: text })),
  projects: section(Project),
});
export type JsonResume = z.infer<typeof JsonResume>;
