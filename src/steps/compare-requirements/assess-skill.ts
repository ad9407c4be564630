import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { excerpt } from '../../core/excerpt.ts';
import { joinNames, plural } from '../../core/join-names.ts';
import { vary } from '../../core/vary.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import { heldCredential } from './assess-credential.ts';
import type { Verdict } from './assessed.ts';
import { shortOf, statedYears } from './depth.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { standingOf } from './shown-skill.ts';
import { tellingStems } from './stems.ts';

/** Parts that together show the whole; one part alone shows it in part. */
const enoughParts = 2;
const namedParts = 4;

export function assessSkill(requirement: Requirement, input: ComparisonInput): Verdict {
  const { name } = requirement.skill;
  const standing = standingOf(requirement, input.profile);
  switch (standing.kind) {
    case 'shown':
      return shown(requirement, standing.skill);
    case 'parts':
      return parts(requirement, standing.parts);
    case 'signal': {
      const short = shortOf(requirement, []);
      return {
        status: short === null ? 'met' : 'partly-met',
        evidence: standing.evidence,
        rationale: `The CV shows ${name} in what it tells of the work done${short === null ? '' : `; ${short}`}.`,
        question: `How far did this go, and over how long: ${name}?`,
      };
    }
    case 'lack': {
      const learning = standing.lack.stance === 'learning';
      return {
        status: learning ? 'partly-met' : 'not-met',
        evidence: standing.lack.evidence,
        rationale: `What the CV itself says on ${name}: ${excerpt(standing.lack.evidence[0]?.quote ?? '')}.`,
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
        rationale: `The CV shows ${names}; another line of it says: ${excerpt(standing.lack.evidence[0]?.quote ?? '')}.`,
        question: `What of ${name} has been part of the work, and what has not?`,
      };
    }
    case 'kin': {
      const own = lineOn(requirement, input);
      if (own) return own;
      const names = joinNames(standing.kin.slice(0, namedParts).map((skill) => skill.name));
      return {
        status: 'partly-met',
        direct: false,
        evidence: evidenceOf(standing.kin),
        rationale: `The CV shows ${names}, close to what is asked; ${name} itself is not shown.`,
        question: `Has ${name} been used as well, or only ${names}?`,
      };
    }
    case 'broader':
      return notShown(name, `The CV names ${standing.broader.name} in general and does not show ${name}.`);
    case 'nothing':
      return (
        deniedByName(requirement, input) ??
        lineOn(requirement, input) ??
        widerSkill(requirement, input) ??
        notShown(name, `The CV does not show ${name}.`)
      );
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
  (name) => `Has there been any work with ${name} so far, and in what way?`,
  (name) => `Where, if anywhere, did ${name} come up at work, in training or in own projects?`,
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
  return {
    status: 'met',
    evidence: skill.evidence,
    rationale: `${what}${lengthOf(requirement, skill)}.`,
    question: '',
  };
}

/** How long, by whichever of words and dates answers a demand for years; the dates are those of the work around it. */
function lengthOf({ years }: Requirement, skill: ProfileSkill): string {
  const { months } = skill;
  const stated = statedYears([skill]);
  if (stated > 0 && (months === null || (years !== null && months.min < years * 12))) {
    return `, for ${plural(stated, 'year')} by its own words`;
  }
  return months && months.max > 0 ? `, named in work of ${describeMonths(months)}` : '';
}

function parts(requirement: Requirement, found: readonly ProfileSkill[]): Verdict {
  const { name } = requirement.skill;
  const ordered = found.toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0));
  const names = joinNames(ordered.slice(0, namedParts).map((skill) => skill.name));
  const what = `The CV shows ${names}, which ${found.length === 1 ? 'belongs' : 'belong'} to ${name}`;
  const whole = found.length >= enoughParts;
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

/** "I have never done underwater welding" denies that, whatever the skill it was filed under. */
function deniedByName({ skill }: Requirement, { profile }: ComparisonInput): Verdict | null {
  const wanted = tellingStems(skill.name);
  const lack = profile.lacks.find(({ stance, evidence }) => {
    const said = new Set(evidence.flatMap(({ quote }) => tellingStems(quote)));
    return (
      stance === 'denied' && skill.id === null && wanted.length > 1 && wanted.every((stem) => said.has(stem))
    );
  });
  if (!lack) return null;
  return {
    status: 'not-met',
    evidence: lack.evidence,
    rationale: `What the CV itself says on ${skill.name}: ${excerpt(lack.evidence[0]?.quote ?? '')}.`,
    question: `Has this changed since the CV was written: ${skill.name}?`,
  };
}

/** A credential of that name, or the CV's own line with the name in it, which a person must read. */
function lineOn(requirement: Requirement, input: ComparisonInput): Verdict | null {
  const { name } = requirement.skill;
  const held = requirement.skill.id === null ? heldCredential(requirement, input) : null;
  if (held) return held;
  const place = mentionOf(name, input.document);
  if (place === null) return null;
  return {
    status: 'partly-met',
    evidence: [place],
    rationale: `The CV has a line on ${name}; how far it answers this is for a person to read.`,
    question: `How far does this line of the CV answer the requirement “${requirement.statement}”?`,
  };
}

/** The wider skill that a name beyond the catalogue ends in counts in part. */
function widerSkill(requirement: Requirement, input: ComparisonInput): Verdict | null {
  const { id, name } = requirement.skill;
  const head = id === null ? headSkill(name) : null;
  if (head === null) return null;
  const asked = { ...requirement, skill: head, level: null, years: null };
  const standing = standingOf(asked, input.profile);
  if (standing.kind !== 'shown' && standing.kind !== 'parts') return null;
  const wider = assessSkill(asked, input);
  return {
    ...wider,
    status: 'partly-met',
    rationale: `The CV shows ${head.name}; whether that takes in ${name} is for a person to read.`,
    question: `How much of the work was ${name}?`,
  };
}

/** "Orbital welding" is a kind of welding. */
function headSkill(name: string): { id: string; name: string } | null {
  const last = skillMatcher().find(name).at(-1);
  const skill = last && last.end === name.length ? loadCatalog().skill(last.skillId) : undefined;
  return skill ? { id: skill.id, name: skill.name } : null;
}
