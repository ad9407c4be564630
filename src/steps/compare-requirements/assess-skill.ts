import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { joinNames } from '../../core/join-names.ts';
import { vary } from '../../core/vary.ts';
import type { Verdict } from './assessed.ts';
import { shortOf } from './depth.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { standingOf } from './shown-skill.ts';

/** Parts that together show the whole; one part alone shows it in part, unless used for long. */
const enoughParts = 2;
const longUseMonths = 24;
const namedParts = 4;

export function assessSkill(requirement: Requirement, input: ComparisonInput): Verdict {
  if (requirement.alternatives.length === 0) return assessOne(requirement, input);
  const verdicts = requirement.alternatives.map((skill) =>
    assessOne({ ...requirement, skill, alternatives: [] }, input),
  );
  const best = bestFirst.flatMap((status) => verdicts.filter((verdict) => verdict.status === status))[0];
  const { name } = requirement.skill;
  return best && best.evidence.length > 0 ? best : notShown(name, `The CV shows none of these: ${name}.`);
}

const bestFirst = ['met', 'partly-met', 'not-met', 'not-shown'] as const;

function assessOne(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const standing = standingOf(requirement, input.profile);
  switch (standing.kind) {
    case 'shown':
      return shown(requirement, standing.skill);
    case 'parts':
      return parts(requirement, standing.parts);
    case 'signal':
      return {
        status: 'met',
        evidence: standing.evidence,
        rationale: `The CV shows ${name} in what it tells of the work done.`,
        question: '',
      };
    case 'lack': {
      const learning = standing.lack.stance === 'learning';
      return {
        status: learning ? 'partly-met' : 'not-met',
        evidence: standing.lack.evidence,
        rationale: learning
          ? `The CV itself says that ${name} is still being learned.`
          : `The CV itself says that ${name} is missing.`,
        question: learning
          ? `How far has the learning of ${name} come?`
          : `Has ${name} been used since the CV was written?`,
      };
    }
    case 'disputed': {
      const names = joinNames(standing.parts.slice(0, namedParts).map((part) => part.name));
      return {
        status: 'partly-met',
        evidence: [...standing.lack.evidence, ...evidenceOf(standing.parts)],
        rationale: `The CV shows ${names}; what it says on ${name} reads otherwise and needs asking.`,
        question: `What of ${name} has been part of the work, and what has not?`,
      };
    }
    case 'kin': {
      const names = joinNames(standing.kin.slice(0, namedParts).map((skill) => skill.name));
      return {
        status: 'partly-met',
        evidence: evidenceOf(standing.kin),
        rationale: `The CV shows ${names}, close to what is asked; ${name} itself is not shown.`,
        question: `Has ${name} been used as well, or only ${names}?`,
      };
    }
    case 'broader':
      return notShown(name, `The CV names ${standing.broader.name} in general and does not show ${name}.`);
    case 'nothing':
      return mentioned(requirement, input) ?? notShown(name, `The CV does not show ${name}.`);
  }
}

const evidenceOf = (skills: readonly ProfileSkill[]): Verdict['evidence'] =>
  skills.flatMap(({ evidence }) => evidence);

const notShown = (name: string, rationale: string): Verdict => ({
  status: 'not-shown',
  evidence: [],
  rationale,
  question: vary(openQuestions, name)(name),
});

const openQuestions: readonly [(name: string) => string, ...((name: string) => string)[]] = [
  (name) => `What experience is there with ${name} that the CV does not mention?`,
  (name) => `Has ${name} been part of any work so far, and in what way?`,
  (name) => `Where, if anywhere, has ${name} come up at work, in training or in own projects?`,
];

function shown(requirement: Requirement, skill: ProfileSkill): Verdict {
  const { name } = requirement.skill;
  const short = shortOf(requirement, [skill]);
  const implying = skill.via.map((id) => loadCatalog().skill(id)?.name ?? id);
  const what =
    skill.kind === 'implied' && implying.length > 0
      ? `The CV shows ${name} through ${joinNames(implying.slice(0, namedParts))}`
      : `The CV shows ${name}`;
  if (short !== null) {
    return {
      status: 'partly-met',
      evidence: skill.evidence,
      rationale: `${what}; ${short}.`,
      question: `How deep does the work with ${name} go, and over how long?`,
    };
  }
  const months =
    skill.months && skill.months.max > 0 ? `, in dated work over ${describeMonths(skill.months)}` : '';
  return { status: 'met', evidence: skill.evidence, rationale: `${what}${months}.`, question: '' };
}

function parts(requirement: Requirement, found: readonly ProfileSkill[]): Verdict {
  const { name } = requirement.skill;
  const ordered = found.toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0));
  const names = joinNames(ordered.slice(0, namedParts).map((skill) => skill.name));
  const what = `The CV shows ${names}, which ${found.length === 1 ? 'belongs' : 'belong'} to ${name}`;
  const whole =
    found.length >= enoughParts || ordered.some(({ months }) => (months?.min ?? 0) >= longUseMonths);
  const short = shortOf(requirement, found);
  if (whole && short === null) {
    return { status: 'met', evidence: evidenceOf(ordered), rationale: `${what}.`, question: '' };
  }
  return {
    status: 'partly-met',
    evidence: evidenceOf(ordered),
    rationale: short === null ? `${what}; other parts are not shown.` : `${what}; ${short}.`,
    question: `What else of ${name} has been part of the work, and how deep did it go?`,
  };
}

/** A requirement beyond the catalogue: the CV's own line about it counts in part, a person must read it. */
function mentioned(requirement: Requirement, input: ComparisonInput): Verdict | null {
  if (requirement.skill.id !== null) return null;
  const place = mentionOf(requirement.skill.name, input.document);
  if (place === null) return null;
  return {
    status: 'partly-met',
    evidence: [place],
    rationale: `The CV has a line on ${requirement.skill.name}; how far it answers the requirement is for a person to read.`,
    question: `How far does this line answer the requirement: “${requirement.statement}”?`,
  };
}
