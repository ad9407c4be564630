import type { CatalogCredential, CatalogResource } from '../../../schemas/catalog.ts';
import { type ProficiencyLevel, proficiencyLevels } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';
import { isTool } from './crafts/craft-of.ts';
import type { OpenRequirement } from './open-requirement.ts';

const rank = (level: ProficiencyLevel): number => proficiencyLevels.indexOf(level);
const learning = new Set<CatalogResource['kind']>(['course', 'book', 'documentation', 'tutorial', 'guide']);
const practising = new Set<CatalogResource['kind']>(['practice', 'platform']);

/** Level at which work on an open requirement starts: no basics for what the CV shows, however well. */
export function startLevel({ shownLevel, begun }: OpenRequirement): ProficiencyLevel {
  return shownLevel ?? (begun ? 'intermediate' : 'beginner');
}

/**
 * Level of what to learn from: for beginners where nothing is shown, else the next above what is; no first
 * chapters of their own trade for those who are at home in it.
 */
export function learningLevel(one: OpenRequirement, step = 0): ProficiencyLevel {
  const isAhead = one.shownLevel !== null || (one.isAtHome && !one.begun);
  const first = rank(startLevel(one)) + (isAhead ? 1 : 0) + step;
  return proficiencyLevels[Math.min(first, proficiencyLevels.length - 1)] ?? 'expert';
}

/** Resources already in the plan, and how often each provider is. */
export interface Used {
  readonly ids: ReadonlySet<string>;
  readonly providers: ReadonlyMap<string, number>;
}

export const nothingUsed: Used = { ids: new Set(), providers: new Map() };

export interface Wanted {
  readonly purpose: 'learn' | 'practise';
  readonly level: ProficiencyLevel;
  readonly maxHours: number;
  readonly used: Used;
}

/**
 * The best catalogue resource of the kind wanted for an open requirement: one about that skill, never below the
 * level the CV shows, at most a step from the level wanted, in no other phase, within `maxHours`.
 */
export function chooseResource(open: OpenRequirement, wanted: Wanted): CatalogResource | null {
  const kinds = wanted.purpose === 'learn' ? learning : practising;
  const fitting = rankedResources(open, wanted.level, wanted.used).filter(
    (resource) =>
      kinds.has(resource.kind) &&
      !wanted.used.ids.has(resource.id) &&
      (resource.hours ?? 0) <= wanted.maxHours &&
      isNear(resource, wanted.level),
  );
  return fitting[0] ?? null;
}

/** Resources for the skill of an open requirement, best first, without those below what the CV shows. */
export function rankedResources(
  open: OpenRequirement,
  level = learningLevel(open),
  used: Used = nothingUsed,
): CatalogResource[] {
  const { skill } = open;
  if (skill === null) return [];
  const floor = rank(startLevel(open));
  const suitable = loadCatalog()
    .resourcesFor(skill.id)
    .filter((resource) => resource.level === null || rank(resource.level) >= floor)
    .filter((resource) => !isFamiliar(resource, open));
  const about = suitable.filter((resource) => isAbout(resource, skill.id));
  // What treats it beside something else is better than nothing, or than what is far above.
  const hasOwn = about.some((resource) => isNear(resource, level));
  return (hasOwn ? about : suitable)
    .map((resource) => ({ resource, score: score(resource, level, skill, used) }))
    .toSorted((a, b) => b.score - a.score || (a.resource.id < b.resource.id ? -1 : 1))
    .map(({ resource }) => resource);
}

const isToolId = (id: string): boolean => {
  const skill = loadCatalog().skill(id);
  return skill !== undefined && isTool(skill);
};

/** First exercises in a tool that the CV shows to be in use are no way into what is done with it. */
const isFamiliar = (
  { skills: [first], level }: CatalogResource,
  { skill, shown }: OpenRequirement,
): boolean =>
  first !== undefined &&
  first !== skill?.id &&
  shown.has(first) &&
  (level === null || level === 'beginner') &&
  isToolId(first);

/** At most a step from the level wanted: advanced courses are none for beginners. */
export const isNear = ({ level }: CatalogResource, wanted: ProficiencyLevel): boolean =>
  level === null || Math.abs(rank(level) - rank(wanted)) <= 1;

/**
 * First of all about the skill itself, the wider one or a kind of it: statistics done in Python teaches statistics.
 * How to talk at a bedside is a kind of communication and no course in it for everybody: below a soft skill only
 * soft skills count.
 */
export function isAbout(
  { skills: [first] }: Pick<CatalogResource | CatalogCredential, 'skills'>,
  id: string,
): boolean {
  if (first === undefined) return false;
  if (first === id) return true;
  const { ancestors } = skillHierarchy();
  if (ancestors(id).has(first)) return true;
  const isSoft = (skill: string): boolean => loadCatalog().skill(skill)?.kind === 'soft';
  return ancestors(first).has(id) && (!isSoft(id) || isSoft(first));
}

/**
 * The highest level that is of use now: a step above what the CV shows where that is worded, or the level asked
 * where it is no more than a step above what is there. Above that lies a later step.
 */
export function highestOfUse(one: OpenRequirement): ProficiencyLevel {
  const start = rank(startLevel(one));
  const { level } = one.requirement;
  const isAhead = one.shownLevel !== null || (level !== null && rank(level) > start);
  return proficiencyLevels[Math.min(start + (isAhead ? 1 : 0), proficiencyLevels.length - 1)] ?? 'expert';
}

export const isOfUse = (
  { level }: Pick<CatalogResource | CatalogCredential, 'level'>,
  one: OpenRequirement,
): boolean => level === null || rank(level) <= rank(highestOfUse(one));

const weights = {
  own: 2,
  focus: 1,
  free: 1,
  audit: 0.6,
  distance: 1,
  noLevel: 0.5,
  official: 0.6,
  again: 0.4,
};

function score(
  resource: CatalogResource,
  wanted: ProficiencyLevel,
  skill: NonNullable<OpenRequirement['skill']>,
  { providers }: Used,
): number {
  const { level, cost, skills, provider } = resource;
  const distance = level === null ? weights.noLevel : Math.abs(rank(level) - rank(wanted)) * weights.distance;
  const free = cost === 'free' ? weights.free : cost === 'audit' ? weights.audit : 0;
  const own = skills[0] === skill.id ? weights.own : 0;
  const official = isOfficial(provider, skill) ? weights.official : 0;
  const again = (providers.get(provider) ?? 0) * weights.again;
  return own + weights.focus / skills.length + free + official - distance - again;
}

/** The maker of a tool teaches it under its own name. */
const isOfficial = (
  provider: string,
  { name, aliases }: { name: string; aliases: readonly string[] },
): boolean =>
  [name, ...aliases].some((each) => each.length > 2 && provider.toLowerCase().startsWith(each.toLowerCase()));
