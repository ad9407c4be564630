import type { MonthRange } from '../../../schemas/partial-date.ts';
import type { Position } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { excerpt } from '../../core/excerpt.ts';
import { joinFirst, plural } from '../../core/join-names.ts';
import type { Verdict } from './assessed.ts';
import { shortOf, yearsAsked } from './depth.ts';
import type { ComparisonInput } from './input.ts';
import { mentionOf } from './mention.ts';
import { askedName } from './names.ts';
import { standingOf } from './shown-skill.ts';
import { stems, tellingStems } from './stems.ts';
import { whereShown } from './where-shown.ts';

/**
 * Years of work. Total years answer a demand for years at large; where a field is named, only work in that
 * field counts: eight years in one trade say nothing about another.
 */
export function assessExperience(requirement: Requirement, input: ComparisonInput): Verdict {
  const question = `Which of your posts count towards this, and for how long: ${excerpt(requirement.statement)}?`;
  if (requirement.skill.id === null && isAtLarge(requirement.skill.name)) {
    return { ...assessTotal(requirement, input), question };
  }
  return { ...assessField(requirement, input), question };
}

type Found = Omit<Verdict, 'question'>;

/** "Professional experience", "work experience": no field named. */
const isAtLarge = (name: string): boolean =>
  tellingStems(name.replace(/\b(?:work|industry|practical|total|prior|previous)\b/gi, '')).length === 0;

const askedIn = ({ years }: Requirement): string => (years === null ? '' : `; ${yearsAsked(years)}`);

/** Work that is about people under somebody, by its name. */
const leadsPeople =
  /\b(?:lead(?:ing|ership)?|supervis\w+|(?:manag|head|coach|mentor)\w*\s+(?:\w+\s+){0,3}(?:people|teams?|staff|shifts?|crews?|employees))\b/i;

const namedPositions = 2;

/** Half of what is asked is a part of it; a month against ten years is none. */
const isPart = ({ max }: MonthRange, asked: number): boolean => max >= asked * 6;

function assessTotal(requirement: Requirement, { profile }: ComparisonInput): Found {
  const { totalMonths: total, stated } = profile.experience;
  const asked = requirement.years ?? 0;
  if (total.max === 0) {
    const [most] = stated.toSorted((a, b) => b.years - a.years);
    if (!most) return { status: 'not-shown', evidence: [], rationale: 'The CV gives its work no dates.' };
    const rationale = `The CV speaks of ${plural(most.years, 'year')} of work and dates none of it${askedIn(requirement)}.`;
    return { status: most.years >= asked ? 'met' : 'partly-met', evidence: most.evidence, rationale };
  }
  const evidence = profile.positions.filter(({ months }) => months !== null).flatMap((one) => one.evidence);
  const rationale = `The dates of the CV come to ${describeMonths(total)} of work in all${askedIn(requirement)}.`;
  if (evidence.length > 0 && total.min >= asked * 12) return { status: 'met', evidence, rationale };
  if (evidence.length > 0 && isPart(total, asked)) return { status: 'partly-met', evidence, rationale };
  return { status: 'not-shown', evidence: [], rationale };
}

function assessField(requirement: Requirement, input: ComparisonInput): Found {
  const { name } = requirement.skill;
  const asked = askedName(requirement);
  const standing = standingOf(requirement, input.profile);
  if (standing.kind === 'shown') {
    const { evidence } = standing.skill;
    const short = shortOf(requirement, [standing.skill]);
    const shown = short?.of === 'years' ? { ...standing.skill, months: null } : standing.skill;
    const what = `The CV shows ${asked}${whereShown(input.profile, shown)}`;
    return short === null
      ? { status: 'met', evidence, rationale: `${what}.` }
      : { status: 'partly-met', evidence, rationale: `${what}; ${short.clause}.` };
  }
  const { leadership } = input.profile.seniority;
  if (leadsPeople.test(name) && leadership.status === 'shown') {
    const rationale = `The CV shows leading people; for how long, and whether it takes in ${asked}, is for a person to read.`;
    return { status: 'partly-met', evidence: leadership.evidence, rationale };
  }
  const positions = input.profile.positions.filter((position) => isIn(position, name));
  if (positions.length > 0) {
    const titles = joinFirst(
      positions.map(({ title }) => `“${title}”`),
      namedPositions,
    );
    const rationale = `The CV shows work that may count, ${titles}; how much of it counts as ${asked} is for a person to read${askedIn(requirement)}.`;
    return { status: 'partly-met', evidence: positions.flatMap(({ evidence }) => evidence), rationale };
  }
  const place = mentionOf(name, input);
  if (place) {
    const rationale = `The CV has a line on ${asked}: ${excerpt(place.quote)}; for how long is for a person to read.`;
    return { status: 'partly-met', evidence: [place], rationale };
  }
  const total = input.profile.experience.totalMonths;
  const all = total.max > 0 ? `, though its dates come to ${describeMonths(total)} of work in all` : '';
  const rationale = `The CV does not show ${asked}${all}.`;
  return { status: 'not-shown', evidence: [], rationale };
}

/** The position's own lines name the field by one of its telling words. */
function isIn({ title, organisation, evidence }: Position, field: string): boolean {
  const words = new Set(stems([title, organisation ?? '', ...evidence.map(({ quote }) => quote)].join(' ')));
  return tellingStems(field).some((stem) => words.has(stem));
}
