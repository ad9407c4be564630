import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The README is true: its commands are run as they stand there, on the built package. */
const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const readme = await readFile(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

/** Lines of the shell blocks; a block marked `sh skip` needs a key or a server of the reader's own. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const candid = commands.filter((command) => command.startsWith('npx candid '));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candid-readme-'));
  await symlink(join(root, 'fixtures'), join(folder, 'fixtures'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The words of a shell command with double quotes. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the commands of the README', () => {
  it('are npm install with start or test, and candid', () => {
    const others = commands.filter((command) => !candid.includes(command));
    expect(others).toEqual(['npm install && npm start', 'npm install && npm test']);
    expect(candid.length).toBeGreaterThanOrEqual(4);
  });

  it('npm start writes and names the report of a fixture CV', async () => {
    expect(manifest.scripts.start).toContain('fixtures/cvs/');
    const args = wordsOf(manifest.scripts.start).slice(1);
    const { stdout } = await run(process.execPath, [join(root, args[0] ?? ''), ...args.slice(1)], {
      cwd: folder,
    });
    expect(stdout.trim()).toBe('candid-report.md');
    expect(await readFile(join(folder, 'candid-report.md'), 'utf8')).toContain('Senior AI Engineer');
  });

  it.each(candid)('%s', async (command) => {
    const [, , ...args] = wordsOf(command);
    const { stdout } = await run(process.execPath, [join(root, manifest.bin.candid), ...args], {
      cwd: folder,
    });
    expect(stdout.length).toBeGreaterThan(5);
    const out = args[args.indexOf('--out') + 1];
    if (args.includes('--out') && out !== undefined && out !== '-') {
      expect((await readFile(join(folder, out), 'utf8')).length).toBeGreaterThan(1000);
    }
  });

  it('has a first result by line 20', () => {
    const first = readme.split('\n').findIndex((line) => line.includes('npm start'));
    expect(first).toBeLessThan(20);
  });
});

it('the example in code runs', async () => {
  const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const cv = join(root, 'fixtures', 'cvs', 'web-developer', 'cv.md');
  const { stdout } = await run(
    process.execPath,
    ['--input-type=module', '-e', code.replace("'cv.pdf'", JSON.stringify(cv))],
    { cwd: root },
  );
  expect(stdout).toMatch(/^0(?:\.\d+)? 0\n# Skill-gap report/);
});

it('every file the README links to is there', async () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  for (const path of links)
    await expect(readFile(join(root, path)).catch((error) => error.code)).resolves.not.toBe('ENOENT');
});
