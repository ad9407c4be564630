import type { Place } from '../../../../schemas/place.ts';
import type { ProfileSkill, StatedLack } from '../../../../schemas/profile.ts';
import type { AsOf } from '../../../documents/structure/periods.ts';
import { profileTools } from '../profile-tools.ts';
import { inferredSkills } from './inferred-skills.ts';
import { datedUse, type PositionSpan } from './position-spans.ts';
import type { SkillEvidence } from './skill-evidence.ts';
import { levelFrom, lowestLevel } from './skill-level.ts';

export interface CompletedSkills {
  readonly skills: ProfileSkill[];
  readonly lacks: StatedLack[];
}

/** Skills and stated lacks from the gathered quotes. A skill shown anywhere is no lack, unless denied outright. */
export function completeSkills(
  gathered: readonly SkillEvidence[],
  spans: readonly PositionSpan[],
  asOf: AsOf,
): CompletedSkills {
  const shown = gathered.filter(({ has }) => has.length > 0);
  const explicit = shown.map((skill) => explicitSkill(skill, spans, asOf));
  explicit.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  const shownThrough = new Set(
    shown.flatMap(({ id }) => (id === null ? [] : [...profileTools().hierarchy.implied(id)])),
  );
  const lacks = gathered.flatMap((skill) => lackOf(skill, spans, shownThrough) ?? []);
  const missing = new Set(lacks.map(({ id }) => id));
  const inferred = inferredSkills(explicit, missing, spans, asOf);
  return { skills: [...explicit, ...inferred], lacks };
}

function explicitSkill(skill: SkillEvidence, spans: readonly PositionSpan[], asOf: AsOf): ProfileSkill {
  const evidence = skill.has.toSorted((a, b) => a.start - b.start);
  const use = datedUse(evidence, spans, asOf);
  return {
    id: skill.id,
    name: skill.name,
    ...levelFrom(lowestLevel(skill.levels), use, asOf),
    ...use,
    statedYears: skill.years,
    kind: 'explicit',
    via: [],
    evidence,
  };
}

function lackOf(
  skill: SkillEvidence,
  spans: readonly PositionSpan[],
  shownThrough: ReadonlySet<string>,
): StatedLack | null {
  const { id, name, asWorded, has, denied, deniedInPart, learning } = skill;
  if (has.length === 0) {
    // Part of it is shown: "no databases" of somebody who used PostgreSQL cannot be meant of all.
    if (id !== null && shownThrough.has(id)) return null;
    const all = [...denied, ...deniedInPart].sort((a, b) => a.start - b.start);
    if (all.length > 0) return { id, name: asWorded, stance: 'denied', evidence: all };
    return learning.length > 0 ? { id, name: asWorded, stance: 'learning', evidence: learning } : null;
  }
  const outright = denied.filter((place) => isOutright(place, has, spans));
  return outright.length > 0 ? { id, name, stance: 'denied', evidence: outright } : null;
}

/**
 * Denied of the person as a whole, in another sentence than the one that shows it: that is a contradiction of the
 * CV itself, and both are kept. Denied of a post that is over is none.
 */
function isOutright(place: Place, has: readonly Place[], spans: readonly PositionSpan[]): boolean {
  if (has.some(({ start, end }) => start < place.end && place.start < end)) return false;
  const span = spans.find(({ start, end }) => start <= place.start && place.start < end);
  return span === undefined || span.position.end === 'present';
}
