import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The package as a user gets it: packed, installed into an empty project, called. Needs the npm registry. */
const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const minutes = 60_000;

let folder: string;
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candid-package-'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
  });
  tarball = join(folder, filenameIn(stdout));
}, 2 * minutes);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** npm has printed an array and, in later versions, an object by package name. */
function filenameIn(json: string): string {
  const packed: unknown = JSON.parse(json);
  const [first] = Array.isArray(packed) ? packed : Object.values(packed as Record<string, unknown>);
  return (first as { filename: string }).filename;
}

async function project(name: string, install: readonly string[]): Promise<string> {
  const cwd = join(folder, name);
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ name, version: '1.0.0', type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...install], { cwd });
  await writeFile(
    join(cwd, 'cv.md'),
    await readFile(join(root, 'fixtures', 'cvs', 'web-developer', 'cv.md')),
  );
  return cwd;
}

async function calling(cwd: string, code: string): Promise<string> {
  await writeFile(join(cwd, 'call.js'), code);
  const { stdout } = await run(process.execPath, ['call.js'], { cwd });
  return stdout.trim();
}

describe('in an empty project', () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await project('plain', []);
  }, 5 * minutes);

  it('generateReport() gives a report, with prompts, schemas and catalogue found', async () => {
    const output = await calling(
      cwd,
      `import { generateReport } from 'candid-report';
       import { Report } from 'candid-report/schemas';
       const report = await generateReport({ cv: 'cv.md', role: 'Senior AI Engineer' });
       console.log(Report.parse(report).meta.target.name);`,
    );
    expect(output).toBe('Senior AI Engineer');
  });

  it('the command runs', async () => {
    const bin = join(cwd, 'node_modules', '.bin', 'candid');
    const { stdout } = await run(
      process.execPath,
      [bin, 'report', 'cv.md', '--role', 'Senior AI Engineer', '-q'],
      { cwd },
    );
    expect(stdout.trim()).toBe('candid-report.md');
    expect(await readFile(join(cwd, 'candid-report.md'), 'utf8')).toContain('## Skill gap assessment');
  });

  it('resolves to one zod, and does not bring @langchain/community', async () => {
    const { stdout } = await run('npm', ['ls', '--all', '--parseable', 'zod', '@langchain/community'], {
      cwd,
    });
    const found = stdout
      .trim()
      .split('\n')
      .map((path) => path.slice(path.lastIndexOf('node_modules')));
    expect(found.filter((path) => path.endsWith('/zod'))).toEqual(['node_modules/zod']);
    expect(found.filter((path) => path.endsWith('/community'))).toEqual([]);
  });
});

describe('beside @langchain/community', () => {
  it(
    'a document loader of it is a CV',
    async () => {
      const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
      const community = `@langchain/community@${manifest.devDependencies['@langchain/community']}`;
      const cwd = await project('community', ['--legacy-peer-deps', community]);
      await mkdir(join(cwd, 'vault'));
      await writeFile(
        join(cwd, 'vault', 'cv.md'),
        'Ada Quist, web developer\n\nSkills\nPython, JavaScript, Django\n',
      );
      const output = await calling(
        cwd,
        `import { ObsidianLoader } from '@langchain/community/document_loaders/fs/obsidian';
       import { generateReport } from 'candid-report';
       const report = await generateReport({ cv: new ObsidianLoader('vault'), role: 'Senior AI Engineer' });
       console.log(report.documents[0].format, report.profile.skills.some(({ id }) => id === 'python'));`,
      );
      expect(output).toBe('langchain true');
    },
    10 * minutes,
  );
});
