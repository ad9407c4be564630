import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
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
