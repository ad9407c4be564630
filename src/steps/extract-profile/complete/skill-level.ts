import type { MonthRange } from '../../../../schemas/partial-date.ts';
import type { PeriodEnd, ProfileSkill } from '../../../../schemas/profile.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../../schemas/vocabulary.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import type { StatedYears } from '../rules/years.ts';
import type { DatedUse } from './position-spans.ts';

/** Months of dated use from which on a level is estimated. */
const advancedFrom = 36;
const intermediateFrom = 12;
/** Months without use after which an estimate is one step lower. */
const staleAfter = 60;

/** The level as the CV words it, else estimated from dated use; never `expert` or `beginner` by estimate. */
export function levelFrom(
  stated: ProficiencyLevel | null,
  { months, lastUsed }: DatedUse,
  asOf: AsOf,
): Pick<ProfileSkill, 'level' | 'levelBasis'> {
  if (stated !== null) return { level: stated, levelBasis: 'stated' };
  const estimate = estimated(months, isStale(lastUsed, asOf));
  return { level: estimate, levelBasis: estimate === null ? null : 'dated-use' };
}

/**
 * Dated use is at most as long as the CV says of the skill itself: of eight years in a post, "four of them with
 * Kubernetes" are four.
 */
export function withinStated(use: DatedUse, stated: StatedYears | null): DatedUse {
  if (stated === null || stated.isLeast || use.months === null) return use;
  const most = Math.round(stated.years * 12);
  const { min, max } = use.months;
  return max <= most ? use : { ...use, months: { min: Math.min(min, most), max: most } };
}

/** Open months count as not used: an estimate must hold for the shortest reading. */
function estimated(months: MonthRange | null, stale: boolean): ProficiencyLevel | null {
  if (months === null || months.min < intermediateFrom) return null;
  if (months.min >= advancedFrom) return stale ? 'intermediate' : 'advanced';
  return stale ? null : 'intermediate';
}

function isStale(lastUsed: PeriodEnd | null, asOf: AsOf): boolean {
  if (lastUsed === null || lastUsed === 'present') return false;
  return asOf.year * 12 + asOf.month - (lastUsed.year * 12 + (lastUsed.month ?? 12)) > staleAfter;
}

/** The lowest of several stated levels: what holds whichever of them is meant. */
export const lowestLevel = (levels: readonly ProficiencyLevel[]): ProficiencyLevel | null =>
  proficiencyLevels.find((level) => levels.includes(level)) ?? null;
