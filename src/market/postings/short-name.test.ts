import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it.each([
  ['Proven ability to lift 25 kg.', 'lift 25 kg'],
  ['Sound knowledge of laminated doughs would be an advantage', 'laminated doughs'],
  ['You have experience with Opera PMS', 'Opera PMS'],
  ['A good understanding of the night trains (Nordic network) is required', 'night trains'],
  ['Solid modelling of machine parts', 'Solid modelling of machine parts'],
  ['Working at height', 'Working at height'],
  ['Managing a ward budget', 'Managing a ward budget'],
  ['Quality improvement methods such as PDSA', 'Quality improvement methods'],
  ['Fundierte Kenntnisse in der Lohnabrechnung', 'Lohnabrechnung'],
  ['Maîtrise du logiciel Melkal serait un plus', 'logiciel Melkal'],
  ['Experiencia en poda de olivos', 'poda de olivos'],
])('%s is called "%s"', (text, name) => {
  expect(shortName(text)).toBe(name);
});

it.each([
  'Passionate, dynamic and motivated',
  'A can-do attitude and a sense of humour',
  'Teamfähigkeit und Zuverlässigkeit',
  'Jujur dan bertanggung jawab',
  'Place of work:',
  'Whether it is raining or not',
  '?',
])('%s has no name', (text) => {
  expect(shortName(text)).toBeNull();
});
