import { expect, it } from 'vitest';
import { postingSections } from './posting-sections.ts';

/** The kind of the section in which the text "here" stands. */
const kindOfHere = (text: string): string | undefined =>
  postingSections(text).find(({ start, end }) => text.slice(start, end).includes('here'))?.kind;

it.each([
  ['What you’ll bring', 'required'],
  ['About you', 'required'],
  ['Person specification', 'required'],
  ['Minimum qualifications', 'required'],
  ['Dein Profil', 'required'],
  ['Das bringst du mit', 'required'],
  ['Profil recherché', 'required'],
  ['Requisitos', 'required'],
  ['Wat vragen wij', 'required'],
  ['Kualifikasi', 'required'],
  ['THE IDEAL CANDIDATE HAS:', 'required'],
  ['Nice to have', 'preferred'],
  ['Preferred qualifications', 'preferred'],
  ['Bonus points for experience with:', 'preferred'],
  ['What you’ll do', 'duties'],
  ['Deine Aufgaben', 'duties'],
  ['Vos missions', 'duties'],
  ['What we offer', 'benefits'],
  ['Das bieten wir', 'benefits'],
  ['Who we are', 'about'],
  ['Company size:', 'about'],
  ['Desired Candidate Profile', 'required'],
  ['You’ll fit right in if you', 'required'],
  ['Extra points', 'preferred'],
  ['Highly regarded:', 'preferred'],
  ['Von Vorteil', 'preferred'],
  ['What you don’t need', 'waived'],
  ['Was nicht nötig ist', 'waived'],
  ['Our side of the deal', 'benefits'],
  ['How we treat our bakers', 'benefits'],
  ['Similar jobs', 'about'],
])('what stands under "%s" is of the kind %s', (heading, kind) => {
  expect(kindOfHere(`A job\n\n${heading}\n- here\n`)).toBe(kind);
});

it.each([
  ['Experience with Docker', 'an item, not a heading'],
  ['Communication skills', 'an item, not a heading'],
  ['3 years of experience', 'an item, not a heading'],
])('"%s" is %s', (line) => {
  expect(kindOfHere(`A job\n\nDuties\n${line}\nhere\n`)).toBe('duties');
});

it.each([
  ['the first line is the job title', '# Skills trainer\n\nhere', 'intro'],
  ['a label holds for its own list item', 'Requirements\n- **Nice to have:** here\n- more', 'preferred'],
  ['after a labelled item the section goes on', 'Requirements\n- **Nice to have:** Go\n- here', 'required'],
  ['a label holds for its line in a fact sheet', 'Job\n\nExperience: 8 years\nPlace: here\n', 'intro'],
  [
    'a heading of unknown kind ends the section',
    'Job\n\n## Requirements\n- Go\n\n## Sundries\n\nhere',
    'intro',
  ],
  [
    'a smaller heading is part of the section',
    'Job\n\n## Requirements\n\n### In the kitchen\n\nhere',
    'required',
  ],
  [
    'a row of a table is no heading',
    'Job\n\n| | Essential | Desirable |\n|---|---|---|\n| a | here | b |',
    'intro',
  ],
])('%s', (_what, text, kind) => {
  expect(kindOfHere(text)).toBe(kind);
});
