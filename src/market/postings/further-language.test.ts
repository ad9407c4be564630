import { expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';

const asked = (item: string, heading = 'Requirements') =>
  readPosting(`Some job\n\n${heading}\n- ${item}\n`).map(({ kind, name, importance }) => [
    kind,
    name,
    importance,
  ]);

it.each<[string, [string, string, string][]]>([
  ['A second language, ideally Polish or Romanian', [['language', 'second language', 'core']]],
  ['Another European language such as Dutch', [['language', 'another european language', 'core']]],
  [
    'An additional language (e.g. Somali, Tigrinya) is a plus',
    [['language', 'additional language', 'preferred']],
  ],
  [
    'Fluent English and a second language, preferably Portuguese',
    [
      ['language', 'English', 'core'],
      ['language', 'second language', 'core'],
    ],
  ],
  ['Fluent English or French', [['language', 'English or French', 'core']]],
])('%s', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  'Teaching English as a second language',
  'Experience of foreign language teaching',
  'A second programming language, ideally Rust',
  'Another markup language such as XML',
])('%s asks for no further human language', (item) => {
  expect(asked(item).map(([kind]) => kind)).not.toContain('language');
});

it.each([
  ['User research: interviews, usability testing', 'User research'],
  ['Conducting interviews with witnesses and writing statements', 'interviews with witnesses'],
  ['Oral history interviews and transcription', 'transcription'],
  ['Exit interviews, grievance hearings', 'Exit interviews'],
])('%s asks for work with interviews', (item, name) => {
  const names = asked(item).map(([, one]) => one?.toLowerCase() ?? '');
  expect(names.some((one) => one.includes(name.toLowerCase()))).toBe(true);
});

it.each([
  'Interviews will be held on 3 March',
  'Shortlisted candidates will be invited to an interview',
  'You must be available for interview in week 12',
  'The first interview is by phone',
  'Interview',
])('%s is about the application', (item) => {
  expect(asked(item)).toEqual([]);
});
