import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogData } from '../../schemas/catalog.ts';
import { compileCatalog } from '../../scripts/compile-catalog.ts';
import { smallCatalog } from '../testing/small-catalog.ts';
import { type Catalog, createCatalog } from './catalog.ts';

describe('the catalogue in this repository', () => {
  let data: CatalogData;
  let catalog: Catalog;
  beforeAll(() => {
    data = compileCatalog(join(import.meta.dirname, '../..'));
    catalog = createCatalog(data);
  });

  it('has entries of every kind', () => {
    const { date: _date, sources, ...lists } = data;
    const empty = Object.entries({ ...lists, sources: Object.keys(sources) }).filter(
      ([, list]) => list.length === 0,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('finds each role under its name, its id and each alias', () => {
    for (const role of catalog.roles) {
      for (const name of [role.name, role.id, ...role.aliases])
        expect(catalog.findRole(name).role).toBe(role);
    }
  });

  it('has a resource for every requirement of every role', () => {
    const missing = catalog.roles.flatMap((role) =>
      role.requirements
        .filter(({ skill }) => catalog.resourcesFor(skill).length === 0)
        .map(({ skill }) => `${role.id}: ${skill}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('a catalogue', () => {
  const catalog = smallCatalog({
    skills: ['python', 'welding'],
    resources: [
      {
        id: 'book',
        title: 'A book',
        provider: 'A press',
        url: 'https://example.org/book',
        group: 'skill-specific',
        kind: 'book',
        skills: ['python', 'welding'],
        level: null,
        cost: null,
        hours: null,
        source: 'test',
        checked: '2026-01',
      },
    ],
  });

  it('gives entries by id and by the skills they serve', () => {
    expect(catalog.skill('welding')?.name).toBe('welding');
    expect(catalog.resource('book')?.title).toBe('A book');
    expect(catalog.resourcesFor('python')).toEqual(catalog.resourcesFor('welding'));
    expect(catalog.source('test')?.name).toBe('Test');
  });

  it('knows nothing of what is not in it', () => {
    expect(catalog.skill('constructor')).toBeUndefined();
    expect(catalog.source('constructor')).toBeUndefined();
    expect(catalog.role('none')).toBeUndefined();
    expect(catalog.credential('none')).toBeUndefined();
    const lists = [
      catalog.resourcesFor('none'),
      catalog.credentialsFor('python'),
      catalog.wagesFor('15-1252'),
      catalog.popularityFor('python'),
      catalog.technologiesFor('15-1252.00'),
    ];
    expect(lists.flat()).toEqual([]);
  });
});
