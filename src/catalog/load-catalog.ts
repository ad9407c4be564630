import { readFileSync } from 'node:fs';
import type { CatalogData } from '../../schemas/catalog.ts';
import { catalogFile } from '../paths.ts';
import { type Catalog, createCatalog } from './catalog.ts';
import { CatalogError } from './catalog-error.ts';
import { lazy } from './lazy.ts';

const loaded = new Map<string, Catalog>();
const packaged = lazy(() => fromFile(catalogFile()));

/**
 * The catalogue of this package, read once per process. The file was checked entry by entry when it was
 * compiled, so it is only parsed here.
 * @throws {CatalogError} when the compiled file is missing or is no JSON.
 */
export function loadCatalog(file?: string): Catalog {
  return file === undefined ? packaged() : fromFile(file);
}

function fromFile(file: string): Catalog {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const catalog = createCatalog(readData(file));
  loaded.set(file, catalog);
  return catalog;
}

function readData(file: string): CatalogData {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is damaged' : 'was not found';
    throw new CatalogError(file, `The catalogue ${what}: ${file}. Run \`npm run build\` to compile it.`, {
      cause,
    });
  }
}
