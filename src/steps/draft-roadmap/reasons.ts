import { plural } from '../../core/join-names.ts';
import { isLeadership } from './crafts/craft-of.ts';
import type { RoadmapInput } from './input.ts';
import type { OpenRequirement } from './open-requirement.ts';

/** Why an open requirement is in no phase, and what can be done instead. The same words for the same reason. */
export const reasons = {
  noTime: ({ weeks, hoursPerWeek }: Pick<RoadmapInput, 'weeks' | 'hoursPerWeek'>): string =>
    `Does not fit into ${plural(weeks, 'week')} at ${plural(hoursPerWeek, 'hour')} a week; next in line, in this order.`,
  usedAnyway: ({ weeks, hoursPerWeek }: Pick<RoadmapInput, 'weeks' | 'hoursPerWeek'>): string =>
    `Used in the phases above and deepened by that; work on it alone does not fit into ${plural(weeks, 'week')} at ${plural(hoursPerWeek, 'hour')} a week.`,
  buildsOn: ({ requirement, skill }: OpenRequirement): string =>
    `Builds on ${skill?.name ?? requirement.skill.name}, which comes afterwards too.`,
  state: 'Needs no study; to be settled in a conversation and said in the CV.',
  apply:
    'Not a matter of weeks; where it is held, it belongs in the CV, where not, the body that issues it says what it takes.',
  time({ requirement: { kind }, skill }: OpenRequirement): string {
    if (kind === 'education')
      return 'Not a matter of weeks; to be asked first is whether other training or experience counts in its place.';
    if (kind === 'language')
      return 'Not a matter of weeks; a level that is there already belongs in the CV, best with a dated test.';
    if (skill && isLeadership(skill))
      return 'Not a matter of weeks; it begins with a first small responsibility, which can be asked for now.';
    return 'Not a matter of weeks; to be asked first is which related work counts, and that work belongs in the CV.';
  },
} as const;
