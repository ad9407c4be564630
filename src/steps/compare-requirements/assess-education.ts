import type { Requirement } from '../../../schemas/requirement.ts';
import { joinNames } from '../../core/join-names.ts';
import { degreeRankOf, degreeRanks, lowestDegreeRankOf } from '../../market/qualifications.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';

/** A degree or training: the rank is compared, the subject is for a person to read. */
export function assessEducation(requirement: Requirement, input: ComparisonInput): Verdict {
  const { education } = input.profile;
  const question = `Which qualification answers this: “${requirement.statement}”?`;
  if (education.length === 0) {
    return { status: 'not-shown', evidence: [], rationale: 'The CV does not show any education.', question };
  }
  const evidence = education.flatMap((entry) => entry.evidence);
  const named = joinNames(education.slice(0, 2).map((entry) => entry.qualification));
  const asked = lowestDegreeRankOf(requirement.statement);
  const ranked = education.map((entry) => ({
    entry,
    rank: degreeRankOf(`${entry.qualification} ${entry.evidence[0]?.quote ?? ''}`),
  }));
  const answering = ranked.filter(
    ({ rank }) => asked !== null && rank !== null && degreeRanks.indexOf(rank) >= degreeRanks.indexOf(asked),
  );
  if (answering.length === 0) {
    const rationale = `The CV shows ${named}; whether it answers what is asked is for a person to judge.`;
    return { status: 'partly-met', evidence, rationale, question };
  }
  const found = joinNames(answering.slice(0, 2).map(({ entry }) => entry.qualification));
  const rationale = `The CV shows ${found}; the subject is for a person to compare.`;
  return { status: 'met', evidence: answering.flatMap(({ entry }) => entry.evidence), rationale, question };
}
