import type { Requirement } from '../../../schemas/requirement.ts';
import { languagesIn } from '../../market/postings/human-languages.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';

/**
 * CEFR levels and the words CVs and postings use for them, lowest first (Council of Europe, CEFR global
 * scale: A basic, B independent, C proficient user).
 */
const steps: readonly RegExp[] = [
  /\b(?:a1|beginner|elementary)\b/i,
  /\b(?:a2|basic|pre-intermediate|grundkenntnisse)\b/i,
  /\b(?:b1|intermediate|conversational|limited working|working knowledge)\b/i,
  /\b(?:b2|upper[- ]intermediate|good|very good|professional working|business)\b/i,
  /\b(?:c1|fluent|fluently|advanced|full professional|verhandlungssicher|proficient)\b/i,
  /\b(?:c2|native|mother tongues?|bilingual|first language|muttersprache)\b/i,
];

/** Below this step a language named without a level asked for is shown in part only. */
const independent = 2;

function rankOf(text: string): number {
  const said = text.replace(/\b(?:not|kaum|nicht)\s+\p{L}+/giu, '');
  if (/pre-intermediate/i.test(said)) return 1;
  return steps.findLastIndex((pattern) => pattern.test(said));
}

/** A human language at the level that the posting words beside its name, not elsewhere in the sentence. */
export function assessLanguage(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const spoken = input.profile.languages.find((one) => englishName(one.name) === englishName(name));
  if (!spoken) {
    return {
      status: 'not-shown',
      evidence: [],
      rationale: `The CV names no ${name} among its languages.`,
      question: `Do you speak or write ${name}, and at what level?`,
    };
  }
  const wording = besideName(requirement.statement, name);
  const asked = rankOf(wording);
  const has = spoken.level === null ? null : rankOf(spoken.level);
  // A level in words nobody knows ("none", "a few words") is no level that answers.
  const enough = asked === -1 ? has === null || has >= independent : has !== null && has >= asked;
  const level = spoken.level === null ? 'without a level' : `with the level “${spoken.level}”`;
  const demand = enough || asked === -1 ? '' : `; what is asked is “${wording.trim()}”`;
  return {
    status: enough ? 'met' : 'partly-met',
    evidence: spoken.evidence,
    rationale: `The CV names ${name} ${level}${demand}.`,
    question: `How well do you speak and write ${name} today, and where do you use it?`,
  };
}

/** "Englisch", "anglais" and "English" are one language. */
const englishName = (name: string): string => (languagesIn(name)[0]?.name ?? name).toLowerCase();

/** The name with two words before it and, in brackets or not, three after it, within its clause. */
function besideName(statement: string, name: string): string {
  const clause = statement
    .split(/[,;.]|\b(?:and|or|und|et|y)\b/i)
    .find((part) => part.toLowerCase().includes(name.toLowerCase()));
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const near = new RegExp(
    `(?:[\\p{L}-]+\\s+){0,2}${escaped}(?:\\s*[:–-]?\\s*[\\p{L}\\p{N}-]+|\\s*\\([^()]{1,30}\\)){0,3}`,
    'iu',
  );
  return near.exec(clause ?? '')?.[0] ?? '';
}
