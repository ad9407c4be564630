import type { CatalogSkill } from '../../../../schemas/catalog.ts';
import type { Craft } from './craft.ts';

type Texts = Omit<Craft, 'roots'>;

/** Beyond the families: the safe way, beside somebody who does it. */
const guided: Texts = {
  setting: 'guided',
  able: 'do a first task under guidance',
  practise: (means) =>
    `Spend half a day beside somebody at work${means}: watch one task from start to end, then do a part of it under their eyes, as far as the rules of the place allow`,
  result: 'A page on the task: steps, what can go wrong, and what the guide would correct',
};

const trial: Texts = {
  setting: 'work',
  able: 'do the two or three most usual tasks',
  practise: (means) =>
    `Do three usual tasks${means} on a trial or training account with made-up data, and write down the steps`,
  result: 'Instructions of one page for the three tasks, followed once by somebody else',
};

const concept: Texts = {
  setting: 'own',
  able: 'explain it and apply it to one published case',
  practise: (means) =>
    `Take one published case to pieces${means}: what was done, on what grounds, with what result`,
  result: 'Two pages on the case, read by somebody from the field',
};

export const textsByKind: Record<Exclude<CatalogSkill['kind'], 'soft'>, Texts> = {
  language: trial,
  framework: trial,
  tool: trial,
  platform: trial,
  concept,
  practice: guided,
  domain: guided,
};

export const guidedTexts = guided;

/** Being responsible for other people's work is given by somebody; a plan can only ask for a first part of it. */
export const leadershipTexts: Texts = {
  setting: 'work',
  able: 'answer for a first small part of other people’s work',
  practise: () =>
    'Ask for one small responsibility with an end date (a trainee, a rota, a part of a project), agree on its aim, and on who gives feedback',
  result: 'A page with the aim, what came of it, and the feedback of those who were led',
};

export const softTexts: Texts = {
  setting: 'work',
  able: 'show in one real situation what was done and what came of it',
  practise: (means) =>
    `Choose one coming situation at work, in a course or in a club that calls for it${means}, decide beforehand what to do otherwise, and ask two people afterwards what they saw`,
  result: 'Half a page on the situation: aim, what was done, what the two people said',
};
