import type { Comparison } from '../../schemas/comparison.ts';
import type { Market } from '../../schemas/market.ts';
import type { Profile, ProfileSkill } from '../../schemas/profile.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import type { ReportResources } from '../../schemas/resources.ts';
import type { Roadmap } from '../../schemas/roadmap.ts';

/** Everything prose may speak about. Each fact lives here once, under a reference. */
export interface Ledger {
  readonly profile: Profile;
  readonly requirements: readonly Requirement[];
  readonly comparison: Comparison;
  readonly roadmap: Roadmap;
  readonly resources: ReportResources;
  readonly market: Market;
}

/** Reference of a profile skill: `skill:python`, or `skill:~` and its folded name where it has no id. */
export const skillRef = (skill: Pick<ProfileSkill, 'id' | 'name'>): string => `skill:${keyOf(skill)}`;

/** Reference of what the CV itself says is missing or being learned: `lack:kubernetes`. */
export const lackRef = (lack: Pick<ProfileSkill, 'id' | 'name'>): string => `lack:${keyOf(lack)}`;

const keyOf = ({ id, name }: Pick<ProfileSkill, 'id' | 'name'>): string =>
  id ?? `~${name.toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, '-')}`;

/**
 * All references that resolve in a ledger:
 * `candidate`, `summary`, `experience`, `leadership`, `architecture`; `P1` positions, `E1` education,
 * `C1` credentials, `L1` languages, `skill:<id>`, `lack:<id>`; `R1` requirements, `assessment:R1`, `coverage`;
 * `roadmap`, `phase:1`, `item:1.2`, `afterwards`; `resource:<id>`; `wage:<id>`, `popularity:<id>`,
 * `technology:<id>`.
 */
export function ledgerRefs(ledger: Ledger): Set<string> {
  const { profile, requirements, comparison, roadmap, resources, market } = ledger;
  return new Set([
    'candidate',
    ...(profile.summary ? ['summary'] : []),
    'experience',
    'leadership',
    'architecture',
    ...[profile.positions, profile.education, profile.credentials, profile.languages]
      .flat()
      .map(({ id }) => id),
    ...profile.skills.map(skillRef),
    ...profile.lacks.map(lackRef),
    ...requirements.map(({ id }) => id),
    ...comparison.assessments.map(({ requirementId }) => `assessment:${requirementId}`),
    'coverage',
    'roadmap',
    ...roadmap.phases.map(({ number }) => `phase:${number}`),
    ...roadmap.phases.flatMap(({ items }) => items.map(({ id }) => `item:${id}`)),
    ...(roadmap.afterwards.length > 0 ? ['afterwards'] : []),
    ...resources.flatMap(({ items }) => items.map(({ id }) => `resource:${id}`)),
    ...market.wages.map(({ id }) => `wage:${id}`),
    ...market.popularity.map(({ id }) => `popularity:${id}`),
    ...market.technologies.map(({ id }) => `technology:${id}`),
  ]);
}
