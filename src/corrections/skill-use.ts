import type { Place } from '../../schemas/place.ts';
import type { ProfileSkill } from '../../schemas/profile.ts';
import { byReadingOrder, isSelfReported } from '../core/self-reported.ts';
import type { AsOf } from '../documents/structure/periods.ts';
import { skillHierarchy } from '../skills/known-skills.ts';
import type { EndedPlace } from '../steps/extract-profile/complete/ended-use.ts';
import { datedUse, type PositionSpan, spansOf } from '../steps/extract-profile/complete/position-spans.ts';
import { levelFrom, withinStated } from '../steps/extract-profile/complete/skill-level.ts';
import { endOfUse } from '../steps/extract-profile/rules/use-ended.ts';
import { statedYears } from '../steps/extract-profile/rules/years.ts';
import { namesIn } from './skill-names.ts';

/** The time the person tells of, in place of what the CV was read to say. */
export function withOwnPeriod(skill: ProfileSkill, spans: readonly PositionSpan[], asOf: AsOf): ProfileSkill {
  const said = skill.evidence.filter((place) => isSelfReported([place]));
  const use = datedUse(said, spans, asOf);
  const level = skill.levelBasis === 'stated' ? skill.level : null;
  return { ...skill, ...use, level, levelBasis: level === null ? null : 'stated' };
}

/** Quotes of another skill that are kept as evidence where they alone date this one. */
const mostDating = 3;

/** Quotes of the skills that cannot be used without this one. */
export const shownBy = (skill: ProfileSkill, explicit: readonly ProfileSkill[]): Place[] =>
  explicit
    .filter(({ id }) => id !== null && skill.id !== null && skillHierarchy().implied(id).has(skill.id))
    .flatMap(({ evidence }) => evidence);

/** Use as the positions and the person's own dates show it; a level is estimated from the CV's dates alone. */
export function withUse(
  skill: ProfileSkill,
  explicit: readonly ProfileSkill[],
  spans: readonly PositionSpan[],
  asOf: AsOf,
): ProfileSkill {
  const others = shownBy(skill, explicit);
  const places = [...skill.evidence, ...others];
  const isOfCv = (place: Place): boolean => !isSelfReported([place]);
  const ended = endedIn(skill);
  const stated = statedIn(skill);
  const fromCv = withinStated(datedUse(places.filter(isOfCv), spans, asOf, ended), stated);
  const level = skill.levelBasis === 'stated' ? skill.level : null;
  const own = new Set(skill.evidence.map(keyOfPlace));
  const dating = others
    .filter((place) => !isOfCv(place) && !own.has(keyOfPlace(place)) && spansOf([place], spans).length > 0)
    .slice(0, mostDating);
  const evidence = [...skill.evidence, ...dating].sort(byReadingOrder);
  const isDatedByPerson = evidence.some((place) => !isOfCv(place) && spansOf([place], spans).length > 0);
  const use = isDatedByPerson ? datedUse(places, spans, asOf) : fromCv;
  return { ...skill, ...levelFrom(level, fromCv, asOf), ...use, evidence };
}

export const keyOfPlace = ({ document, start, end }: Place): string => `${document}:${start}:${end}`;

/** Quotes that say that the use is over, as every completion reads them. */
function endedIn({ id, name, evidence }: ProfileSkill): EndedPlace[] {
  return evidence
    .filter((place) => !isSelfReported([place]))
    .flatMap((place) => {
      const ends = namesIn(place.quote, id, name).map(({ start, end }) => endOfUse(place.quote, start, end));
      const [first] = ends;
      return first && !ends.includes(null) ? [{ place, end: first.end }] : [];
    });
}

function statedIn({ statedYears: years, evidence }: ProfileSkill): ReturnType<typeof statedYears> {
  if (years === null) return null;
  const worded = evidence.map(({ quote }) => statedYears(quote)).find((one) => one?.years === years);
  return worded ?? { years, isLeast: true };
}
