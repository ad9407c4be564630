import type { Evidence } from '../../../../schemas/profile.ts';
import { englishName } from '../../compare-requirements/assess-language.ts';
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
  return requirement.kind === 'skill'
    ? (line ?? null)
    : (entryName({ requirement, assessment }, input) ?? line ?? null);
}

/**
 * How the CV calls the qualification, licence or level of a language that an assessment rests on. Several entries may
 * share a line ("Polish (native), English (B2)"): a language is told by its own level, and a paper where the reason
 * names it or no other stands there.
 */
export function entryName(
  { requirement, assessment }: Pick<Told, 'requirement' | 'assessment'>,
  { profile }: NarrativeInput,
): string | undefined {
  const { evidence, rationale } = assessment;
  const isBehind = ({ evidence: own }: { readonly evidence: Evidence }): boolean =>
    own.some((place) => evidence.some((one) => one.document === place.document && one.start === place.start));
  const asked = [requirement.skill, ...requirement.alternatives].map(({ name }) => englishName(name));
  const languages = profile.languages.filter(isBehind);
  const spoken = languages.find(({ name }) => asked.includes(englishName(name)));
  if (spoken) return spoken.level ?? undefined;
  if (requirement.kind === 'language') {
    return languages.length === 1 ? (languages[0]?.level ?? undefined) : undefined;
  }
  const names = [
    ...profile.education.filter(isBehind).map(({ qualification }) => qualification),
    ...profile.credentials.filter(isBehind).map(({ name }) => name),
  ];
  return names.find((name) => rationale.includes(`“${name}”`)) ?? (names.length === 1 ? names[0] : undefined);
}

/** What the CV itself denies of a requirement, or is learning; undefined where it says nothing of the kind. */
export const lackOf = ({ requirement }: Told, { profile }: NarrativeInput) =>
  profile.lacks.find(({ id, name }) =>
    id !== null ? id === requirement.skill.id : name.toLowerCase() === requirement.skill.name.toLowerCase(),
  );
