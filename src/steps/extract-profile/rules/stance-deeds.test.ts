import { describe, expect, it } from 'vitest';
import { skillMatcher } from '../../../skills/known-skills.ts';
import { stanceOf } from './stance.ts';

const said = (text: string): string[] =>
  skillMatcher()
    .find(text)
    .map(({ start, end }) => stanceOf(text, start, end));

describe('what is said of a deed', () => {
  it.each([
    ['Trained 12 cooks', 'has'],
    ['As a carer I looked after eight patients', 'has'],
    ['Not only trained 12 cooks', 'has'],
    ['Ran the stall and trained nine apprentices, six of whom stayed', 'has'],
    ['Bay Build trained 12 drivers', 'aside'],
    ['Did not manage budgets at the mill', 'denied'],
    ['Never trained 12 weavers, never led a team', 'denied'],
    ['Have not onboarded new staff', 'denied'],
    ['Not responsible for managing budgets', 'denied'],
    ['Never led a team', 'denied'],
    ['Would like to write menus', 'aside'],
    ['My manager wrote the rota', 'aside'],
    ['The head gardener trained two apprentices', 'aside'],
  ])('%j: %s', (text, stance) => {
    expect(said(text)[0]).toBe(stance);
  });
});
