import type { ProfileSkill } from '../../../schemas/profile.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { joinNames, plural } from '../../core/join-names.ts';
import { dateInWords } from './period.ts';

/** Level, use and years of a skill, each only where the CV gives it; `names` by skill id. */
export function skillDetails(skill: ProfileSkill, names: ReadonlyMap<string, string>): string[] {
  const { level, levelBasis, months, statedYears, lastUsed, kind, via } = skill;
  const through = joinNames(via.map((id) => names.get(id) ?? id));
  return [
    level === null ? null : `${level} ${levelBasis === 'stated' ? 'as stated' : 'by its dates'}`,
    statedYears === null ? null : `${plural(statedYears, 'year')} as stated`,
    months === null ? null : `in work of ${describeMonths(months)}`,
    lastUsed === null || lastUsed === 'present' ? null : `last in ${dateInWords(lastUsed)}`,
    kind === 'explicit' || through === '' ? null : `through ${through}`,
  ].filter((part) => part !== null);
}
