import type { CatalogSkill } from '../../../schemas/catalog.ts';
import type { Profile, ProfileSkill } from '../../../schemas/profile.ts';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { joinNames } from '../../core/join-names.ts';
import { vary } from '../../core/vary.ts';
import { plainName, skillName } from './names.ts';
import { nearbySkills } from './nearby.ts';

type Wording = (name: string) => string;
type Wordings = readonly [Wording, ...Wording[]];

/** What to ask about a skill the CV does not show, by what kind of skill it is. */
const openByKind: Record<CatalogSkill['kind'], Wordings> = {
  language: [
    (name) => `Have you written anything in ${name}, at work or for yourself?`,
    (name) => `What have you written in ${name} so far, if anything?`,
  ],
  framework: [
    (name) => `Have you built anything with ${name}, at work or for yourself?`,
    (name) => `What have you made with ${name} so far, if anything?`,
  ],
  tool: [
    (name) => `Have you worked with ${name}, and for what?`,
    (name) => `What have you used ${name} for so far, if at all?`,
  ],
  platform: [
    (name) => `Have you worked with ${name}, and on what?`,
    (name) => `What have you run or set up on ${name}, if anything?`,
  ],
  concept: [
    (name) => `Have you worked with ${name}, and to find out what?`,
    (name) => `Where have you met ${name} in your work or training so far?`,
  ],
  practice: [
    (name) => `Has your work taken in ${name}, and what did you do yourself?`,
    (name) => `What have you done in ${name} that the CV leaves out?`,
  ],
  soft: [
    (name) => `Which situation at work would show ${name}?`,
    (name) => `When did your work last call for ${name}, and what did you do?`,
  ],
  domain: [
    (name) => `Have you worked in ${name}, and with what tasks of your own?`,
    (name) => `What has brought you to ${name} so far, in work or training?`,
  ],
};

/** The same where the CV names something close by. */
const nearByKind: Record<CatalogSkill['kind'], Wording> = {
  language: (name) => `have you written anything in ${name}, too?`,
  framework: (name) => `have you worked with ${name}, too?`,
  tool: (name) => `have you worked with ${name}, too?`,
  platform: (name) => `have you worked with ${name}, too?`,
  concept: (name) => `have you worked with ${name}, too?`,
  practice: (name) => `has your work taken in ${name}, too?`,
  soft: (name) => `which situation at work would show ${name}?`,
  domain: (name) => `have you worked in ${name}, too?`,
};

/** Leading people, under any of its names, is asked about in plain words. */
const leading = new Set(['leadership', 'team-leadership', 'people-management']);

/** What to ask where the CV is silent, beginning with what it does name nearby. */
export function openQuestion(requirement: Requirement, profile: Profile): string {
  const name = plainName(requirement);
  const { id } = requirement.skill;
  if (id !== null && leading.has(id)) {
    return 'Have you led, trained or supervised people, at work or outside it, and how many?';
  }
  const kind = id === null ? undefined : loadCatalog().skill(id)?.kind;
  if (kind === undefined) return vary(beyondCatalogue, name)(name);
  const near = nearbySkills(requirement, profile);
  if (near.length === 0) return vary(openByKind[kind], name)(name);
  return `The CV names ${joinNames(near.map(skillName))}; ${nearByKind[kind](name)}`;
}

/** An ad words things as nouns, verbs or whole phrases: a colon takes them all. */
const beyondCatalogue: Wordings = [
  (name) => `What have you done so far that bears on this: ${name}?`,
  (name) => `Has this been part of your work, and what did you do yourself: ${name}?`,
  (name) => `Where have you had to do with this so far: ${name}?`,
];

/** What to ask where any one of several would do and the CV shows none. */
export function eitherQuestion(requirement: Requirement): string {
  const names = plainName(requirement);
  switch (requirement.kind) {
    case 'language':
      return `Do you speak or write any of these, and at what level: ${names}?`;
    case 'credential':
      return `Which of these do you hold, if any, and until when is it valid: ${names}?`;
    case 'education':
      return `Which of your qualifications comes nearest to one of these: ${names}?`;
    case 'skill':
    case 'experience':
      return `Which of these have you worked with so far, if any: ${names}?`;
  }
}

/** What to ask where the skill is there and its level, its years or the rest of it is not. */
export const depthQuestion = (name: string, missing: 'level' | 'years' | 'parts'): string => {
  switch (missing) {
    case 'level':
      return vary(
        [
          `What is the most demanding thing you have done with ${name}, and what of it was your own?`,
          `Which piece of work shows best how far you have come in ${name}?`,
        ],
        name,
      );
    case 'years':
      return `Over how many years have you worked with ${name}, counting what the CV leaves undated?`;
    case 'parts':
      return `What else of ${name} has been part of your work, and how deep did it go?`;
  }
};

export const kinQuestion = (name: string, kin: readonly Pick<ProfileSkill, 'id' | 'name'>[]): string =>
  `The CV names ${joinNames(kin.map(skillName))}; have you worked with ${name} as well?`;
