import type { SpokenLanguage } from '../../../schemas/profile.ts';
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

/** "Second language", "another European language": any besides the one that is asked for anyway. */
const further =
  /^(?:an? |any )?(?:second|third|another|additional|further|other|foreign|(?:zweite|weitere)\p{L}?) (?:\p{Lu}\p{L}+ )?(?:language|fremdsprache|sprache)s?$/iu;

const isFurther = (name: string): boolean => further.test(name.trim());

/** Whether a requirement is one for a human language, under whatever kind an ad was read. */
export const asksLanguage = ({ kind, skill }: Pick<Requirement, 'kind' | 'skill'>): boolean =>
  kind === 'language' || (skill.id === null && (isFurther(skill.name) || isLanguage(skill.name)));

/** Nothing but the name of one language. */
function isLanguage(name: string): boolean {
  const [only, ...more] = languagesIn(name);
  return only !== undefined && more.length === 0 && only.start === 0 && only.end === name.length;
}

/**
 * A human language at the level that the posting words beside its name, not elsewhere in the sentence. The languages
 * of the profile alone decide: who keeps the books of a Polish school has not said to speak Polish.
 */
export function assessLanguage(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  if (isFurther(name)) return assessFurther(requirement, input);
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

/** Any language at an independent level, besides those that the list asks for by name. */
function assessFurther({ skill }: Requirement, { profile, requirements }: ComparisonInput): Verdict {
  const named = requirements
    .filter(({ importance, alternatives }) => importance === 'core' && alternatives.length === 0)
    .filter((one) => asksLanguage(one) && !isFurther(one.skill.name))
    .map((one) => englishName(one.skill.name));
  const others = profile.languages.filter((one) => !named.includes(englishName(one.name)));
  // Where the list names none, one of those spoken is the first.
  const besides = named.length > 0 ? others : byLevel(others).slice(1);
  const [best] = byLevel(besides);
  const question = 'Which languages do you speak and write, and at what level?';
  if (best === undefined) {
    const rationale = `The CV names no ${skill.name.replace(/^(?:an?|any) /i, '')} among its languages.`;
    return { status: 'not-shown', evidence: [], rationale, question };
  }
  const enough = best.level === null || rankOf(best.level) >= independent;
  const level = best.level === null ? 'without a level' : `with the level “${best.level}”`;
  const rationale = `The CV names ${best.name} ${level}.`;
  return { status: enough ? 'met' : 'partly-met', evidence: best.evidence, rationale, question };
}

/** The best known first; a language without a level comes before one that is barely spoken. */
const byLevel = (languages: readonly SpokenLanguage[]): SpokenLanguage[] =>
  languages.toSorted((a, b) => levelRank(b) - levelRank(a));

const levelRank = ({ level }: SpokenLanguage): number => (level === null ? independent : rankOf(level));

/** "Englisch", "anglais" and "English" are one language. */
export const englishName = (name: string): string => (languagesIn(name)[0]?.name ?? name).toLowerCase();

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
