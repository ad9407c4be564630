import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../schemas/requirement.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { type CvPlan, cvWith } from '../../testing/arbitrary-profile.ts';
import { completeComparison } from './complete.ts';
import { comparisonRules } from './rules.ts';

type Skill = CvPlan['skills'][number];
const skill = (id: string, more: Partial<Skill> = {}): Skill => ({
  id,
  level: null,
  stated: false,
  months: null,
  unknown: false,
  ...more,
});

const asked = (more: Partial<Requirement>): Requirement => ({
  id: 'R1',
  kind: 'skill',
  skill: { id: 'python', name: 'Python' },
  alternatives: [],
  statement: 'Python',
  importance: 'core',
  level: null,
  years: null,
  source: { kind: 'catalogue', name: 'test', url: null, date: null, place: null },
  ...more,
});

const askedFor = (id: string, more: Partial<Requirement> = {}): Requirement =>
  asked({ skill: { id, name: loadCatalog().skill(id)?.name ?? id }, ...more });

function assess(cv: Partial<CvPlan>, requirement: Requirement) {
  const input = { target: 'Test', ...cvWith(cv), requirements: [requirement] };
  const { output, issues, quotes } = completeComparison(comparisonRules(input), input);
  expect(issues).toEqual([]);
  expect(quotes?.filter(({ located }) => located === null)).toEqual([]);
  const [assessment] = output.assessments;
  if (!assessment) throw new Error('nothing assessed');
  return assessment;
}

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
      /how well is not shown/,
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
      /beginner level by its own wording/,
    ],
    [
      'is partly met with fewer years',
      { skills: [skill('python', { months: 12 })] },
      askedFor('python', { years: 5 }),
      'partly-met',
      /5 years asked/,
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
      /What the CV itself says on Kubernetes: “No experience/,
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
      /TensorFlow.*PyTorch itself is not shown/,
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
      /Leadership/,
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

describe('a degree', () => {
  const educated = (qualification: string, end: 'present' | null = null) => {
    const cv = cvWith({});
    const text = `${cv.document.text}${qualification}\n`;
    const start = cv.document.text.length;
    const place = {
      document: 'cv',
      section: null,
      quote: qualification,
      start,
      end: start + qualification.length,
    };
    const entry = {
      id: 'E1',
      qualification,
      field: null,
      institution: null,
      start: null,
      end,
      evidence: [place],
    };
    return { document: { ...cv.document, text }, profile: { ...cv.profile, education: [entry] } };
  };
  it.each<[string, ReturnType<typeof educated>, string, string]>([
    ['of the rank and subject asked is met', educated('BSc Nursing'), 'Degree in nursing', 'met'],
    [
      'of the rank and another subject is not shown',
      educated('BSc Geography'),
      'Degree in nursing',
      'not-shown',
    ],
    ['of a higher rank is met', educated('MSc Nursing Science'), "Bachelor's degree in nursing", 'met'],
    ['of any subject answers where none is named', educated('BSc Geography'), "Bachelor's degree", 'met'],
    [
      'still going on is shown in part',
      educated('BSc Nursing', 'present'),
      'Degree in nursing',
      'partly-met',
    ],
    [
      'not completed is shown in part',
      educated('BSc Nursing (not completed)'),
      'Degree in nursing',
      'partly-met',
    ],
    [
      'below the rank is shown in part where the subject fits',
      educated('Diploma in Nursing'),
      "Master's degree in nursing",
      'partly-met',
    ],
    ['in cooking does not answer one in nursing', educated('CAP Cuisine'), 'Degree in nursing', 'not-shown'],
  ])('%s', (_, cv, statement, status) => {
    const requirement = asked({ kind: 'education', skill: { id: null, name: statement }, statement });
    const input = { target: 'Test', ...cv, requirements: [requirement] };
    const { output } = completeComparison(comparisonRules(input), input);
    expect(output.assessments[0]?.status).toBe(status);
  });
});

describe('an answer is held to the profile, whoever gave it', () => {
  const input = (requirement: Requirement) => ({
    target: 'Test',
    ...cvWith({ name: 'Ada Quist', skills: [skill('python')] }),
    requirements: [requirement],
  });
  const saying = (
    status: 'met' | 'not-met' | 'not-shown',
    quotes: string[],
    question: string | null = 'What of it?',
  ) => ({
    assessments: [{ requirementId: 'R1', status, quotes, rationale: 'Because.', priority: null, question }],
  });
  it.each<[string, Requirement, ReturnType<typeof saying>, RegExp]>([
    [
      'met by a quote that is no evidence of it',
      askedFor('kubernetes'),
      saying('met', ['Ada Quist']),
      /none of its quotes/,
    ],
    [
      'not-met where the CV is silent',
      askedFor('kubernetes'),
      saying('not-met', ['Ada Quist']),
      /nowhere says/,
    ],
    ['not-shown where the profile shows it', askedFor('python'), saying('not-shown', []), /profile shows it/],
    ['open without a question', askedFor('kubernetes'), saying('not-shown', [], null), /no question/],
    ['an unknown requirement', asked({ id: 'R2' }), saying('met', []), /no such requirement/],
  ])('refuses %s', (_, requirement, answer, message) => {
    const { issues } = completeComparison(answer, input(requirement));
    expect(issues?.map((issue) => issue.message).join()).toMatch(message);
  });
});

describe('a licence or certificate', () => {
  const holding = (name: string) => {
    const cv = cvWith({});
    const start = cv.document.text.length;
    const place = { document: 'cv', section: null, quote: name, start, end: start + name.length };
    const held = { id: 'C1', catalogId: null, name, issuer: null, date: null, evidence: [place] };
    return {
      document: { ...cv.document, text: `${cv.document.text}${name}\n` },
      profile: { ...cv.profile, credentials: [held] },
    };
  };
  it.each<[string, string, string, Requirement['kind'], string]>([
    ['of that name is met', 'Forklift licence', 'Forklift licence', 'credential', 'met'],
    [
      'by the number of its standard is met',
      'BS EN ISO 9606-1 (TIG, 141)',
      'EN ISO 9606-1 certificate',
      'credential',
      'met',
    ],
    ['asked for as a skill is met', 'CompTIA A+ (2022)', 'CompTIA A+', 'skill', 'met'],
    [
      'that has lapsed is shown in part',
      'Forklift licence, lapsed 2024',
      'Forklift licence',
      'credential',
      'partly-met',
    ],
    [
      'somebody else holds shows nothing in full',
      'Assistant to Registered Nurse',
      'Registered Nurse',
      'credential',
      'partly-met',
    ],
    ['of another name shows nothing', 'First aid', 'Forklift licence', 'credential', 'not-shown'],
    ['without a name that can be read shows nothing', 'Forklift licence', '★', 'credential', 'not-shown'],
  ])('%s', (_, held, name, kind, status) => {
    const requirement = asked({ kind, skill: { id: null, name }, statement: name });
    const input = {
      target: 'Test',
      asOf: { year: 2026, month: 11 },
      ...holding(held),
      requirements: [requirement],
    };
    const { output } = completeComparison(comparisonRules(input), input);
    expect(output.assessments[0]?.status).toBe(status);
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
    rationale: 'The CV names English with the level “B2”; asked: “English (C1)”.',
  });
});
