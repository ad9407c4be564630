import type { AssessmentStatus } from '../../../schemas/comparison.ts';
import type { NarrativeSectionId, NarrativeSentence } from '../../../schemas/narrative.ts';
import type { Profile, ProfileSkill } from '../../../schemas/profile.ts';
import { describeMonths } from '../../core/describe-months.ts';
import { excerpt } from '../../core/excerpt.ts';
import { inWords, joinFirst, joinNames } from '../../core/join-names.ts';
import { lackRef, skillRef } from '../../core/ledger.ts';
import { isOnlySelfReported, isSelfReported } from '../../core/self-reported.ts';
import { askedName, skillName } from '../compare-requirements/names.ts';
import type { NarrativeInput } from './input.ts';

/**
 * What rests on the person's own words, told as theirs. The same for every engine, so that no reader takes an
 * addition for something the CV shows.
 */
export function ownWords(section: NarrativeSectionId, input: NarrativeInput): NarrativeSentence[] {
  switch (section) {
    case 'executive-summary':
      return inSummary(input);
    case 'candidate-profile':
      return [...added(input), ...corrected(input), ...denied(input), ...total(input)];
    case 'skill-gap-assessment':
      return onRequirements(input);
    default:
      return [];
  }
}

interface Entry {
  readonly ref: string;
  readonly name: string;
  readonly evidence: Profile['positions'][number]['evidence'];
}

const entriesOf = ({ positions, education, credentials, languages, skills }: Profile): Entry[] => [
  ...positions.map(({ id, title, organisation, evidence }) => {
    const name = organisation === null ? title : `${title} at ${organisation}`;
    return { ref: id, name: `the position ${name}`, evidence };
  }),
  ...education.map(({ id, qualification, evidence }) => ({ ref: id, name: `“${qualification}”`, evidence })),
  ...credentials.map(({ id, name, evidence }) => ({ ref: id, name: `“${name}”`, evidence })),
  ...languages.map(({ id, name, level, evidence }) => ({
    ref: id,
    name: `${name} as a language${level === null ? '' : ` (${level})`}`,
    evidence,
  })),
  ...skills
    .filter(({ kind }) => kind === 'explicit')
    .map((skill) => ({ ref: skillRef(skill), name: skillName(skill), evidence: skill.evidence })),
];

const mostNamed = 12;

function added({ profile }: NarrativeInput): NarrativeSentence[] {
  const entries = entriesOf(profile).filter(({ evidence }) => isOnlySelfReported(evidence));
  if (entries.length === 0) return [];
  const names = joinFirst(
    entries.map(({ name }) => name),
    mostNamed,
  );
  const text = `By the person's own addition, and not in the CV: ${names}.`;
  return [{ text, refs: entries.slice(0, mostNamed).map(({ ref }) => ref) }];
}

/** Entries of the CV that the person adds to or corrects. */
function corrected({ profile }: NarrativeInput): NarrativeSentence[] {
  const entries = entriesOf(profile).filter(
    ({ evidence }) => isSelfReported(evidence) && !isOnlySelfReported(evidence),
  );
  if (entries.length === 0) return [];
  const names = joinFirst(
    entries.map(({ name }) => name),
    mostNamed,
  );
  const text = `To what the CV has the person adds, or corrects it, on ${names}.`;
  return [{ text, refs: entries.slice(0, mostNamed).map(({ ref }) => ref) }];
}

const denied = ({ profile }: NarrativeInput): NarrativeSentence[] =>
  profile.lacks.flatMap((lack) => {
    const said = lack.evidence.find((place) => isSelfReported([place]));
    return said === undefined
      ? []
      : [
          {
            text: `Asked about ${skillName(lack)}, the person says: ${excerpt(said.quote)}.`,
            refs: [lackRef(lack)],
          },
        ];
  });

function total({ profile, asRead }: NarrativeInput): NarrativeSentence[] {
  const now = describeMonths(profile.experience.totalMonths);
  if (asRead === undefined || now === describeMonths(asRead.experience.totalMonths)) return [];
  return [
    { text: `With what the person adds and contests, dated work comes to ${now}.`, refs: ['experience'] },
  ];
}

interface OnRequirement {
  readonly ref: string;
  readonly name: string;
  readonly status: AssessmentStatus;
  readonly quote: string;
}

function restingOnOwnWords({ requirements, comparison }: NarrativeInput): OnRequirement[] {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  return comparison.assessments.flatMap(({ requirementId, status, evidence }) => {
    const requirement = byId.get(requirementId);
    const said = evidence.find((place) => isSelfReported([place]));
    if (requirement === undefined || said === undefined) return [];
    return [{ ref: `assessment:${requirementId}`, name: askedName(requirement), status, quote: said.quote }];
  });
}

/** Nothing is called missing here: a person may deny a whole and the CV show a part of it. */
const outcomes: readonly (readonly [how: string, ...statuses: AssessmentStatus[]])[] = [
  ['in full', 'met'],
  ['in part', 'partly-met'],
  ['not at all', 'not-shown', 'not-met'],
];

function inSummary(input: NarrativeInput): NarrativeSentence[] {
  const resting = restingOnOwnWords(input);
  if (resting.length === 0) return [];
  const parts = outcomes.flatMap(([how, ...statuses]) => {
    const names = resting.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
    return names.length === 0 ? [] : [`${joinFirst(names, 4)} ${how}`];
  });
  const lead =
    resting.length === 1
      ? 'One requirement is counted'
      : `${capitalised(inWords(resting.length))} requirements are counted`;
  const text = `${lead} by the person's own words, which nobody has verified: ${joinNames(parts)}.`;
  return [{ text, refs: resting.map(({ ref }) => ref) }];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const counted: Record<AssessmentStatus, string> = {
  met: ', counted in full,',
  'partly-met': ', counted in part,',
  'not-shown': ', not counted,',
  'not-met': '',
};

const onRequirements = (input: NarrativeInput): NarrativeSentence[] =>
  restingOnOwnWords(input)
    .slice(0, mostNamed)
    .map(({ ref, name, status, quote }) => ({
      text: `On ${name}${counted[status]} the person's own words are: ${excerpt(quote)}.`,
      refs: [ref],
    }));

/**
 * The ledger as far as the CV alone bears it out: what a sentence with "the CV shows" may speak of. Assessments
 * that rest on the person's own words are left to `ownWords`.
 */
export function shownByCv(input: NarrativeInput): NarrativeInput {
  const { profile, comparison, asRead } = input;
  if (asRead === undefined) return input;
  const ofCv = <T extends { readonly evidence: Entry['evidence'] }>(entries: readonly T[]): T[] =>
    entries.filter(({ evidence }) => !isOnlySelfReported(evidence));
  const counts = { ...comparison.coverage.counts };
  const assessments = comparison.assessments.filter(({ status, evidence }) => {
    if (!isSelfReported(evidence)) return true;
    if (status === 'met') counts.met -= 1;
    if (status === 'partly-met') counts.partlyMet -= 1;
    if (status === 'not-shown') counts.notShown -= 1;
    if (status === 'not-met') counts.notMet -= 1;
    return false;
  });
  return {
    ...input,
    profile: {
      ...profile,
      experience: asRead.experience,
      positions: ofCv(profile.positions),
      education: ofCv(profile.education),
      credentials: ofCv(profile.credentials),
      languages: ofCv(profile.languages),
      skills: profile.skills.flatMap((skill) => ofCvAlone(skill, asRead)),
      lacks: ofCv(profile.lacks),
    },
    comparison: { ...comparison, assessments, coverage: { ...comparison.coverage, counts } },
  };
}

/**
 * A skill as far as the CV shows it. That the person words its level or its time otherwise takes nothing from its
 * being shown; what they then say of it is theirs to tell.
 */
function ofCvAlone(skill: ProfileSkill, asRead: Profile): ProfileSkill[] {
  if (!isSelfReported(skill.evidence)) return [skill];
  const evidence = skill.evidence.filter((place) => !isSelfReported([place]));
  const before = asRead.skills.find((one) => skillRef(one) === skillRef(skill) && one.kind === 'explicit');
  if (before === undefined || evidence.length === 0) return [];
  const sameTime = skill.months?.min === before.months?.min && skill.months?.max === before.months?.max;
  return [
    {
      ...skill,
      evidence,
      ...(skill.level === before.level ? {} : { level: null, levelBasis: null }),
      ...(sameTime ? {} : { months: null, lastUsed: null }),
      ...(skill.statedYears === before.statedYears ? {} : { statedYears: null }),
    },
  ];
}
