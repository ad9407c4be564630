import type { Place } from '../../schemas/place.ts';
import type { Profile } from '../../schemas/profile.ts';
import { type Ledger, lackRef, skillRef } from './ledger.ts';

/** The places in the CV that bear the entries of a profile out, by reference. */
export function profileEvidence(profile: Profile): Map<string, readonly Place[]> {
  const { candidate, summary, experience, seniority, skills, lacks } = profile;
  const numbered = [profile.positions, profile.education, profile.credentials, profile.languages];
  return new Map<string, readonly Place[]>([
    ['candidate', candidate.evidence],
    ['summary', summary?.evidence ?? []],
    ['experience', experience.stated.flatMap(({ evidence }) => evidence)],
    ['leadership', seniority.leadership.evidence],
    ['architecture', seniority.architecture.evidence],
    ...numbered.flat().map(({ id, evidence }): [string, readonly Place[]] => [id, evidence]),
    ...skills.map((skill): [string, readonly Place[]] => [skillRef(skill), skill.evidence]),
    ...lacks.map((lack): [string, readonly Place[]] => [lackRef(lack), lack.evidence]),
  ]);
}

/** The places in the documents that bear a ledger entry out, by reference; none for computed entries. */
export function ledgerEvidence({ profile, requirements, comparison }: Ledger): Map<string, readonly Place[]> {
  return new Map<string, readonly Place[]>([
    ...profileEvidence(profile),
    ['candidate', nameLines(profile)],
    ...requirements.map(({ id, source }): [string, readonly Place[]] => [
      id,
      source.place ? [source.place] : [],
    ]),
    ...comparison.assessments.map(({ requirementId, evidence }): [string, readonly Place[]] => [
      `assessment:${requirementId}`,
      evidence,
    ]),
  ]);
}

/** What a sentence on the person cites is where the name stands; a headline or praise bears out nothing told of them. */
const nameLines = ({ candidate: { name, evidence } }: Profile): readonly Place[] =>
  name === null ? [] : evidence.filter(({ quote }) => quote.includes(name));
