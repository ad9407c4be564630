import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import { type CvPlan, cvWith } from '../../testing/arbitrary-profile.ts';
import { comparisonRules } from './rules.ts';
import { asked, askedFor, assess, skill } from './testing/assess.ts';

describe('nothing is shown by what has nothing to do with it', () => {
  const line = (text: string): Partial<CvPlan> => ({
    positions: [{ title: text, organisation: 'Northpier', year: 2019, years: 3, present: false }],
  });
  it.each<[string, Partial<CvPlan>, Requirement, string]>([
    [
      'denying one of several alternatives says nothing of the others',
      { lacks: [{ id: 'aws', learning: false }] },
      asked({
        skill: { id: null, name: 'AWS or Azure' },
        alternatives: [
          { id: 'aws', name: 'AWS' },
          { id: 'azure', name: 'Azure' },
        ],
      }),
      'not-shown',
    ],
    [
      'denying all of them is not met by its own words',
      {
        lacks: [
          { id: 'aws', learning: false },
          { id: 'azure', learning: false },
        ],
      },
      asked({
        skill: { id: null, name: 'AWS or Azure' },
        alternatives: [
          { id: 'aws', name: 'AWS' },
          { id: 'azure', name: 'Azure' },
        ],
      }),
      'not-met',
    ],
    [
      'either language answers',
      { languages: ['French'] },
      asked({
        kind: 'language',
        skill: { id: null, name: 'German or French' },
        statement: 'German or French',
        alternatives: [
          { id: null, name: 'German' },
          { id: null, name: 'French' },
        ],
      }),
      'met',
    ],
    [
      'a wish shows nothing',
      line('Hoping to move into crane operator work'),
      asked({ skill: { id: null, name: 'crane operator' } }),
      'not-shown',
    ],
    [
      'faint praise shows nothing',
      line('Little exposure to crane operator work'),
      asked({ skill: { id: null, name: 'crane operator' } }),
      'not-shown',
    ],
    [
      'a word of another stem shows nothing',
      line('Car driver'),
      asked({ skill: { id: null, name: 'caring' } }),
      'not-shown',
    ],
    [
      'leading people does not show ten years of it',
      { leads: true },
      askedFor('leadership', { years: 10, level: 'expert' }),
      'partly-met',
    ],
  ])('%s', (_, cv, requirement, status) => {
    expect(assess(cv, requirement).status).toBe(status);
  });
});

it('a narrower skill than the CV shows counts in part, whatever the wider one is', () => {
  const requirement = asked({ skill: { id: null, name: 'orbital welding' }, statement: 'Orbital welding' });
  expect(assess({ skills: [skill('welding')] }, requirement)).toMatchObject({ status: 'partly-met' });
  expect(assess({}, requirement)).toMatchObject({ status: 'not-shown' });
});

describe('names beyond the catalogue', () => {
  const either = asked({
    skill: { id: null, name: 'Foobarix or Bazzolo' },
    alternatives: [
      { id: null, name: 'Foobarix' },
      { id: null, name: 'Bazzolo' },
    ],
  });
  it('as alternatives are found in a line of the CV', () => {
    const cv = {
      positions: [
        { title: 'Clerk working in Foobarix', organisation: null, year: 2019, years: 3, present: false },
      ],
    };
    expect(assess(cv, either)).toMatchObject({ status: 'partly-met', evidence: [{ document: 'cv' }] });
  });
});

it('a language by its name in another language is that language', () => {
  const cv = cvWith({ languages: ['English'] });
  const [english] = cv.profile.languages;
  const profile = {
    ...cv.profile,
    languages: english ? [{ ...english, name: 'Englisch', level: 'B2' }] : [],
  };
  const requirement = asked({
    kind: 'language',
    skill: { id: null, name: 'English' },
    statement: 'English (C1)',
  });
  const input = { target: 'Test', ...cv, profile, requirements: [requirement] };
  expect(comparisonRules(input).assessments[0]).toMatchObject({
    status: 'partly-met',
    rationale: 'The CV names English with the level “B2”; what is asked is “English (C1)”.',
  });
});

it('a product asked for by name is not shown by the everyday word', () => {
  const sage = asked({
    skill: { id: null, name: 'Xero or Sage' },
    statement: 'You know Xero or Sage',
    alternatives: [
      { id: null, name: 'Xero' },
      { id: null, name: 'Sage' },
    ],
  });
  const cv = (title: string): Partial<CvPlan> => ({
    positions: [{ title, organisation: 'Northpier', year: 2019, years: 3, present: false }],
  });
  expect(assess(cv('Cook of guinea fowl with sage'), sage).status).toBe('not-shown');
  expect(assess(cv('Clerk, books kept in Sage'), sage).status).toBe('partly-met');
});

it('a word of the CV that its profile did not take for the skill shows nothing of it', () => {
  const cv = cvWith({});
  const text = `${cv.document.text}A python called Basil\n`;
  const input = {
    target: 'Test',
    document: { ...cv.document, text },
    profile: cv.profile,
    requirements: [askedFor('python')],
  };
  expect(comparisonRules(input).assessments[0]).toMatchObject({ status: 'not-shown', quotes: [] });
});
