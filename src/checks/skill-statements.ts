import type { Claim } from '../../schemas/claim.ts';
import type { Comparison } from '../../schemas/comparison.ts';
import type { Place } from '../../schemas/place.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../schemas/vocabulary.ts';
import { reportPlace } from '../core/facts.ts';
import { skillKey } from './skill-key.ts';

/** One statement on whether the candidate has a skill, from prose, profile or assessment. */
export interface SkillStatement {
  readonly key: string;
  readonly name: string;
  readonly says: 'has' | 'lacks' | 'not-shown';
  readonly source: 'prose' | 'profile' | 'assessment';
  /** What an assessment was held against: rank of the level and years; 0 where none was asked for. */
  readonly demand: number;
  /** False for a skill last used in the past. */
  readonly current: boolean;
  readonly place: Place;
  /** Places in the CV that a statement of the profile rests on. */
  readonly evidence: readonly Place[];
}

/** Claims on the candidate as of now, said without reserve. */
export function* proseStatements(claims: readonly Claim[]): Generator<SkillStatement> {
  for (const { subject, predicate, object, time, hedged, place } of claims) {
    if (subject !== 'candidate' || time !== 'current' || hedged || object === null) continue;
    if (predicate !== 'has' && predicate !== 'lacks') continue;
    const key = skillKey(object);
    yield {
      key,
      name: object.name,
      says: predicate,
      source: 'prose',
      demand: 0,
      current: true,
      place,
      evidence: [],
    };
  }
}

export function* profileStatements({ skills, lacks }: Profile): Generator<SkillStatement> {
  for (const [index, { id, name, kind, lastUsed, evidence }] of skills.entries()) {
    // A relative of a skill is not the skill.
    if (kind === 'transferable') continue;
    const place = reportPlace(`/profile/skills/${index}/name`, name);
    const current = lastUsed === null || lastUsed === 'present';
    yield {
      key: skillKey({ id, name }),
      name,
      says: 'has',
      source: 'profile',
      demand: 0,
      current,
      place,
      evidence,
    };
  }
  for (const [index, { id, name, stance, evidence }] of lacks.entries()) {
    if (stance !== 'denied') continue;
    const place = reportPlace(`/profile/lacks/${index}/name`, name);
    yield {
      key: skillKey({ id, name }),
      name,
      says: 'lacks',
      source: 'profile',
      demand: 0,
      current: true,
      place,
      evidence,
    };
  }
}

export function* assessmentStatements(
  { assessments }: Comparison,
  requirements: readonly Requirement[],
): Generator<SkillStatement> {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  for (const [index, { requirementId, status }] of assessments.entries()) {
    const requirement = byId.get(requirementId);
    if (requirement === undefined || requirement.kind !== 'skill' || status === 'partly-met') continue;
    const { skill, alternatives, level, years } = requirement;
    const says = status === 'met' ? 'has' : status === 'not-met' ? 'lacks' : 'not-shown';
    // Which of several alternatives meets a requirement is not said; that it is open is said of each.
    const keys =
      alternatives.length === 0 ? [skillKey(skill)] : says === 'has' ? [] : alternatives.map(skillKey);
    const place = reportPlace(`/comparison/assessments/${index}/status`, status);
    const demand = rank(level) + (years ?? 0);
    for (const key of keys) {
      yield { key, name: skill.name, says, source: 'assessment', demand, current: true, place, evidence: [] };
    }
  }
}

/** Any level at all is what a bare requirement asks for. */
const rank = (level: ProficiencyLevel | null): number =>
  level === null ? 0 : proficiencyLevels.indexOf(level);
