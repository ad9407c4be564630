import type { Evidence, Profile, ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { excerpt } from '../../core/excerpt.ts';
import { joinFirst, plural } from '../../core/join-names.ts';
import { nameInSentence } from '../../core/name-in-sentence.ts';
import { tellingLine } from '../../core/telling-line.ts';
import { skillMatcher } from '../../skills/known-skills.ts';
import { heldCredential } from './assess-credential.ts';
import type { Verdict } from './assessed.ts';
import { shortOf, statedYears } from './depth.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { askedName, skillName, skillNameOf } from './names.ts';
import { depthQuestion, kinQuestion, openQuestion } from './questions.ts';
import { lastShownYear } from './renewal.ts';
import { partsOf, standingOf } from './shown-skill.ts';
import { spokenClause } from './spoken.ts';
import { tellingStems } from './stems.ts';
import { whereShown } from './where-shown.ts';

/** Parts that together show the whole; one part alone shows it in part. */
const enoughParts = 2;
const namedParts = 4;

export function assessSkill(requirement: Requirement, input: ComparisonInput): Verdict {
  const name = askedName(requirement);
  const { profile } = input;
  const standing = standingOf(requirement, profile);
  switch (standing.kind) {
    case 'shown':
      return renewed(shownOrByParts(requirement, standing.skill, profile), standing.skill, input);
    case 'parts':
      return parts(requirement, standing.parts);
    case 'signal': {
      const short = shortOf(requirement, []);
      return {
        status: short === null ? 'met' : 'partly-met',
        evidence: standing.evidence,
        rationale: `${signalShown(name, standing.evidence, profile)}${short === null ? '' : `; ${short.clause}`}.`,
        question: 'How many people did you lead or train, in what, and over how long?',
      };
    }
    case 'lack': {
      const learning = standing.lack.stance === 'learning';
      return {
        status: learning ? 'partly-met' : 'not-met',
        evidence: standing.lack.evidence,
        rationale: inItsWords(name, standing.lack.evidence),
        question: learning
          ? `How far have you come with ${name}, and what have you done with it so far?`
          : `Has your work taken in ${name} since the CV was written?`,
      };
    }
    case 'disputed': {
      const names = joinFirst(standing.parts.map(skillName), namedParts);
      return {
        status: 'partly-met',
        evidence: [...standing.lack.evidence, ...evidenceOf(standing.parts)],
        rationale: `The CV shows ${names}; another line of it says: ${excerpt(standing.lack.evidence[0]?.quote ?? '')}.`,
        question: `What of ${name} has been part of your work, and what has not?`,
      };
    }
    case 'kin': {
      const own = lineOn(requirement, input);
      if (own) return own;
      const names = joinFirst(standing.kin.map(skillName), namedParts);
      const [only] = standing.kin;
      const where = only && standing.kin.length === 1 ? whereShown(profile, only) : '';
      return {
        status: 'partly-met',
        direct: false,
        evidence: evidenceOf(standing.kin),
        rationale: `The CV shows ${names}${where}, close to ${name}; it does not show ${name}.`,
        question: kinQuestion(name, standing.kin.slice(0, namedParts)),
      };
    }
    case 'broader':
      return notShown(
        requirement,
        input,
        `The CV names ${skillName(standing.broader)} in general and does not show ${name}`,
      );
    case 'nothing':
      return (
        deniedByName(requirement, input) ??
        lineOn(requirement, input) ??
        widerSkill(requirement, input) ??
        notShown(requirement, input, `The CV does not show ${name}`)
      );
  }
}

const evidenceOf = (skills: readonly ProfileSkill[]): Verdict['evidence'] =>
  skills.flatMap(({ evidence }) => evidence);

/** What the CV denies or plays down, in its own words: a paraphrase could turn "not in production" into "not at all". */
const inItsWords = (name: string, [line]: Verdict['evidence']): string =>
  `On ${name} the CV itself says: ${excerpt(line?.quote ?? '')}.`;

function signalShown(name: string, lines: Evidence, profile: Profile): string {
  const line = tellingLine(lines, profile);
  return `The CV shows ${name} in what it tells of the work done${line === null ? '' : `: “${line.text}”`}`;
}

const notShown = (requirement: Requirement, input: ComparisonInput, rationale: string): Verdict => ({
  status: 'not-shown',
  evidence: [],
  rationale: `${rationale}${spokenClause(requirement, input)}.`,
  question: openQuestion(requirement, input.profile),
});

/** A whole that is named beside its parts is shown no less than the parts alone would show it. */
function shownOrByParts(requirement: Requirement, skill: ProfileSkill, profile: Profile): Verdict {
  const own = shown(requirement, skill, profile);
  const found = own.status === 'met' ? [] : partsOf(skill.id, profile);
  const whole = found.length === 0 ? null : parts(requirement, found);
  return whole?.status === 'met' ? { ...whole, evidence: [...own.evidence, ...whole.evidence] } : own;
}

/** First aid of a course long past counts in part: whether it was renewed is worth asking. */
function renewed(verdict: Verdict, skill: ProfileSkill, input: ComparisonInput): Verdict {
  const year = verdict.status === 'met' ? lastShownYear(skill, input) : null;
  if (year === null) return verdict;
  const rationale = `${verdict.rationale.replace(/\.$/, '')}; the latest of it is of ${year}, such training is commonly certified for a few years, and it tells of no renewal.`;
  const question = `Is your training in ${skillName(skill)} renewed and valid today, and until when?`;
  return { ...verdict, status: 'partly-met', rationale, question };
}

function shown(requirement: Requirement, skill: ProfileSkill, profile: Profile): Verdict {
  const name = askedName(requirement);
  const short = shortOf(requirement, [skill]);
  // Where the years fall short, the clause on them tells the months.
  const shownUse = short?.of === 'years' ? { ...skill, months: null } : skill;
  const what = `${nameShown(name, skill)}${whereShown(profile, shownUse)}`;
  const { evidence } = skill;
  if (short !== null) {
    const question = depthQuestion(name, short.of);
    return { status: 'partly-met', evidence, rationale: `${what}; ${short.clause}.`, question };
  }
  return { status: 'met', evidence, rationale: `${what}${statedLength(requirement, skill)}.`, question: '' };
}

function nameShown(name: string, { kind, via }: ProfileSkill): string {
  if (kind !== 'implied' || via.length === 0) return `The CV shows ${name}`;
  return `The CV shows ${name} through ${joinFirst(via.map(skillNameOf), namedParts)}`;
}

/** Years by the CV's own words, where they and not the dates answer a demand for years, or stand alone. */
function statedLength({ years }: Requirement, skill: ProfileSkill): string {
  const { months } = skill;
  const stated = statedYears([skill]);
  if (stated === 0 || (months !== null && (years === null || months.min >= years * 12))) return '';
  return `, for ${plural(stated, 'year')} by its own words`;
}

function parts(requirement: Requirement, found: readonly ProfileSkill[]): Verdict {
  const name = askedName(requirement);
  const ordered = found.toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0));
  const names = joinFirst(ordered.map(skillName), namedParts);
  const what = `The CV shows ${names}, which ${found.length === 1 ? 'belongs' : 'belong'} to ${name}`;
  const whole = found.length >= enoughParts;
  const short = shortOf(requirement, found);
  if (whole && short === null) {
    return { status: 'met', evidence: evidenceOf(ordered), rationale: `${what}.`, question: '' };
  }
  return {
    status: 'partly-met',
    evidence: evidenceOf(ordered),
    rationale: short === null ? `${what}; other parts are not shown.` : `${what}; ${short.clause}.`,
    question: depthQuestion(name, 'parts'),
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
    rationale: inItsWords(nameInSentence(skill.name, null), lack.evidence),
    question: `Has your work taken in ${nameInSentence(skill.name, null)} since the CV was written?`,
  };
}

/** A credential of that name, or the CV's own line with the name in it, which a person must read. */
function lineOn(requirement: Requirement, input: ComparisonInput): Verdict | null {
  const held = requirement.skill.id === null ? heldCredential(requirement, input) : null;
  if (held) return held;
  // Whether "Python" in a line is the language or the snake, the profile has settled; of two words it may have missed one.
  if (requirement.skill.id !== null && tellingStems(requirement.skill.name).length < 2) return null;
  const place = mentionOf(requirement.skill.name, input);
  if (place === null || isOtherWord(requirement, place.quote) || isSettled(requirement, place.quote))
    return null;
  return {
    status: 'partly-met',
    evidence: [place],
    rationale: `The CV has a line on ${askedName(requirement)}: ${excerpt(place.quote)}; how far it answers what is asked is for a person to read.`,
    question: `What did you do yourself in the work behind this line: ${excerpt(place.quote, 90)}?`,
  };
}

/** A line with the very name in it has been read: where the profile shows nothing by it, it was somebody else's. */
const isSettled = ({ skill: { id } }: Requirement, line: string): boolean =>
  id !== null &&
  skillMatcher()
    .find(line.replace(/\s+/g, ' '))
    .some(({ skillId }) => skillId === id);

/** "Xero or Sage" asks for a product, and the sage on a plate is none: a name of one word keeps its capital. */
function isOtherWord({ skill: { name }, statement }: Requirement, line: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const before = statement.slice(0, Math.max(0, statement.indexOf(name))).trimEnd();
  const isProper = /[\p{L}\p{N},/(]$/u.test(before);
  return isProper && !line.includes(name);
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
    rationale: `The CV shows ${skillName(head)}; whether that takes in ${askedName(requirement)} is for a person to read.`,
    question: `How much of that work was ${askedName(requirement)}?`,
  };
}

/** "Orbital welding" is a kind of welding. */
function headSkill(name: string): { id: string; name: string } | null {
  const last = skillMatcher().find(name).at(-1);
  const skill = last && last.end === name.length ? loadCatalog().skill(last.skillId) : undefined;
  return skill ? { id: skill.id, name: skill.name } : null;
}
