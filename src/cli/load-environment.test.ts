import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../paths.ts';
import { loadEnvironment } from './load-environment.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'candid-env-'));
  await writeFile(join(cwd, '.env'), 'CANDID_TEST_KEY=from-file\nPATH=/nowhere\n');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe('the .env file of the working folder', () => {
  it('adds what is not set, and only to the environment of the command', () => {
    const env = loadEnvironment(cwd);
    expect(env.CANDID_TEST_KEY).toBe('from-file');
    expect(env.PATH).toBe(process.env.PATH);
    expect(process.env.CANDID_TEST_KEY).toBeUndefined();
  });

  it('may be missing', () => {
    expect(loadEnvironment(join(cwd, 'nowhere')).PATH).toBe(process.env.PATH);
  });

  it('is read without a word on stdout or stderr', async () => {
    const bin = join(packageRoot(), 'src', 'cli', 'bin.ts');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bin, '--version'], { cwd });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(stderr).toBe('');
  });

  it('is not read by the library', async () => {
    const code = `await import(${JSON.stringify(join(packageRoot(), 'src', 'index.ts'))}); console.log(process.env.CANDID_TEST_KEY);`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      cwd,
    });
    expect(stdout).toBe('undefined\n');
  });
});
