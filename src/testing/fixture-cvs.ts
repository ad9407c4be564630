import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../paths.ts';

const folder = join(packageRoot(), 'fixtures', 'cvs');

/** Names of the fixture CVs. */
export const fixtureSlugs: readonly string[] = readdirSync(folder).sort();

/** Path of the file that holds a fixture CV. */
export function fixtureCv(slug: string): string {
  const file = readdirSync(join(folder, slug)).find((name) => name.startsWith('cv.'));
  if (!file) throw new Error(`no CV in ${slug}`);
  return join(folder, slug, file);
}
