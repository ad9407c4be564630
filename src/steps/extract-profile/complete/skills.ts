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
  const { id, name, has, denied, learning } = skill;
  const base = { id, name };
  if (has.length === 0) {
    // Part of it is shown: "no databases" of somebody who used PostgreSQL cannot be meant of all.
    if (id !== null && shownThrough.has(id)) return null;
    if (denied.length > 0) return { ...base, stance: 'denied', evidence: denied };
    return learning.length > 0 ? { ...base, stance: 'learning', evidence: learning } : null;
  }
  // Denied for one post only is no contradiction; denied of the person as a whole is one, and both are kept.
  const outright = denied.filter(
    ({ start }) => !spans.some((span) => span.start <= start && start < span.end),
  );
  return outright.length > 0 ? { ...base, stance: 'denied', evidence: outright } : null;
}
