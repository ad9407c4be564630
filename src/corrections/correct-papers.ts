import type { EducationEntry, HeldCredential, Profile, SpokenLanguage } from '../../schemas/profile.ts';
import { profileTools } from '../steps/extract-profile/profile-tools.ts';
import { correctListed, type ListedKind } from './correct-listed.ts';
import { checkOrder, givenDate, givenEnd, orBefore } from './correct-period.ts';
import type { Change } from './corrected.ts';
import { CorrectionsError } from './corrections-error.ts';
import { keyOf } from './match-contested.ts';
import type { Statement } from './statement.ts';

type Papers = Pick<Profile, 'education' | 'credentials' | 'languages'>;

/** Education, credentials and languages as contested and added to. */
export function correctPapers(
  read: Papers,
  statements: readonly Statement[],
  file: string,
): Papers & { readonly changes: readonly Change[] } {
  const education = correctListed(read.education, statements, educationKind(file), file);
  const credentials = correctListed(read.credentials, statements, credentialKind(file), file);
  const languages = correctListed(read.languages, statements, languageKind(file), file);
  return {
    education: education.entries,
    credentials: credentials.entries,
    languages: languages.entries,
    changes: [...education.changes, ...credentials.changes, ...languages.changes],
  };
}

const educationKind = (file: string): ListedKind<'education', EducationEntry> => ({
  kind: 'education',
  letter: 'E',
  names: ({ qualification, institution }) =>
    institution === null ? [qualification] : [`${qualification}, ${institution}`, qualification, institution],
  completed: ({ entry, place, line }, id) => {
    const start = givenDate(entry.start, 'start', { file, line }) ?? null;
    const end = givenEnd(entry.end, 'end', { file, line }) ?? null;
    checkOrder(start, end, { file, line });
    const { education: qualification, field = null, institution = null } = entry;
    return { id, qualification, field, institution, start, end, evidence: [place] };
  },
  corrected: (before, { entry: { instead = {} }, line }) => {
    const start = orBefore(givenDate(instead.start, 'start', { file, line }), before.start);
    const end = orBefore(givenEnd(instead.end, 'end', { file, line }), before.end);
    checkOrder(start, end, { file, line });
    return {
      ...before,
      qualification: instead.qualification ?? before.qualification,
      field: orBefore(instead.field, before.field),
      institution: orBefore(instead.institution, before.institution),
      start,
      end,
    };
  },
  merged: (entry, added) =>
    keyOf(entry.qualification) === keyOf(added.qualification) &&
    (added.institution === null || keyOf(entry.institution ?? '') === keyOf(added.institution))
      ? {
          ...entry,
          field: entry.field ?? added.field,
          start: entry.start ?? added.start,
          end: entry.end ?? added.end,
        }
      : null,
});

const registryIdOf = (name: string): string | null =>
  profileTools().credentialMatcher.find(name)[0]?.skillId ?? null;

const credentialKind = (file: string): ListedKind<'credential', HeldCredential> => ({
  kind: 'credential',
  letter: 'C',
  names: ({ name }) => [name],
  completed: ({ entry, place, line }, id) => ({
    id,
    catalogId: registryIdOf(entry.credential),
    name: entry.credential,
    issuer: entry.issuer ?? null,
    date: givenDate(entry.date, 'date', { file, line }) ?? null,
    evidence: [place],
  }),
  corrected: (before, { entry: { instead = {} }, line }) => {
    const name = instead.name ?? before.name;
    return {
      ...before,
      name,
      catalogId: instead.name === undefined ? before.catalogId : registryIdOf(name),
      issuer: orBefore(instead.issuer, before.issuer),
      date: orBefore(givenDate(instead.date, 'date', { file, line }), before.date),
    };
  },
  // Another date is another certificate: one of them may have been renewed.
  merged: (entry, added) =>
    keyOf(entry.name) === keyOf(added.name) && (entry.date === null || added.date === null)
      ? { ...entry, issuer: entry.issuer ?? added.issuer, date: entry.date ?? added.date }
      : null,
});

const languageKind = (file: string): ListedKind<'language', SpokenLanguage> => ({
  kind: 'language',
  letter: 'L',
  names: ({ name }) => [name],
  completed: ({ entry: { language, level = null }, place }, id) => ({
    id,
    name: language,
    level,
    evidence: [place],
  }),
  corrected: (before, { entry: { instead = {} } }) => ({
    ...before,
    name: instead.name ?? before.name,
    level: orBefore(instead.level, before.level),
  }),
  merged: (entry, added, { line }) => {
    if (keyOf(entry.name) !== keyOf(added.name)) return null;
    if (entry.level !== null && added.level !== null && keyOf(entry.level) !== keyOf(added.level)) {
      throw new CorrectionsError(
        'correction-conflict',
        file,
        line,
        `the CV gives ${entry.name} the level “${entry.level}”. What it says otherwise is contested, not added: move this to “contest” with instead: { level: ${added.level} }.`,
      );
    }
    return { ...entry, level: entry.level ?? added.level };
  },
});
