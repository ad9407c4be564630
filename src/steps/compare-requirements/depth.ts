import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { plural } from '../../core/join-names.ts';

/** What is missing to what a requirement asks for, as a clause and by its kind. */
export interface Short {
  readonly of: 'level' | 'years';
  /** "it names no level, and advanced level is asked"; to follow a statement on the CV. */
  readonly clause: string;
}

/** What is missing to the level and the years a requirement asks for; null where nothing is. */
export function shortOf(requirement: Requirement, skills: readonly ProfileSkill[]): Short | null {
  const level = shortOfLevel(requirement, skills);
  if (level !== null) return { of: 'level', clause: level };
  const years = shortOfYears(requirement, skills);
  return years === null ? null : { of: 'years', clause: years };
}

const rank = (level: ProficiencyLevel): number => proficiencyLevels.indexOf(level);

function shortOfLevel(requirement: Requirement, skills: readonly ProfileSkill[]): string | null {
  const asked = requirement.level;
  if (asked === null) return null;
  const best = highest(skills);
  if (best === null) return `it words no level, and ${asked} level is asked`;
  if (rank(best.level) >= rank(asked)) return null;
  return best.basis === 'stated'
    ? `its own wording is ${best.level} level, and ${asked} level is asked`
    : `its dates point to ${best.level} level, and ${asked} level is asked`;
}

/** The highest level of the skills and how it is known; null where none has one. */
export function highest(
  skills: readonly ProfileSkill[],
): { level: ProficiencyLevel; basis: ProfileSkill['levelBasis'] } | null {
  const known = skills.flatMap(({ level, levelBasis }) =>
    level === null ? [] : [{ level, basis: levelBasis }],
  );
  return known.toSorted((a, b) => rank(b.level) - rank(a.level))[0] ?? null;
}

function shortOfYears(requirement: Requirement, skills: readonly ProfileSkill[]): string | null {
  const asked = requirement.years;
  if (asked === null || asked === 0) return null;
  const stated = statedYears(skills);
  const dated = skills
    .flatMap(({ months }) => (months === null ? [] : [months]))
    .toSorted((a, b) => b.max - a.max)[0];
  if (stated >= asked || (dated && dated.min >= asked * 12)) return null;
  const years = yearsAsked(asked);
  if (dated && dated.max > 0) return `its dates come to ${describeMonths(dated)}, and ${years}`;
  if (stated > 0) return `it speaks of ${plural(stated, 'year')}, and ${years}`;
  return `it does not say for how long, and ${years}`;
}

/** "5 years are asked". */
export const yearsAsked = (asked: number): string =>
  `${plural(asked, 'year')} ${asked === 1 ? 'is' : 'are'} asked`;

/** The most years of any of the skills as the CV itself states them; 0 where it states none. */
export const statedYears = (skills: readonly ProfileSkill[]): number =>
  Math.max(0, ...skills.map((skill) => skill.statedYears ?? 0));
