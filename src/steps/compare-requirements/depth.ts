import type { ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { plural } from '../../core/join-names.ts';

/** What is missing to the level and the years a requirement asks for; null where nothing is. */
export function shortOf(requirement: Requirement, skills: readonly ProfileSkill[]): string | null {
  return shortOfLevel(requirement, skills) ?? shortOfYears(requirement, skills);
}

const rank = (level: ProficiencyLevel): number => proficiencyLevels.indexOf(level);

function shortOfLevel(requirement: Requirement, skills: readonly ProfileSkill[]): string | null {
  const asked = requirement.level;
  if (asked === null) return null;
  const best = highest(skills);
  if (best === null) return `how well is not shown, ${asked} level asked`;
  if (rank(best.level) >= rank(asked)) return null;
  const basis = best.basis === 'stated' ? 'by its own wording' : 'as far as its dates tell';
  return `it shows ${best.level} level ${basis}, ${asked} level asked`;
}

function highest(
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
  const years = `${plural(asked, 'year')} asked`;
  if (dated && dated.max > 0) return `its dates show ${describeMonths(dated)}, ${years}`;
  if (stated > 0) return `it states ${plural(stated, 'year')}, ${years}`;
  return `for how long is not shown, ${years}`;
}

/** The most years of any of the skills as the CV itself states them; 0 where it states none. */
export const statedYears = (skills: readonly ProfileSkill[]): number =>
  Math.max(0, ...skills.map((skill) => skill.statedYears ?? 0));
