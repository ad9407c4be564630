import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';

/** Kind, name and alternatives of what an item under "Requirements" asks for. */
const asked = (item: string): string[] =>
  readPosting(`Some job\n\nRequirements\n- ${item}\n`).map(({ kind, name, alternatives, importance }) =>
    [kind, name, ...(alternatives.length > 0 ? [`(${alternatives.join(' | ')})`] : [])]
      .join(' ')
      .concat(importance === 'core' ? '' : ' preferred'),
  );

it.each([
  ['AutoCAD or Drawly', ['skill AutoCAD or Drawly (AutoCAD | Drawly)']],
  ['Xero, Ledgerly or similar', ['skill Xero or Ledgerly (Xero | Ledgerly)']],
  ['Ovenly, Doughmatic or similar', ['skill Ovenly or Doughmatic (Ovenly | Doughmatic)']],
  ['Plumbing or wherrying', ['skill Plumbing or wherrying (Plumbing | wherrying)']],
  ['Spring Boot und Microservices', ['skill Spring Boot', 'skill Microservices']],
  [
    'Cloud (AWS, Azure or GCP)',
    [
      'skill Cloud such as Amazon Web Services or Microsoft Azure or Google Cloud Platform (Amazon Web Services | Microsoft Azure | Google Cloud Platform)',
    ],
  ],
  [
    'CI/CD tools (Jenkins or Wharfline)',
    ['skill CI/CD such as Jenkins or Wharfline (CI/CD | Jenkins | Wharfline)'],
  ],
  [
    'CISSP or CISM',
    [
      'credential Certified Information Systems Security Professional or Certified Information Security Manager (Certified Information Systems Security Professional | Certified Information Security Manager)',
    ],
  ],
  [
    'ABRO or LODEK certificate',
    ['credential ABRO or LODEK certificate (ABRO certificate | LODEK certificate)'],
  ],
  [
    'Teaching or mentoring qualification',
    ['credential Teaching or mentoring qualification (Teaching qualification | mentoring qualification)'],
  ],
  [
    'Registered nurse with current NMC registration',
    ['credential Registered nurse with NMC registration (Registered nurse | NMC registration)'],
  ],
  ['French or Spanish', ['language French or Spanish (French | Spanish)']],
  [
    'English and either German or French',
    ['language English', 'language German or French (German | French)'],
  ],
  [
    'Diploma in accountancy, or ACCA part-qualified',
    ['education Diploma in accountancy, or ACCA part-qualified'],
  ],
  ['Python and Java', ['skill Python', 'skill Java']],
])('%s is asked for as %j', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it.each([
  ["Bachelor's degree or 5 years of equivalent experience", ["education Bachelor's degree preferred"]],
  ['Degree in nursing or equivalent experience', ['education Degree in nursing preferred']],
  [
    'Abgeschlossene kaufmännische Ausbildung oder vergleichbare Berufserfahrung',
    ['education Kaufmännische Ausbildung preferred'],
  ],
  ['Degree in nursing or equivalent portfolio of study', ['education Degree in nursing']],
  ['Two years of relevant experience', ['experience work experience']],
])('%s: what experience can stand in for is preferred', (item, expected) => {
  expect(asked(item)).toEqual(expected);
});

it('offers at least two ways wherever it offers any, whatever the names', () => {
  const name = fc.constantFrom(
    'AWS',
    'Drawly',
    'French',
    'CISSP',
    'Degree in nursing',
    'forklift licence',
    'painting',
    'B',
    '',
  );
  const joint = fc.constantFrom(
    ' or ',
    ', ',
    ' and ',
    ' (',
    ') or ',
    ' such as ',
    ' or equivalent experience ',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, joint), { maxLength: 8 }), (pieces) => {
      for (const { alternatives, name: whole } of readPosting(
        `Job\n\nRequirements\n- ${pieces.flat().join('')}`,
      )) {
        expect(alternatives.length).not.toBe(1);
        expect(new Set(alternatives).size).toBe(alternatives.length);
        expect(whole).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});
