import { exec } from 'node:child_process';
import { copyFile, lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Report } from '../../schemas/report.ts';
import { packageRoot, packageVersion } from '../paths.ts';
import { startLoopback } from '../testing/loopback-server.ts';
import { runCli } from '../testing/run-cli.ts';

const cv = join(packageRoot(), 'fixtures', 'cvs', 'web-developer', 'cv.md');
const role = ['--role', 'Senior AI Engineer'];

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'candid-cli-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

describe('candid report', () => {
  it('writes a Markdown report and names the file on stdout', async () => {
    const { code, stdout, stderr } = await runCli(['report', cv, ...role], { cwd });
    expect([code, stdout]).toEqual([0, 'candid-report.md\n']);
    expect(stderr).toContain('write-narrative: done');
    expect(await readFile(join(cwd, 'candid-report.md'), 'utf8')).toMatch(/^# Skill-gap report/);
    expect(await readdir(cwd)).toEqual(['candid-report.md']);
  });

  it('prints JSON on stdout and nothing else there', async () => {
    const { code, stdout } = await runCli(['report', cv, ...role, '--format', 'json', '--out', '-'], { cwd });
    expect(code).toBe(0);
    expect(Report.safeParse(JSON.parse(stdout)).error).toBeUndefined();
    expect(await readdir(cwd)).toEqual([]);
  });

  it('writes several formats beside one another', async () => {
    const { stdout } = await runCli(
      ['report', cv, ...role, '-f', 'markdown', '-f', 'json', '-o', 'nina.md'],
      { cwd },
    );
    expect(stdout).toBe('nina.md\nnina.json\n');
    expect((await readdir(cwd)).sort()).toEqual(['nina.json', 'nina.md']);
  });

  it('takes the format from the ending of --out', async () => {
    await runCli(['report', cv, ...role, '-o', 'r.json'], { cwd });
    expect(Report.safeParse(JSON.parse(await readFile(join(cwd, 'r.json'), 'utf8'))).success).toBe(true);
  });

  it.each(['r.html', 'r.htm'])('writes a page as %s', async (out) => {
    const { code } = await runCli(['report', cv, ...role, '-o', out, '-q'], { cwd });
    expect(code).toBe(0);
    expect(await readFile(join(cwd, out), 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('reads the CV from stdin', async () => {
    const { code, stdout } = await runCli(['report', '-', ...role, '-f', 'json', '-o', '-'], {
      cwd,
      stdin: await readFile(cv, 'utf8'),
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).documents[0].name).toBe('stdin');
  });

  it('takes its requirements from job ads', async () => {
    await writeFile(
      join(cwd, 'ad.txt'),
      'Web Developer\n\nRequirements:\n- Python and Django\n- 2+ years of experience\n- Rust is a plus\n',
    );
    const { code, stdout } = await runCli(['report', cv, '--job', 'ad.txt', '-f', 'json', '-o', '-'], {
      cwd,
    });
    expect(code).toBe(0);
    const report = Report.parse(JSON.parse(stdout));
    expect(report.meta.target).toMatchObject({ name: 'Web Developer', role: null, postings: ['ad.txt'] });
    expect(report.requirements.map(({ skill, importance }) => [skill.id, importance])).toEqual(
      expect.arrayContaining([
        ['python', 'core'],
        ['django', 'core'],
        ['rust', 'preferred'],
      ]),
    );
  });

  it('keeps to the weeks and hours given', async () => {
    const { stdout } = await runCli(
      ['report', cv, ...role, '-w', '5', '--hours', '10', '-f', 'json', '-o', '-'],
      { cwd },
    );
    const { roadmap } = Report.parse(JSON.parse(stdout));
    expect(roadmap.weeks).toBeLessThanOrEqual(5);
    expect(roadmap.hoursPerWeek).toBe(10);
  });

  it('is silent with --quiet', async () => {
    expect((await runCli(['report', cv, ...role, '-q'], { cwd })).stderr).toBe('');
  });
});

describe('what cannot be used is refused, with what to do', () => {
  it.each<[string, string[], number, RegExp]>([
    ['no target', ['report', cv], 2, /--role.*--job/],
    ['two targets', ['report', cv, ...role, '--job', 'ad.txt'], 2, /not both/],
    [
      'an unknown role',
      ['report', cv, '--role', 'Senior AI Enginer'],
      2,
      /nearest are: Senior AI Engineer.*--job/,
    ],
    ['a role nobody knows', ['report', cv, '--role', 'Zookeeper'], 2, /no role "Zookeeper".*--job/],
    ['a file that is not there', ['report', 'nowhere.pdf', ...role], 3, /nowhere\.pdf/],
    ['a format that is not there', ['report', cv, ...role, '-f', 'docx'], 2, /markdown, html and json/],
    ['weeks that are no number', ['report', cv, ...role, '-w', 'six'], 2, /number/],
    ['weeks out of range', ['report', cv, ...role, '-w', '0'], 2, /1 to 104/],
    ['hours out of range', ['report', cv, ...role, '--hours', '90'], 2, /0\.5 to 60/],
    ['a time limit of nothing', ['report', cv, ...role, '--timeout', '0'], 2, /--timeout.*86400/],
    ['an ending without a format', ['report', cv, ...role, '-o', 'out.pdf'], 2, /\.pdf.*--format/],
    ['a folder for a file', ['report', cv, ...role, '-o', '.'], 2, /is a folder/],
    [
      'two formats on stdout',
      ['report', cv, ...role, '-f', 'json', '-f', 'markdown', '-o', '-'],
      2,
      /Only one format/,
    ],
    ['two documents on stdin', ['report', '-', '--job', '-'], 2, /Only one document/],
    ['a model without a provider', ['report', cv, ...role, '--model', 'gpt'], 2, /openai:/],
    ['a model without a key', ['report', cv, ...role, '--model', 'openai:gpt-5-mini'], 2, /OPENAI_API_KEY/],
    [
      'a place that cannot be written',
      ['report', cv, ...role, '-o', 'no/such/folder/r.md'],
      2,
      /cannot be written/,
    ],
    ['an unknown option', ['report', cv, '--colour'], 2, /--help/],
    ['an unknown command', ['repport'], 2, /report/],
  ])('%s', async (_, argv, exitCode, message) => {
    const { code, stdout, stderr } = await runCli(argv, { cwd });
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await readdir(cwd)).toEqual([]);
  });

  it.each(['cv.md', './cv.md', 'link.md'])('the CV itself is never written over, as %s', async (out) => {
    await copyFile(cv, join(cwd, 'cv.md'));
    await symlink(join(cwd, 'cv.md'), join(cwd, 'link.md'));
    const { code, stderr } = await runCli(['report', 'cv.md', ...role, '-o', out], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('is a document of this run');
    expect(await readFile(join(cwd, 'cv.md'), 'utf8')).toBe(await readFile(cv, 'utf8'));
  });

  it('a link is followed, a device is written as it is', async () => {
    await writeFile(join(cwd, 'old.md'), 'old');
    await symlink(join(cwd, 'old.md'), join(cwd, 'new.md'));
    await runCli(['report', cv, ...role, '-o', 'new.md', '-q'], { cwd });
    expect((await lstat(join(cwd, 'new.md'))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(cwd, 'old.md'), 'utf8')).toMatch(/^# Skill-gap report/);
    expect((await runCli(['report', cv, ...role, '-o', '/dev/null', '-q'], { cwd })).code).toBe(0);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('an endpoint that is not there ends with exit code 4 and its host', async () => {
    const server = await startLoopback([]);
    const { baseUrl } = server;
    await server.close();
    const env = { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'sk-secret' };
    const { code, stderr } = await runCli(['report', cv, ...role, '--model', 'openai:test', '-q'], {
      cwd,
      env,
    });
    expect(code).toBe(4);
    expect(stderr).toContain('127.0.0.1');
    expect(stderr).not.toContain('sk-secret');
  });

  it('an interrupted run ends with exit code 130 and writes nothing', async () => {
    const { code } = await runCli(['report', cv, ...role], { cwd, signal: AbortSignal.abort() });
    expect(code).toBe(130);
    expect(await readdir(cwd)).toEqual([]);
  });
});

describe('candid roles and candid checks', () => {
  it.each([
    ['roles', /Senior AI Engineer: \d+ requirements/],
    ['checks', /skill-contradiction\s+error\s+\S/],
  ])('candid %s lists them', async (command, line) => {
    const { code, stdout } = await runCli([command]);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });

  it.each(['roles', 'checks'])('candid %s --json prints JSON', async (command) => {
    const { stdout } = await runCli([command, '--json']);
    expect(JSON.parse(stdout).length).toBeGreaterThan(7);
  });
});

describe('help', () => {
  it.each([[['--help']], [['report', '--help']], [['roles', '--help']]])('%j exits with 0', async (argv) => {
    const { code, stdout } = await runCli(argv);
    expect(code).toBe(0);
    expect(stdout).toContain('Usage: candid');
  });

  it('--version prints the version of the package', async () => {
    expect((await runCli(['--version'])).stdout).toBe(`${packageVersion()}\n`);
  });
});

describe('a document that is no CV', () => {
  it.each([
    ['a shopping list', 'Buy milk and eggs. Call Bob.\n'],
    [
      'a letter',
      'Dear hiring team,\n\nI was delighted to read about your work and would love to talk.\n\nKind regards\n',
    ],
  ])('%s is refused instead of reported on', async (_, text) => {
    await writeFile(join(cwd, 'note.txt'), text);
    const { code, stdout, stderr } = await runCli(['report', 'note.txt', ...role, '-q'], { cwd });
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/note\.txt: no work, education or skills/);
  });
});

describe('a reader that has seen enough', () => {
  it.each([['roles'], ['checks'], ['report --help']])(
    'candid %s | head -1 ends without a word',
    async (command) => {
      const bin = join(packageRoot(), 'src', 'cli', 'bin.ts');
      const { stderr } = await promisify(exec)(`"${process.execPath}" "${bin}" ${command} | head -1`);
      expect(stderr).toBe('');
    },
  );
});
