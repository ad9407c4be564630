import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCheck } from './new-check.ts';

const repository = join(import.meta.dirname, '..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-check-'));
  for (const part of [
    'src',
    'schemas',
    'scripts',
    'docs/checks',
    'catalog',
    'dist/catalog.json',
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
  ]) {
    cpSync(join(repository, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('createCheck', () => {
  it('writes check, test, page and registry entry, which pass all tests of the checks but the one that asks for words', () => {
    expect(createCheck(copy, 'date-order')).toEqual([
      'src/checks/date-order.ts',
      'src/checks/date-order.test.ts',
      'docs/checks/date-order.md',
      'src/checks/registry.ts',
    ]);
    const registry = readFileSync(join(copy, 'src/checks/registry.ts'), 'utf8');
    expect(registry).toMatch(/import dangling\w+ from [^\n]+\nimport dateOrder from '\.\/date-order\.ts';\n/);
    expect(registry).toMatch(/ {2}danglingReference,\n {2}dateOrder,\n/);
    const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
    const run = spawnSync(
      process.execPath,
      [vitest, 'run', 'src/checks/date-order', 'src/checks/checks.test.ts'],
      {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      },
    );
    const failed = [...`${run.stdout}${run.stderr}`.matchAll(/FAIL .* > (.+)/g)].map(([, name]) => name);
    expect(failed).toEqual(['is written, not left as the scaffold made it']);
  }, 60_000);

  it('refuses an id that exists and leaves everything as it is', () => {
    const before = readFileSync(join(copy, 'src/checks/registry.ts'), 'utf8');
    expect(() => createCheck(copy, 'roadmap-order')).toThrow('src/checks/roadmap-order.ts exists already.');
    expect(readFileSync(join(copy, 'src/checks/registry.ts'), 'utf8')).toBe(before);
  });

  it.each(['', 'Roadmap', 'roadmap', '../x', 'date_order'])('refuses “%s” as an id', (id) => {
    expect(() => createCheck(copy, id)).toThrow('is no id of a check');
  });
});
