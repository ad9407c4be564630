import { CatalogData } from '../../schemas/catalog.ts';
import { type Catalog, createCatalog } from '../catalog/catalog.ts';

type Loose<T> = { readonly [Key in keyof T]?: unknown };

/** A catalogue of the given entries; what a test does not care about is filled in. */
export function smallCatalog(data: {
  readonly skills?: readonly (string | (Loose<CatalogData['skills'][number]> & { readonly id: string }))[];
  readonly roles?: readonly Loose<CatalogData['roles'][number]>[];
  readonly resources?: readonly Loose<CatalogData['resources'][number]>[];
}): Catalog {
  return createCatalog(smallCatalogData(data));
}

function smallCatalogData(data: Parameters<typeof smallCatalog>[0]): CatalogData {
  const skills = (data.skills ?? []).map((skill) => {
    const entry = typeof skill === 'string' ? { id: skill } : skill;
    return { name: entry.id, kind: 'tool', source: 'test', ...entry };
  });
  return CatalogData.parse({
    date: '2026-01',
    sources: { test: { name: 'Test', url: null, date: '2026-01' } },
    skills,
    titles: [],
    roles: data.roles ?? [],
    resources: data.resources ?? [],
    credentials: [],
    wages: [],
    popularity: [],
    technologies: [],
  });
}
