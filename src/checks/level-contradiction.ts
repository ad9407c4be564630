import type { Claim } from '../../schemas/claim.ts';
import type { Place } from '../../schemas/place.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { ProficiencyLevel } from '../../schemas/vocabulary.ts';
import { statesLowerBound } from '../claims/lower-bound.ts';
import { defineCheck } from '../core/define-check.ts';
import { reportPlace } from '../core/facts.ts';
import { compareLevels, levelDistance } from '../skills/levels.ts';
import { inReadingOrder } from './reading-order.ts';
import { skillKey } from './skill-key.ts';

/** Neighbouring levels are two readings of one thing. */
const stepsApart = 2;
/** Years by which figures may differ: they are rounded, and counted from different days. */
const yearsApart = 1;

export default defineCheck({
  id: 'level-contradiction',
  meta: {
    description: 'One skill has one level and one number of years.',
    severity: 'error',
    scope: ['profile', 'prose'],
  },
  needs: [],
  messages: {
    level: '{{skill}} is said to be at {{lower}} and at {{higher}} level.',
    years: '{{skill}} is given {{fewer}} and {{more}} years.',
  },
  run({ profile, claims = [] }, report) {
    for (const { name, levels, years } of skillsOf(profile, claims).values()) {
      const lower = extreme(levels, (a, b) => compareLevels(a.level, b.level));
      const higher = extreme(levels, (a, b) => compareLevels(b.level, a.level));
      if (lower && higher && levelDistance(lower.level, higher.level) >= stepsApart) {
        const places = inReadingOrder([lower.place, higher.place]);
        const data = { skill: name, lower: lower.level, higher: higher.level };
        report({ messageId: 'level', data, places, suggestion: 'Keep the level that the CV bears out.' });
      }
      // The two figures that are farthest apart stand for all: intervals all meet if these two do.
      const fewer = extreme(years, (a, b) => a.max - b.max);
      const more = extreme(years, (a, b) => b.min - a.min);
      if (fewer && more && more.min - fewer.max > yearsApart) {
        const places = inReadingOrder([fewer.place, more.place]);
        const data = { skill: name, fewer: fewer.text, more: more.text };
        report({ messageId: 'years', data, places, suggestion: 'Keep the figure that the CV bears out.' });
      }
    }
  },
});

interface Measured {
  readonly name: string;
  readonly levels: { readonly level: ProficiencyLevel; readonly place: Place }[];
  /** Years as an interval: `max` is infinite for "over five years". */
  readonly years: {
    readonly min: number;
    readonly max: number;
    readonly text: string;
    readonly place: Place;
  }[];
}

function skillsOf(profile: Profile | undefined, claims: readonly Claim[]): Map<string, Measured> {
  const skills = new Map<string, Measured>();
  const entry = (skill: { readonly id: string | null; readonly name: string }): Measured => {
    const key = skillKey(skill);
    const known = skills.get(key);
    if (known !== undefined) return known;
    const measured: Measured = { name: skill.name, levels: [], years: [] };
    skills.set(key, measured);
    return measured;
  };
  for (const [index, skill] of (profile?.skills ?? []).entries()) {
    if (skill.kind === 'transferable') continue;
    const { levels, years } = entry(skill);
    const pointer = `/profile/skills/${index}`;
    if (skill.level !== null)
      levels.push({ level: skill.level, place: reportPlace(`${pointer}/level`, skill.level) });
    years.push(...statedInProfile(skill, pointer));
  }
  for (const { subject, predicate, object, level, years, time, hedged, place } of claims) {
    if (subject !== 'candidate' || time !== 'current' || hedged || object === null) continue;
    if (predicate === 'level' && level !== null) entry(object).levels.push({ level, place });
    if (predicate === 'years' && years !== null) {
      const max = statesLowerBound(place.quote) ? Number.POSITIVE_INFINITY : years;
      entry(object).years.push({ min: years, max, text: String(years), place });
    }
  }
  return skills;
}

/**
 * Years as the CV states them and as its dates show them are one interval: use outside dated positions, and
 * dated positions in which the skill was used now and then, make them differ without any conflict.
 */
function* statedInProfile(
  { months, statedYears }: Profile['skills'][number],
  pointer: string,
): Generator<Measured['years'][number]> {
  const stated = statedYears === null ? [] : [statedYears];
  const dated = months === null ? [] : [months.min / 12, months.max / 12];
  const all = [...stated, ...dated];
  if (all.length === 0) return;
  const min = Math.min(...all);
  const max = Math.max(...all);
  const text = statedYears === null ? spelled(min, max) : String(statedYears);
  const place =
    statedYears === null
      ? reportPlace(`${pointer}/months/max`, months?.max ?? 0)
      : reportPlace(`${pointer}/statedYears`, statedYears);
  yield { min, max, text, place };
}

function spelled(min: number, max: number): string {
  const [low, high] = [min, max].map((years) => String(Math.round(years * 10) / 10));
  return low === high ? `${low}` : `${low} to ${high}`;
}

function extreme<T>(entries: readonly T[], order: (a: T, b: T) => number): T | undefined {
  let best: T | undefined;
  for (const entry of entries) {
    if (best === undefined || order(entry, best) < 0) best = entry;
  }
  return best;
}
