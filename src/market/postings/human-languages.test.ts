import { expect, it } from 'vitest';
import { languagesIn } from './human-languages.ts';

it.each([
  ['Fluent English and German', ['English', 'German']],
  ['English', ['English']],
  ['English (C1), French B2', ['English', 'French']],
  ['You speak Polish', ['Polish']],
  ['Sehr gute Deutsch- und Englischkenntnisse', ['German', 'English']],
  ['Anglais courant', ['English']],
  ['Inglés nivel B2', ['English']],
  ['Mampu berbahasa Inggris', ['English']],
])('%s asks for %j', (clause, expected) => {
  expect(languagesIn(clause).map(({ name }) => name)).toEqual(expected);
});

it.each([
  'Serving English breakfast',
  'Good with German customers',
  'You polish silver to a high level',
  'A strong interest in French cuisine',
  'Experience in the Spanish market',
])('%s asks for no language', (clause) => {
  expect(languagesIn(clause)).toEqual([]);
});
