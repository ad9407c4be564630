import type { Requirement } from '../../../schemas/requirement.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';

/**
 * CEFR levels and the words CVs and postings use for them, in steps of comparable ability (Council of
 * Europe, CEFR global scale: A basic, B independent, C proficient user).
 */
const steps: readonly RegExp[] = [
  /\b(?:a1|beginner|elementary)\b/i,
  /\b(?:a2|basic|grundkenntnisse)\b/i,
  /\b(?:b1|intermediate|conversational|limited working|working knowledge)\b/i,
  /\b(?:b2|upper intermediate|good|very good|professional working|business)\b/i,
  /\b(?:c1|fluent|advanced|full professional|verhandlungssicher|proficient)\b/i,
  /\b(?:c2|native|mother tongue|bilingual|first language|muttersprache)\b/i,
];

const rankOf = (text: string): number => steps.findLastIndex((pattern) => pattern.test(text));

export function assessLanguage(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const spoken = input.profile.languages.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const question = `How well is ${name} spoken and written at work?`;
  if (!spoken) {
    return {
      status: 'not-shown',
      evidence: [],
      rationale: `The CV does not show ${name} as a language.`,
      question,
    };
  }
  const asked = rankOf(requirement.statement);
  const has = spoken.level === null ? -1 : rankOf(spoken.level);
  const level = spoken.level === null ? 'without a level' : `with the level “${spoken.level}”`;
  const enough = asked === -1 || has >= asked;
  return {
    status: enough ? 'met' : 'partly-met',
    evidence: spoken.evidence,
    rationale: `The CV names ${name} ${level}.`,
    question,
  };
}
