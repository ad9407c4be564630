import { expect, it } from 'vitest';
import { credentialsIn } from './credentials.ts';

it.each([
  ['A full clean UK driving licence', ['UK driving licence']],
  ['Registered with the HCPC', ['HCPC registration']],
  ['A level 3 food hygiene certificate', ['level 3 food hygiene certificate']],
  ['Certificate in palliative care', ['Certificate in palliative care']],
  ['SC clearance', ['SC clearance']],
  [
    'CISSP or CISM',
    ['Certified Information Systems Security Professional', 'Certified Information Security Manager'],
  ],
  ['Chartered accountant', ['Chartered accountant']],
  ['Staplerschein', ['Staplerschein']],
  ['Permis B', ['Permis B']],
  ['Memiliki SIM C', ['SIM C']],
  ['Carnet de conducir B', ['Carnet de conducir B']],
])('%s names %j', (clause, expected) => {
  expect(credentialsIn(clause).map(({ name }) => name)).toEqual(expected);
});

it.each([
  'Software license management',
  'Patient registration at the front desk',
  "Five years' post-registration experience",
  'Qualified candidates will be called',
  'Relevant qualification',
  'Wahrscheinlichkeitsrechnung',
])('%s names no credential', (clause) => {
  expect(credentialsIn(clause)).toEqual([]);
});
