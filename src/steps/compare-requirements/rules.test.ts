import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import type { CvPlan } from '../../testing/arbitrary-profile.ts';
import { asked, askedFor, assess, skill } from './testing/assess.ts';

describe('a skill asked for', () => {
  it.each<[string, Partial<CvPlan>, Requirement, string, RegExp]>([
    [
      'is met when the CV names it',
      { skills: [skill('python')] },
      askedFor('python'),
      'met',
      /^The CV shows Python/,
    ],
    ['is not shown when the CV is silent', {}, askedFor('python'), 'not-shown', /does not show Python/],
    [
      'is partly met when its level is not shown',
      { skills: [skill('python')] },
      askedFor('python', { level: 'advanced' }),
      'partly-met',
      /it words no level, and advanced level is asked/,
    ],
    [
      'is met at the level asked',
      { skills: [skill('python', { level: 2, stated: true })] },
      askedFor('python', { level: 'advanced' }),
      'met',
      /^The CV shows Python/,
    ],
    [
      'is met above the level asked',
      { skills: [skill('python', { level: 3, stated: true })] },
      askedFor('python', { level: 'intermediate' }),
      'met',
      /^The CV shows/,
    ],
    [
      'is partly met below it',
      { skills: [skill('python', { level: 0, stated: true })] },
      askedFor('python', { level: 'advanced' }),
      'partly-met',
      /its own wording is beginner level/,
    ],
    [
      'is partly met with fewer years',
      { skills: [skill('python', { months: 12 })] },
      askedFor('python', { years: 5 }),
      'partly-met',
      /its dates come to .*, and 5 years are asked/,
    ],
    [
      'is met with enough years',
      { skills: [skill('python', { months: 72 })] },
      askedFor('python', { years: 5 }),
      'met',
      /named in work of/,
    ],
    [
      'is not met only by the words of the CV itself',
      { lacks: [{ id: 'kubernetes', learning: false }] },
      askedFor('kubernetes'),
      'not-met',
      /On Kubernetes the CV itself says: “No experience/,
    ],
    [
      'is partly met while it is being learned',
      { lacks: [{ id: 'rust', learning: true }] },
      askedFor('rust'),
      'partly-met',
      /“Currently learning Rust”/,
    ],
    [
      'is partly met by a close relative',
      { skills: [skill('tensorflow')] },
      askedFor('pytorch'),
      'partly-met',
      /TensorFlow, close to PyTorch; it does not show PyTorch/,
    ],
    [
      'is partly met by one short part of it',
      { skills: [skill('python', { months: 3 })] },
      askedFor('programming-languages'),
      'partly-met',
      /belongs to/,
    ],
    [
      'is met by several parts of it',
      { skills: [skill('python'), skill('java')] },
      askedFor('programming-languages'),
      'met',
      /belong to/,
    ],
    [
      'is not shown in full by one part, however long it was used',
      { skills: [skill('python', { months: 40 })] },
      askedFor('programming-languages'),
      'partly-met',
      /belongs to/,
    ],
    [
      'is not shown by the whole it is a part of',
      { skills: [skill('cloud-computing')] },
      askedFor('aws'),
      'not-shown',
      /in general/,
    ],
    [
      'is asked about when the CV denies the whole and shows a part',
      { skills: [skill('python')], lacks: [{ id: 'programming-languages', learning: false }] },
      askedFor('programming-languages'),
      'partly-met',
      /another line of it says: “No experience/,
    ],
    [
      'is met by leading people in so many words',
      { leads: true },
      askedFor('leadership'),
      'met',
      /leadership in what it tells of the work done: “Led a team of five”/,
    ],
  ])('%s', (_, cv, requirement, status, rationale) => {
    const assessment = assess(cv, requirement);
    expect(assessment.status).toBe(status);
    expect(assessment.rationale).toMatch(rationale);
  });

  it.each(['java', 'javascript', 'react-native', 'c', 'c-plus-plus', 'c-sharp', 'r', 'go'])(
    'is not shown by a skill of a like name: %s for another',
    (id) => {
      const others = [
        'java',
        'javascript',
        'react',
        'c',
        'c-plus-plus',
        'c-sharp',
        'dot-net',
        'r',
        'go',
      ].filter((other) => other !== id);
      for (const other of others) {
        const { status } = assess({ skills: [skill(id)] }, askedFor(other));
        expect([id, other, status]).not.toEqual([id, other, 'met']);
      }
    },
  );

  it('has evidence wherever it is met, and a question wherever it is open', () => {
    const met = assess({ skills: [skill('python')] }, askedFor('python'));
    expect(met.evidence.map(({ quote }) => quote)).toEqual(['• Used Python at work']);
    expect([met.priority, met.question]).toEqual([null, null]);
    const open = assess({}, askedFor('python'));
    expect(open.evidence).toEqual([]);
    expect([open.priority, open.question]).toEqual(['high', expect.stringContaining('Python')]);
  });
});

describe('alternatives', () => {
  const either = asked({
    skill: { id: null, name: 'Go or Python' },
    alternatives: [
      { id: 'go', name: 'go' },
      { id: 'python', name: 'python' },
    ],
  });
  it.each([
    ['any one of them answers', { skills: [skill('python')] }, 'met'],
    ['none of them: not shown', { skills: [skill('java')] }, 'not-shown'],
  ])('%s', (_, cv, status) => {
    expect(assess(cv, either).status).toBe(status);
  });
});

describe('what no catalogue knows', () => {
  it('counts in part where the CV has a line on it', () => {
    const cv = {
      positions: [
        { title: 'Crane operator', organisation: 'Northpier', year: 2019, years: 3, present: false },
      ],
    };
    const requirement = asked({ skill: { id: null, name: 'crane operation' }, statement: 'Crane operation' });
    expect(assess(cv, requirement)).toMatchObject({ status: 'not-shown' });
    const named = asked({ skill: { id: null, name: 'crane operator' }, statement: 'Crane operator' });
    expect(assess(cv, named)).toMatchObject({
      status: 'partly-met',
      evidence: [{ quote: expect.stringContaining('Crane') }],
    });
  });

  it('is not met where a line denies it by that name', () => {
    const requirement = asked({ skill: { id: null, name: 'three.js experience yet' }, statement: 'x' });
    expect(assess({ lacks: [{ id: 'three-js', learning: false }] }, requirement).status).toBe('not-met');
  });
});

describe('years of work, education, languages', () => {
  const years = (count: number, name = 'experience') =>
    asked({ kind: 'experience', skill: { id: null, name }, statement: `${count} years`, years: count });
  const worked = {
    positions: [{ title: 'Nurse', organisation: null, year: 2018, years: 4, present: false }],
  };
  it.each<[string, Partial<CvPlan>, Requirement, string]>([
    ['enough years at large are met', worked, years(5), 'met'],
    ['fewer years are partly met', worked, years(8), 'partly-met'],
    [
      'years in a field no line of the CV names are not shown, whatever the total',
      worked,
      years(2, 'road haulage'),
      'not-shown',
    ],
    ['no dates show no years', {}, years(2), 'not-shown'],
    [
      'no education is not shown',
      {},
      asked({ kind: 'education', statement: "Bachelor's degree" }),
      'not-shown',
    ],
    [
      'a language named is met',
      { languages: ['French'] },
      asked({ kind: 'language', skill: { id: null, name: 'French' }, statement: 'French' }),
      'met',
    ],
    [
      'a level of language the CV does not word is partly met',
      { languages: ['French'] },
      asked({ kind: 'language', skill: { id: null, name: 'French' }, statement: 'Fluent French' }),
      'partly-met',
    ],
    [
      'another language is not shown',
      { languages: ['French'] },
      asked({ kind: 'language', skill: { id: null, name: 'Polish' }, statement: 'Polish' }),
      'not-shown',
    ],
  ])('%s', (_, cv, requirement, status) => {
    expect(assess(cv, requirement).status).toBe(status);
  });
});
