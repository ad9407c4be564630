import type { EducationEntry } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { excerpt } from '../../core/excerpt.ts';
import { joinNames } from '../../core/join-names.ts';
import { degreeRankOf, degreeRanks, lowestDegreeRankOf } from '../../market/qualifications.ts';
import type { Verdict } from './assessed.ts';
import type { ComparisonInput } from './input.ts';
import { askedName } from './names.ts';
import { tellingStems } from './stems.ts';

const unfinished =
  /\b(?:not (?:yet )?(?:completed|finished|awarded)|without (?:a )?degree|no degree|declined|offered|dropped|withdrew|withdrawn|deferred|outstanding|modules? (?:done|completed|passed)|ohne abschluss|incomplete|unfinished|abandoned|discontinued|dropped out|ongoing|in progress|expected|current(?:ly)?|abgebrochen|laufend|en cours|en curso)\b/i;

/**
 * A degree or training. Rank and subject are compared: the rank alone answers only a demand that names no
 * subject, and what has not ended answers none in full.
 */
export function assessEducation(requirement: Requirement, { profile }: ComparisonInput): Verdict {
  const name = askedName(requirement);
  const question = `Which of your qualifications comes nearest to what is asked: ${excerpt(requirement.statement)}?`;
  if (profile.education.length === 0) {
    return {
      status: 'not-shown',
      evidence: [],
      rationale: `The CV names no education; what is asked is ${name}.`,
      question,
    };
  }
  const asked = lowestDegreeRankOf(requirement.statement);
  const subject = subjectOf(requirement.statement);
  const fitting = profile.education.filter((entry) => subject.length === 0 || names(entry, subject));
  const ranked = fitting.filter((entry) => reaches(entry, asked));
  const finished = ranked.filter(isFinished);
  const [best] = [finished, ranked, fitting].filter((entries) => entries.length > 0);
  if (best === undefined || (asked === null && subject.length === 0)) {
    const shown = joinNames(profile.education.slice(0, 2).map(({ qualification }) => `“${qualification}”`));
    return {
      status: 'not-shown',
      evidence: [],
      rationale: `The CV names ${shown}; it does not show ${name}.`,
      question,
    };
  }
  const shown = joinNames(best.slice(0, 2).map(({ qualification }) => `“${qualification}”`));
  const evidence = best.flatMap((entry) => entry.evidence);
  if (best === finished && asked !== null)
    return { status: 'met', evidence, rationale: `The CV names ${shown}.`, question };
  const open =
    best === ranked
      ? 'it does not show it as completed'
      : `whether it counts as ${name} is for a person to judge`;
  return { status: 'partly-met', evidence, rationale: `The CV names ${shown}; ${open}.`, question };
}

/** The telling words of "in nursing", "of computer science or a related field". */
function subjectOf(statement: string): string[] {
  const named = /\b(?:in|of)\s+(?!(?:good|the top|progress)\b)([^.;:()]+)/i.exec(statement)?.[1] ?? '';
  const [subject = ''] = named.split(
    /\b(?:or equivalent|or (?:a )?(?:related|similar|comparable)|is|are|would|with|and \d)\b/i,
  );
  return tellingStems(subject).filter((stem) => degreeRankOf(stem) === null);
}

const textOf = ({ qualification, field, evidence }: EducationEntry): string =>
  [qualification, field, ...evidence.map(({ quote }) => quote)].join(' ');

function names(entry: EducationEntry, subject: readonly string[]): boolean {
  const words = new Set(tellingStems(textOf(entry)));
  return subject.some((stem) => words.has(stem));
}

function reaches(entry: EducationEntry, asked: ReturnType<typeof degreeRankOf>): boolean {
  const rank = degreeRankOf(entry.qualification) ?? degreeRankOf(textOf(entry));
  return asked !== null && rank !== null && degreeRanks.indexOf(rank) >= degreeRanks.indexOf(asked);
}

const isFinished = (entry: EducationEntry): boolean =>
  entry.end !== 'present' && !unfinished.test(textOf(entry));
