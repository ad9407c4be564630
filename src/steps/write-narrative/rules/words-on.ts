import type { NarrativeInput } from '../input.ts';
import { quoteOn } from './lines.ts';
import { shownAlternatives, type Told } from './told.ts';

/** A line of work that bears a skill out, or the name of the qualification, licence or language. */
export function wordsOn(
  { requirement, skill, assessment }: Told,
  input: NarrativeInput,
  quoted: ReadonlySet<string>,
): string | null {
  const { profile } = input;
  const shown = skill === null ? shownAlternatives(requirement, profile.skills) : [skill];
  const evidence = shown.length > 0 ? shown.flatMap((one) => one.evidence) : assessment.evidence;
  const ids = shown.flatMap(({ id }) => id ?? []);
  const line = quoteOn(profile, { ids, name: requirement.skill.name, evidence }, quoted)?.text;
  return requirement.kind === 'skill' ? (line ?? null) : (entryName(assessment, input) ?? line ?? null);
}

/** How the CV calls the qualification, licence or level of a language that an assessment rests on. */
export function entryName({ evidence }: Told['assessment'], { profile }: NarrativeInput): string | undefined {
  const entries = [
    ...profile.education.map(({ qualification, evidence: own }) => ({ name: qualification, own })),
    ...profile.credentials.map(({ name, evidence: own }) => ({ name, own })),
    ...profile.languages.flatMap(({ level, evidence: own }) =>
      level === null ? [] : [{ name: level, own }],
    ),
  ];
  return entries.find(({ own }) =>
    own.some((place) => evidence.some((one) => one.document === place.document && one.start === place.start)),
  )?.name;
}

/** What the CV itself denies of a requirement, or is learning; undefined where it says nothing of the kind. */
export const lackOf = ({ requirement }: Told, { profile }: NarrativeInput) =>
  profile.lacks.find(({ id, name }) =>
    id !== null ? id === requirement.skill.id : name.toLowerCase() === requirement.skill.name.toLowerCase(),
  );
