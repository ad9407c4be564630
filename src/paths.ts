import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let root: string | undefined;

/** Folder of this package, found from `src`, from `dist` and from an installed copy alike. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isThisPackage(folder)) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The package.json of candid-report was not found above its own code.');
    folder = parent;
  }
  root = folder;
  return folder;
}

function isThisPackage(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'candid-report';
}

/** Version in package.json. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}

/** The catalogue compiled to one JSON document by `npm run build`. */
export const catalogFile = (): string => join(packageRoot(), 'dist', 'catalog.json');

/** The prompt file of a step. */
export const promptFile = (stepId: string): string => join(packageRoot(), 'prompts', `${stepId}.md`);
