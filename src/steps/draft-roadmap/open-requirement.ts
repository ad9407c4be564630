import type { CatalogSkill } from '../../../schemas/catalog.ts';
import type { Assessment } from '../../../schemas/comparison.ts';
import type { Profile, ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import type { ProficiencyLevel } from '../../../schemas/vocabulary.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { nameInSentence } from '../../core/name-in-sentence.ts';
import { skillHierarchy } from '../../skills/known-skills.ts';
import { compareLevels } from '../../skills/levels.ts';
import { textsByName } from './crafts/by-name.ts';
import type { Craft } from './crafts/craft.ts';
import { craftOf, isTool, type SkillCraft } from './crafts/craft-of.ts';
import { showsLicence } from './crafts/licences.ts';
import type { RoadmapInput } from './input.ts';

/**
 * What a plan can do about an open requirement.
 *
 * - study: the CV does not show it: learn and practise.
 * - deepen: the CV shows it below the level asked: use it on more than before.
 * - state: the CV shows it and does not say how far: a line to add, nothing to study.
 * - apply: a licence or certificate: add it where it is held, else find out what it takes and take the first step.
 * - time: years, degrees, human languages: not a matter of weeks.
 */
export type Mode = 'study' | 'deepen' | 'state' | 'apply' | 'time';

/** A requirement that is not met, with what a plan for it needs to know. */
export interface OpenRequirement {
  readonly requirement: Requirement;
  readonly assessment: Assessment;
  readonly mode: Mode;
  /** The catalogue skill to work on: the one asked for; of alternatives the nearest to what the CV shows. */
  readonly skill: CatalogSkill | null;
  /** How it is learned by doing; beyond the catalogue by what its name says. */
  readonly craft: SkillCraft;
  /** What a person is like at work. */
  readonly isSoft: boolean;
  /** Level the CV already shows of that skill; null where it shows none. */
  readonly shownLevel: ProficiencyLevel | null;
  /** Whether the CV shows the skill itself, if not as well or as long as asked. */
  readonly begun: boolean;
  /** Whether the CV shows no work of that kind at all; of a licensed profession, neither post nor paper in it. */
  readonly isOutside: boolean;
  /** Whether it shows so much of that kind that this may be there, too, and was not written down. */
  readonly isAtHome: boolean;
  /** Skills of the catalogue that the CV names itself. */
  readonly shown: ReadonlySet<string>;
  /** Close relatives of the skill that the CV names, those in longest use first. */
  readonly kin: readonly string[];
}

export function openRequirements({ requirements, comparison, profile }: RoadmapInput): OpenRequirement[] {
  const assessments = new Map(comparison.assessments.map((one) => [one.requirementId, one]));
  const crafts = craftsShown(profile);
  const papers = titlesAndPapers(profile);
  const shown = new Set(
    profile.skills.flatMap(({ id, kind }) => (id !== null && kind === 'explicit' ? [id] : [])),
  );
  return requirements.flatMap((requirement) => {
    const assessment = assessments.get(requirement.id);
    if (!assessment || assessment.status === 'met') return [];
    const id = nearestId(requirement, profile);
    const own = profile.skills.find((skill) => skill.id !== null && skill.id === id && isOwn(skill));
    const skill = id === null ? null : (loadCatalog().skill(id) ?? null);
    const { craft, isSoft } = craftFor(skill, requirement);
    const open = {
      requirement,
      assessment,
      skill,
      craft,
      isSoft,
      shown,
      ...familiarity({ skill, craft, isSoft }, crafts, papers),
      shownLevel: own?.level ?? null,
      begun: own !== undefined || (id !== null && showsPartOf(id, profile)),
      kin: id === null ? [] : kinOf(id, profile).map(withinSentence),
    };
    return { ...open, mode: modeOf(open, profile) };
  });
}

function craftFor(
  skill: CatalogSkill | null,
  { skill: asked, alternatives: [first] }: Requirement,
): Pick<OpenRequirement, 'craft' | 'isSoft'> {
  if (skill !== null) return { craft: craftOf(skill), isSoft: skill.kind === 'soft' };
  const { texts, isSoft } = textsByName(first?.name ?? asked.name);
  return { craft: { ...texts, names: false }, isSoft };
}

/** How many skills of each kind of work the CV names, by how they are practised. */
function craftsShown({ skills }: Profile): ReadonlyMap<Craft['practise'], number> {
  const counts = new Map<Craft['practise'], number>();
  for (const one of skills) {
    const skill = one.id !== null && isOwn(one) ? loadCatalog().skill(one.id) : undefined;
    if (!skill) continue;
    const { practise } = craftOf(skill);
    counts.set(practise, (counts.get(practise) ?? 0) + 1);
  }
  return counts;
}

/** So many skills of one kind of work make it somebody's own. */
const enoughForHome = 3;

/** A tool is used or not; what is done with it is often not written down. */
function familiarity(
  { skill, craft, isSoft }: Pick<OpenRequirement, 'skill' | 'craft' | 'isSoft'>,
  crafts: ReadonlyMap<Craft['practise'], number>,
  papers: readonly string[],
): Pick<OpenRequirement, 'isOutside' | 'isAtHome'> {
  const { practise, licensed } = craft;
  const shown = crafts.get(practise) ?? 0;
  const isOutside = licensed ? !papers.some((paper) => showsLicence(licensed, paper)) : shown === 0;
  return {
    isOutside,
    isAtHome:
      !(licensed && isOutside) && skill !== null && !isSoft && !isTool(skill) && shown >= enoughForHome,
  };
}

/** What shows somebody to be in a profession: posts, degrees, certificates, not words on a subject. */
const titlesAndPapers = ({ candidate, positions, education, credentials }: Profile): string[] => [
  ...(candidate.headline === null ? [] : [candidate.headline]),
  ...positions.map(({ title }) => title),
  ...education.map(({ qualification, field }) => `${qualification} ${field ?? ''}`),
  ...credentials.map(({ name }) => name),
];

const withinSentence = ({ id, name }: ProfileSkill): string =>
  nameInSentence(name, (id === null ? null : loadCatalog().skill(id)?.kind) ?? null);

/** Shown itself, not through a relative. */
const isOwn = ({ kind }: ProfileSkill): boolean => kind !== 'transferable';

/**
 * The skill to plan for. Of several that would do: the one the CV shows, then one with a relative there, then
 * one of a family it shows something of, then the one with most to learn from, then the first.
 */
function nearestId({ skill, alternatives }: Requirement, profile: Profile): string | null {
  if (alternatives.length === 0) return skill.id;
  const ids = alternatives.flatMap(({ id }) => id ?? []);
  const families = new Set(
    profile.skills.flatMap((one) =>
      one.id !== null && isOwn(one) ? (loadCatalog().skill(one.id)?.broader ?? []) : [],
    ),
  );
  const nearness = (id: string): number[] => [
    profile.skills.some((one) => one.id === id && isOwn(one)) ? 1 : 0,
    showsPartOf(id, profile) ? 1 : 0,
    kinOf(id, profile).length > 0 ? 1 : 0,
    loadCatalog()
      .skill(id)
      ?.broader.some((family) => families.has(family))
      ? 1
      : 0,
    loadCatalog().resourcesFor(id).length > 0 ? 1 : 0,
  ];
  const sorted = ids
    .map((id, index) => ({ id, rank: [...nearness(id), -index] }))
    .toSorted((a, b) => firstDifference(b.rank, a.rank));
  return sorted[0]?.id ?? null;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Whether the CV names a part or a kind of a skill. */
const showsPartOf = (id: string, { skills }: Profile): boolean =>
  skills.some(
    (one) => one.kind === 'explicit' && one.id !== null && skillHierarchy().ancestors(one.id).has(id),
  );

const kinOf = (id: string, profile: Profile): ProfileSkill[] =>
  profile.skills
    .filter((one) => one.kind === 'explicit' && one.id !== null && skillHierarchy().isKin(one.id, id))
    .toSorted((a, b) => (b.months?.max ?? 0) - (a.months?.max ?? 0));

function modeOf(open: Omit<OpenRequirement, 'mode'>, { lacks }: Profile): Mode {
  const { requirement, assessment, skill, shownLevel, begun, kin } = open;
  const { kind, level, years } = requirement;
  if (kind === 'education' || kind === 'experience' || kind === 'language') return 'time';
  if (kind === 'credential') return 'apply';
  if (begun && shownLevel === null) {
    // How well is not said: for an advanced level words alone are rarely the whole answer.
    return level !== null && compareLevels(level, 'advanced') >= 0 ? 'deepen' : 'state';
  }
  if (begun && shownLevel !== null) {
    const short = level !== null && compareLevels(shownLevel, level) < 0;
    return short ? 'deepen' : years === null ? 'state' : 'time';
  }
  if (assessment.status !== 'partly-met' || kin.length > 0) return 'study';
  // Being learned by the CV's own words, else a line of the CV that a person must read.
  return lacks.some(({ id }) => id !== null && id === skill?.id) ? 'study' : 'state';
}
