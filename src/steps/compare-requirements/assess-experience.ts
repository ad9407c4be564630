import type { Requirement } from '../../../schemas/requirement.ts';
import { describeMonths } from '../../core/describe-months.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { standingOf } from './shown-skill.ts';

/**
 * Years of work. Total years answer a demand for years at large; where a field is named, they answer it
 * only in part, because a CV of eight years in one trade says nothing about another.
 */
export function assessExperience(requirement: Requirement, input: ComparisonInput): Verdict {
  const { experience, positions } = input.profile;
  const total = experience.totalMonths;
  const asked = requirement.years ?? 0;
  const evidence = [
    ...experience.stated.flatMap((stated) => stated.evidence),
    ...positions.filter(({ months }) => months !== null).flatMap((position) => position.evidence),
  ];
  const question = `How much of the work so far answers this: “${requirement.statement}”?`;
  if (total.max === 0 || evidence.length === 0) {
    const rationale = 'The CV gives no dates of work from which years could be counted.';
    return { status: 'not-shown', evidence: [], rationale, question };
  }
  const shown = `The CV's dates show ${describeMonths(total)} of work in all`;
  const enough = total.min >= asked * 12;
  if (!enough) {
    const rationale = `${shown}; ${asked} ${asked === 1 ? 'year is' : 'years are'} asked.`;
    return { status: 'partly-met', evidence, rationale, question };
  }
  if (requirement.skill.id === null && isAtLarge(requirement.skill.name)) {
    return { status: 'met', evidence, rationale: `${shown}.`, question };
  }
  const field = inField(requirement, input);
  if (field === null) {
    const rationale = `${shown}; how much of it was in ${requirement.skill.name} is not shown.`;
    return { status: 'partly-met', evidence, rationale, question };
  }
  const rationale = `${shown}, with ${requirement.skill.name} among it; for how long is for a person to read.`;
  return { status: 'partly-met', evidence: [...field, ...evidence], rationale, question };
}

/** "Professional experience", "work experience": no field named. */
const isAtLarge = (name: string): boolean =>
  /^(?:(?:relevant|professional|prior|previous|work(?:ing)?|industry|hands-on|practical|total)\s+)*(?:work\s+)?experience$/i.test(
    name.trim(),
  );

function inField(requirement: Requirement, input: ComparisonInput): Verdict['evidence'] | null {
  const standing = standingOf(requirement, input.profile);
  if (standing.kind === 'shown') return standing.skill.evidence;
  if (standing.kind === 'parts') return standing.parts.flatMap((part) => part.evidence);
  const place = mentionOf(requirement.skill.name, input.document);
  return place === null ? null : [place];
}
