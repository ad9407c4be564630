import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import {
  CatalogCredential,
  type CatalogData,
  CatalogResource,
  CatalogRole,
  CatalogSkill,
  CatalogTitle,
  PopularityFact,
  Source,
  TechnologyFact,
  WageFact,
} from '../schemas/catalog.ts';
import { IsoDate } from '../schemas/vocabulary.ts';
import { createEntryReader } from './catalog/read-entries.ts';
import { referenceProblems } from './catalog/references.ts';

const CatalogDate = z.strictObject({ date: IsoDate });

/**
 * Reads and checks every YAML file below `root/catalog`. Files that are not there count as empty lists; only
 * `date.yaml` must be.
 * @throws {Error} that lists every problem with file, entry and what is wrong.
 */
export function compileCatalog(root: string): CatalogData {
  const reader = createEntryReader(join(root, 'catalog'));
  const data: CatalogData = {
    date: reader.one('date.yaml', CatalogDate)?.date ?? '',
    sources: reader.map('sources.yaml', Source),
    skills: reader.lists('skills', CatalogSkill),
    titles: reader.lists('titles', CatalogTitle),
    roles: reader.entries('roles', CatalogRole),
    resources: reader.lists('resources', CatalogResource),
    credentials: reader.lists('credentials', CatalogCredential),
    wages: reader.list('market/wages.yaml', WageFact),
    popularity: reader.list('market/popularity.yaml', PopularityFact),
    technologies: reader.list('market/technologies.yaml', TechnologyFact),
  };
  // A malformed entry is left out of `data`: whatever refers to it would be reported without cause.
  const problems = reader.problems.length > 0 ? reader.problems : referenceProblems(data, reader.fileOf);
  if (problems.length > 0) throw new Error(['The catalogue has mistakes:', ...problems].join('\n- '));
  return data;
}

/** Compiles the catalogue to `root/dist/catalog.json`, which is replaced as a whole or not at all. */
export function writeCatalog(root: string): void {
  const file = join(root, 'dist', 'catalog.json');
  const temporary = `${file}.${process.pid}`;
  const text = JSON.stringify(compileCatalog(root));
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}

if (import.meta.main) writeCatalog(join(import.meta.dirname, '..'));
