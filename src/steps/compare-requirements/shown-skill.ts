import type { Evidence, Profile, ProfileSkill, StatedLack } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';

/** How a profile stands to the skill a requirement asks for. */
export type Standing =
  | { readonly kind: 'shown'; readonly skill: ProfileSkill }
  | { readonly kind: 'parts'; readonly parts: readonly ProfileSkill[] }
  | { readonly kind: 'lack'; readonly lack: StatedLack }
  | { readonly kind: 'disputed'; readonly lack: StatedLack; readonly parts: readonly ProfileSkill[] }
  | { readonly kind: 'kin'; readonly kin: readonly ProfileSkill[] }
  | { readonly kind: 'broader'; readonly broader: ProfileSkill }
  | { readonly kind: 'signal'; readonly evidence: Evidence }
  | { readonly kind: 'nothing' };

/** Leading people is read from whole sentences, not only from the word "leadership". */
const leadershipSkills = new Set(['leadership', 'team-leadership', 'people-management']);

export function standingOf(requirement: Requirement, profile: Profile): Standing {
  const { id, name } = requirement.skill;
  if (id === null) return standingByName(name, profile);
  const lack = profile.lacks.find((one) => one.id === id);
  const skill = profile.skills.find((one) => one.id === id);
  if (skill?.kind === 'explicit') {
    return lack?.stance === 'denied' ? { kind: 'disputed', lack, parts: [skill] } : { kind: 'shown', skill };
  }
  const hierarchy = skillHierarchy();
  const explicit = profile.skills.filter((one) => one.kind === 'explicit' && one.id !== null);
  const parts = partsOf(id, profile);
  if (lack) return parts.length > 0 ? { kind: 'disputed', lack, parts } : { kind: 'lack', lack };
  // Who used FastAPI used Python; whoever knows a part of a field has not shown the field.
  const implied = explicit.some(
    (one) => one.id !== null && loadCatalog().skill(one.id)?.implies.includes(id),
  );
  if (skill?.kind === 'implied' && (implied || parts.length === 0)) return { kind: 'shown', skill };
  if (parts.length > 0) return { kind: 'parts', parts };
  const { leadership } = profile.seniority;
  if (leadershipSkills.has(id) && leadership.status === 'shown') {
    return { kind: 'signal', evidence: leadership.evidence };
  }
  const kin = explicit.filter((one) => one.id !== null && hierarchy.isKin(one.id, id));
  if (kin.length > 0) return { kind: 'kin', kin };
  const broader = explicit.find((one) => one.id !== null && hierarchy.ancestors(id).has(one.id));
  return broader ? { kind: 'broader', broader } : { kind: 'nothing' };
}

/** Skills the CV names that belong to a wider one. */
export const partsOf = (id: string | null, { skills }: Profile): ProfileSkill[] =>
  skills.filter(
    (one) =>
      id !== null && one.kind === 'explicit' && one.id !== null && skillHierarchy().ancestors(one.id).has(id),
  );

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

function standingByName(name: string, profile: Profile): Standing {
  const wanted = fold(name);
  const skill = profile.skills.find((one) => fold(one.name) === wanted);
  if (skill) return { kind: 'shown', skill };
  const lack = profile.lacks.find((one) => fold(one.name) === wanted);
  return lack ? { kind: 'lack', lack } : { kind: 'nothing' };
}
