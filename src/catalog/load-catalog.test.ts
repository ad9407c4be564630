import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CatalogError } from './catalog-error.ts';
import { loadCatalog } from './load-catalog.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalog-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('loading the catalogue', () => {
  it('reads it once', () => {
    expect(loadCatalog()).toBe(loadCatalog());
  });

  it('says what to run when there is none', () => {
    const file = join(folder, 'none.json');
    expect(() => loadCatalog(file)).toThrow(CatalogError);
    expect(() => loadCatalog(file)).toThrow(/not found.*npm run build/u);
  });

  it('says what to run when the file is cut off', () => {
    const file = join(folder, 'cut.json');
    writeFileSync(file, '{"date": "2026-01", "skills": [');
    expect(() => loadCatalog(file)).toThrow(/damaged.*npm run build/u);
  });
});
