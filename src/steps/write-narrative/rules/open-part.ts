import type { ProfileSkill } from '../../../../schemas/profile.ts';
import type { ProficiencyLevel } from '../../../../schemas/vocabulary.ts';
import { highest, shortOf } from '../../compare-requirements/depth.ts';
import { standingOf } from '../../compare-requirements/shown-skill.ts';
import type { NarrativeInput } from '../input.ts';
import type { Told } from './told.ts';

/** What exactly is open where a requirement is shown in part. */
export type OpenPart =
  | {
      readonly of: 'level';
      readonly has: ProficiencyLevel;
      readonly stated: boolean;
      readonly asked: ProficiencyLevel;
    }
  | { readonly of: 'unworded-level'; readonly asked: ProficiencyLevel }
  | { readonly of: 'kin'; readonly kin: readonly ProfileSkill[] }
  /** The reason of the assessment says it. */
  | { readonly of: 'other' };

export function openPartOf({ requirement, assessment }: Told, { profile }: NarrativeInput): OpenPart {
  if (requirement.kind !== 'skill' || requirement.alternatives.length > 0) return { of: 'other' };
  const standing = standingOf(requirement, profile);
  // A line of the CV with the very name in it comes before a relative.
  const isKin =
    standing.kind === 'kin' &&
    standing.kin.some(({ evidence }) =>
      evidence.some((line) => assessment.evidence.some(({ start }) => start === line.start)),
    );
  if (standing.kind === 'kin') return isKin ? { of: 'kin', kin: standing.kin } : { of: 'other' };
  if (standing.kind !== 'shown' || shortOf(requirement, [standing.skill])?.of !== 'level')
    return { of: 'other' };
  const { level: asked } = requirement;
  if (asked === null) return { of: 'other' };
  const best = highest([standing.skill]);
  return best === null
    ? { of: 'unworded-level', asked }
    : { of: 'level', has: best.level, stated: best.basis === 'stated', asked };
}
