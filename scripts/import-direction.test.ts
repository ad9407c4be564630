import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The one-way imports of the house, lowest first: a folder may import from itself and from the lines
 * above its own, never from a neighbour on the same line.
 */
const layers: readonly (readonly string[])[] = [
  ['schemas'],
  ['src/paths.ts'],
  ['src/core'],
  ['src/catalog', 'src/prompts'],
  ['src/skills', 'src/documents'],
  ['src/claims'],
  ['src/checks'],
  ['src/market'],
  ['src/steps'],
  ['src/models', 'src/render', 'src/explain', 'src/corrections'],
  ['src/run'],
  ['src/generate-report.ts', 'src/read-profile.ts'],
  ['src/index.ts'],
  ['src/cli'],
];

const root = resolve(import.meta.dirname, '..');

const sources = ['src', 'schemas']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes(`${sep}testing${sep}`),
  );

function homeOf(file: string): { layer: number; home: string } | undefined {
  const path = relative(root, file).split(sep).join('/');
  const layer = layers.findIndex((homes) =>
    homes.some((home) => path === home || path.startsWith(`${home}/`)),
  );
  const home = layers[layer]?.find((one) => path === one || path.startsWith(`${one}/`));
  return home === undefined ? undefined : { layer, home };
}

/** Imports and re-exports of values and types; `import('…')` too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path]) =>
    resolve(dirname(file), path ?? ''),
  );

describe('imports go one way', () => {
  it.each(sources.map((file) => [relative(root, file), file]))('%s', (_, file) => {
    const own = homeOf(file);
    expect(own, 'every source file has a place in the layers').toBeDefined();
    const wrong = importsOf(file).filter((imported) => {
      const other = homeOf(imported);
      if (!own || !other) return true;
      return own.home !== other.home && other.layer >= own.layer;
    });
    expect(wrong.map((imported) => relative(root, imported))).toEqual([]);
  });
});

describe('the keyless path', () => {
  it('loads neither LangChain nor openai at import time', () => {
    const eager = sources.filter((file) =>
      /^import (?!type)[^;]*'(?:openai|langchain|@langchain)[^']*'/m.test(readFileSync(file, 'utf8')),
    );
    expect(eager.map((file) => relative(root, file))).toEqual([]);
  });

  it('has no barrel besides index.ts', () => {
    const barrels = sources
      .filter((file) => file.endsWith(`${sep}index.ts`))
      .map((file) => relative(root, file));
    expect(barrels.sort()).toEqual([join('schemas', 'index.ts'), join('src', 'index.ts')]);
  });
});
