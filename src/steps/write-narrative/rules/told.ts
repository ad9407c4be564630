import type { Assessment } from '../../../../schemas/comparison.ts';
import type { ProfileSkill } from '../../../../schemas/profile.ts';
import type { Requirement } from '../../../../schemas/requirement.ts';
import { joinNames } from '../../../core/join-names.ts';
import { buildingOn } from '../../compare-requirements/builds-on.ts';
import { askedName, skillName } from '../../compare-requirements/names.ts';
import type { NarrativeInput } from '../input.ts';

/** A requirement as the narrative tells of it. */
export interface Told {
  readonly requirement: Requirement;
  readonly assessment: Assessment;
  /** Reference of the assessment in the ledger. */
  readonly ref: string;
  /** As it stands inside a sentence. */
  readonly name: string;
  readonly isCore: boolean;
  /** The skill of that id in the profile, where there is one. */
  readonly skill: ProfileSkill | null;
  /** Open requirements that build on this one. */
  readonly builders: readonly Told[];
}

/** All that the sections are written from, worked out once. */
export interface View {
  readonly input: NarrativeInput;
  /** In the order of the requirements. */
  readonly all: readonly Told[];
  /** In the order of weight: core first, then what most other open requirements build on. */
  readonly met: readonly Told[];
  readonly inPart: readonly Told[];
  readonly denied: readonly Told[];
  readonly silent: readonly Told[];
  /** Words of the CV that a section has quoted; the next one quotes others. */
  readonly quoted: Set<string>;
}

export function viewOf(input: NarrativeInput): View {
  const all = toldOf(input);
  const of = (status: Assessment['status']): Told[] =>
    all.filter(({ assessment }) => assessment.status === status).toSorted((a, b) => weight(b) - weight(a));
  return {
    input,
    all,
    met: of('met'),
    inPart: of('partly-met'),
    denied: of('not-met'),
    silent: of('not-shown'),
    quoted: new Set(),
  };
}

const weight = ({ isCore, builders }: Told): number => (isCore ? 1000 : 0) + Math.min(builders.length, 999);

function toldOf({ requirements, comparison, profile }: NarrativeInput): Told[] {
  const assessments = new Map(comparison.assessments.map((one) => [one.requirementId, one]));
  const isOpen = ({ id }: Requirement): boolean => assessments.get(id)?.status !== 'met';
  const building = buildingOn(requirements);
  const made = new Map<string, Told>();
  const told = requirements.flatMap((requirement): Told[] => {
    const assessment = assessments.get(requirement.id);
    if (!assessment) return [];
    const one: Told = {
      requirement,
      assessment,
      ref: `assessment:${requirement.id}`,
      name: nameOf(requirement, profile),
      isCore: requirement.importance === 'core',
      skill: profile.skills.find(({ id }) => id !== null && id === requirement.skill.id) ?? null,
      get builders() {
        return (building.get(requirement.id) ?? [])
          .filter(isOpen)
          .flatMap(({ id }) => made.get(id) ?? [])
          .filter(({ ref }) => ref !== `assessment:${requirement.id}`);
      },
    };
    made.set(requirement.id, one);
    return [one];
  });
  return told;
}

/** Of several that would do, those the CV shows; else what is asked for. */
function nameOf(requirement: Requirement, { skills }: NarrativeInput['profile']): string {
  const shown = shownAlternatives(requirement, skills);
  return shown.length > 0 ? joinNames(shown.map(skillName)) : askedName(requirement);
}

/** Of several that would do, the skills of the profile that do. */
export const shownAlternatives = (
  { alternatives }: Requirement,
  skills: readonly ProfileSkill[],
): ProfileSkill[] =>
  alternatives.flatMap(({ id }) =>
    skills.filter((skill) => id !== null && skill.id === id && skill.kind !== 'transferable'),
  );

export const namesOf = (list: readonly Told[]): string[] => list.map(({ name }) => name);
export const refsOf = (list: readonly Told[]): string[] => list.map(({ ref }) => ref);
