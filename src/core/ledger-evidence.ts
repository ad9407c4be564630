import type { Place } from '../../schemas/place.ts';
import { type Ledger, lackRef, skillRef } from './ledger.ts';

/** The places in the documents that bear a ledger entry out, by reference; none for computed entries. */
export function ledgerEvidence(ledger: Ledger): Map<string, readonly Place[]> {
  const { profile, requirements, comparison } = ledger;
  const {
    candidate,
    summary,
    experience,
    positions,
    education,
    credentials,
    languages,
    skills,
    lacks,
    seniority,
  } = profile;
  return new Map<string, readonly Place[]>([
    ['candidate', candidate.evidence],
    ['summary', summary?.evidence ?? []],
    ['experience', experience.stated.flatMap(({ evidence }) => evidence)],
    ['leadership', seniority.leadership.evidence],
    ['architecture', seniority.architecture.evidence],
    ...[positions, education, credentials, languages]
      .flat()
      .map(({ id, evidence }): [string, readonly Place[]] => [id, evidence]),
    ...skills.map((skill): [string, readonly Place[]] => [skillRef(skill), skill.evidence]),
    ...lacks.map((lack): [string, readonly Place[]] => [lackRef(lack), lack.evidence]),
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
