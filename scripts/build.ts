import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { writeCatalog } from './compile-catalog.ts';

/** Compiles the sources and the catalogue into `dist`, and puts what the page is made of beside its renderer. */
const root = dirname(import.meta.dirname);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

for (const folder of ['src', 'schemas']) {
  // Another build or a test may be reading or writing there at the same moment.
  rmSync(join(root, 'dist', folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
for (const folder of ['templates', 'styles']) {
  const path = join('src', 'render', 'html', folder);
  cpSync(join(root, path), join(root, 'dist', path), { recursive: true });
}
chmodSync(join(root, 'dist', 'src', 'cli', 'bin.js'), 0o755);
try {
  writeCatalog(root);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
