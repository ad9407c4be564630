import { expect, it } from 'vitest';
import { endsInLegalForm } from './organisation-words.ts';

it.each([
  'Abrasivos Cerro Blanco S.A. de C.V.',
  'Kaszub Express Sp. z o.o.',
  'Lopes Lda.',
  'Ospedale Aurora S.p.A.',
  'Sunrise Sdn. Bhd.',
  'PT. Maju Jaya Tbk.',
  'Foo S.r.l.',
  'Baz Pty. Ltd.',
])('%s ends no sentence', (name) => {
  expect(endsInLegalForm(`Sales Manager, ${name}`)).toBe(true);
});

it.each(['Sold tools to shops.', 'Worked at Ostwick Ltd. for years.', 'Built it with SQL.'])(
  '%s does',
  (text) => {
    expect(endsInLegalForm(text)).toBe(false);
  },
);
