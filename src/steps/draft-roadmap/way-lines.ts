import { joinNames } from '../../core/join-names.ts';
import type { Setting } from './crafts/craft.ts';
import type { RoadmapInput } from './input.ts';
import { nameOf } from './names.ts';
import { type Mode, type OpenRequirement, openRequirements } from './open-requirement.ts';
import { uses } from './relations.ts';
import { shownSkills, tierOf, valuePerHour, worthOf } from './score.ts';

const modes: Record<Mode, string> = {
  study: 'to be studied',
  deepen: 'shown in part, to be deepened by use',
  state: 'nothing to study, to be said in the CV',
  apply: 'a paper to add where held, else to ask for',
  time: 'not a matter of weeks',
};

const settings: Record<Setting, string> = {
  own: 'can be practised alone',
  work: 'practised on made-up material or at work',
  guided: 'practised only beside somebody qualified',
};

/**
 * For each open requirement what a plan can do about it, in the order of what the hours buy most of:
 * `way:R3 | to be studied | builds on R2 | R5 builds on it | can be practised alone`.
 */
export function wayLines(input: RoadmapInput): string[] {
  const all = openRequirements(input);
  const worth = worthOf(all, shownSkills(input));
  const value = (one: OpenRequirement): number => valuePerHour(worth.get(one) ?? 0, one);
  return all
    .toSorted((a, b) => tierOf(a) - tierOf(b) || value(b) - value(a))
    .map((one) => {
      const bases = all.filter((other) => other !== one && uses(one, other));
      const dependents = all.filter((other) => other !== one && uses(other, one));
      const parts = [
        `way:${one.requirement.id}`,
        modes[one.mode],
        one.requirement.alternatives.length > 0 && one.skill ? `nearest of them: ${nameOf(one)}` : null,
        bases.length > 0 ? `builds on ${idsOf(bases)}` : null,
        dependents.length > 0
          ? `${idsOf(dependents)} ${dependents.length > 1 ? 'build' : 'builds'} on it`
          : null,
        one.mode === 'study' || one.mode === 'deepen' ? practised(one) : null,
      ];
      return parts.filter((part) => part !== null).join(' | ');
    });
}

const idsOf = (group: readonly OpenRequirement[]): string =>
  joinNames(group.map(({ requirement }) => requirement.id));

function practised({ craft: { setting, licensed }, isOutside }: OpenRequirement): string {
  return licensed !== undefined && isOutside
    ? 'takes training and a licence: theory and watching only'
    : settings[setting];
}
