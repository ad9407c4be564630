import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packageRoot } from '../../paths.ts';

it('templates and styles go into the package, beside the renderer that reads them', async () => {
  const root = packageRoot();
  const folders = ['src/render/html/templates', 'src/render/html/styles'];
  const wanted = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder))).map((file) => `dist/${folder}/${file}`),
    ),
  );
  const command = ['pack', '--dry-run', '--ignore-scripts', '--json'];
  const { stdout } = await promisify(execFile)('npm', command, { cwd: root });
  const packed = new Set([...stdout.matchAll(/"path": "([^"]+)"/g)].map(([, path]) => path));
  expect(wanted.flat().length).toBeGreaterThan(12);
  expect(wanted.flat().filter((file) => !packed.has(file))).toEqual([]);
});

it('renderers take types from the schemas and nothing that would load them', async () => {
  const folder = join(packageRoot(), 'src', 'render');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const loading = files.filter((_, index) => /^import (?!type )[^;]*\/schemas\//m.test(sources[index] ?? ''));
  expect(loading).toEqual(['render-html.test.ts']);
});
