import { expect, it } from 'vitest';
import { Market } from '../../schemas/market.ts';
import type { Requirement } from '../../schemas/requirement.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { marketFacts } from './market-facts.ts';
import { roleRequirements } from './role-requirements.ts';

const catalog = loadCatalog();

it.each(catalog.roles.map((role) => [role.id, role] as const))(
  'every figure for %s has its source, place and date',
  (_id, role) => {
    const market = Market.parse(marketFacts(role, roleRequirements(role, catalog).requirements, catalog));
    for (const fact of [...market.wages, ...market.popularity]) {
      expect(fact.place).not.toBe('');
      expect(fact.date).toMatch(/^\d{4}-\d{2}/);
    }
    for (const { source } of [...market.wages, ...market.popularity, ...market.technologies]) {
      expect(source.name).not.toBe('');
    }
    expect(market.wages.every(({ soc }) => soc === role.occupation.soc)).toBe(true);
  },
);

const asking = (id: string | null, alternatives: string[] = []): Requirement => ({
  id: 'R1',
  kind: 'skill',
  skill: { id, name: id ?? 'any of them' },
  alternatives: alternatives.map((one) => ({ id: one, name: one })),
  statement: 'asked',
  importance: 'core',
  level: null,
  years: null,
  source: { kind: 'posting', name: 'ad', url: null, date: null, place: null },
});

it.each([
  ['a skill', [asking('python')], ['python']],
  ['alternatives', [asking(null, ['python', 'java'])], ['java', 'python']],
  ['the same twice', [asking('python'), asking('python')], ['python']],
  ['a thing the catalogue does not know', [asking(null)], []],
])('popularity follows %s, best rank first', (_what, requirements, expected) => {
  const { popularity, wages, technologies } = marketFacts(null, requirements, catalog);
  expect([...new Set(popularity.map(({ skill }) => skill))].sort()).toEqual(expected);
  expect(popularity.map(({ rank }) => rank)).toEqual(
    popularity.map(({ rank }) => rank).toSorted((a, b) => a - b),
  );
  expect([wages, technologies]).toEqual([[], []]);
});
