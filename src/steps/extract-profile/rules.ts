import type { ProfileAnswer } from '../../../schemas/answers/profile-answer.ts';
import type { ProfileInput } from './profile-input.ts';
import { findCandidate } from './rules/candidate.ts';
import { findCredentials } from './rules/credentials.ts';
import { readCv } from './rules/cv-rows.ts';
import { findEducation } from './rules/education.ts';
import { findLanguages } from './rules/languages.ts';
import { findPositions } from './rules/positions.ts';
import { rowsAhead } from './rules/rows-ahead.ts';
import { findSeniority } from './rules/seniority.ts';
import { findSkills } from './rules/skills.ts';
import { findSummary } from './rules/summary.ts';
import { findTotalYears } from './rules/total-years.ts';

/** What the rule engine says about a CV: deterministic, every quote a slice of the document. */
export function profileRules({ document, asOf }: ProfileInput): ProfileAnswer {
  const cv = readCv(document);
  const positions = findPositions(cv);
  const education = findEducation(cv);
  const names = [
    ...positions.flatMap(({ organisation }) => organisation ?? []),
    ...education.flatMap(({ institution }) => institution ?? []),
  ];
  const candidate = findCandidate(cv);
  return {
    candidate,
    summary: findSummary(cv),
    positions: positions.map(({ answer }) => answer),
    education: education.map(({ answer }) => answer),
    // Where a margin comes first, the name stands below its last list.
    credentials: findCredentials(cv).filter(
      ({ name }) => name !== candidate.name && name !== candidate.headline,
    ),
    languages: findLanguages(cv),
    skills: findSkills(cv, [...names, ...rowsAhead(cv, asOf)]),
    totalYears: findTotalYears(cv),
    ...findSeniority(
      cv,
      positions.map(({ answer }) => answer),
    ),
  };
}
