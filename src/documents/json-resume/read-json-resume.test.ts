import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

const resume = {
  $schema: 'https://example.org/resume-schema.json',
  basics: {
    name: 'Ada Lind',
    label: 'Baker',
    email: 'ada@example.org',
    phone: 4712345678,
    location: { city: 'Oslo', countryCode: 'NO' },
    profiles: [{ network: 'GitHub', username: 'adal' }],
    summary: 'Bakes\nbread.',
  },
  work: [
    {
      name: 'Mole End',
      position: 'Head baker',
      startDate: '2019-06',
      highlights: ['Led a team of 4', ''],
      summary: null,
    },
    { company: 'Astoria', position: 'Baker', startDate: 2014, endDate: '2019-05-01', location: 'Bergen' },
  ],
  education: [
    {
      institution: 'Guild school',
      studyType: 'Journeyman',
      area: 'Baking',
      endDate: '2014',
      courses: ['Rye'],
    },
  ],
  skills: [{ name: 'Bread', level: 'Master', keywords: ['Sourdough', 'Rye'] }, { name: 'Cake' }],
  languages: [{ language: 'Norwegian', fluency: 'Native' }],
  extra: { kept: true },
};

const read = (value: unknown) =>
  readDocument({ text: JSON.stringify(value), name: 'resume.json' }, { id: 'cv' });

it('renders a JSON Resume as the text of a CV', async () => {
  const { text, format, notes } = await read(resume);
  expect(format).toBe('json-resume');
  expect(text).toBe(
    [
      'Ada Lind',
      'Baker',
      'ada@example.org | 4712345678',
      'Oslo, NO',
      'GitHub: adal',
      '',
      'Summary',
      'Bakes bread.',
      '',
      'Experience',
      'Head baker — Mole End',
      '2019-06 – Present',
      '• Led a team of 4',
      '',
      'Baker — Astoria',
      '2014 – 2019-05-01',
      'Bergen',
      '',
      'Education',
      'Journeyman, Baking — Guild school',
      '2014',
      'Courses: Rye',
      '',
      'Skills',
      'Bread (Master): Sourdough, Rye',
      'Cake',
      '',
      'Languages',
      'Norwegian (Native)',
    ].join('\n'),
  );
  expect(notes.join()).toContain('read as current');
});

describe('a wrong type is named by its path', () => {
  it.each([
    [{ basics: { name: ['Ada'] } }, '$.basics.name'],
    [{ work: {} }, '$.work'],
    [{ work: [{ highlights: 'Led' }] }, '$.work[0].highlights'],
    [{ skills: [{ keywords: ['Go', 3] }] }, '$.skills[0].keywords[1]'],
  ])('%j', async (value, path) => {
    await expect(read(value)).rejects.toMatchObject({
      code: 'invalid-json-resume',
      message: expect.stringContaining(`${path} `),
    });
  });
});

it.each([
  ['{"name": "candid", "version": 1}', 'unsupported-format'],
  ['[1, 2]', 'unsupported-format'],
  ['{"basics": {', 'invalid-json-resume'],
])('refuses %s as %s', async (text, code) => {
  await expect(readDocument({ text, name: 'resume.json' }, { id: 'cv' })).rejects.toMatchObject({
    code,
    document: 'resume.json',
  });
});
