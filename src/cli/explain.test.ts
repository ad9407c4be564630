import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureCv } from '../testing/fixture-cvs.ts';
import { runCli } from '../testing/run-cli.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'candid-explain-'));
  await runCli(['report', fixtureCv('web-developer'), '--role', 'Senior AI Engineer', '-o', 'r.json', '-q'], {
    cwd,
  });
  await writeFile(join(cwd, 'list.txt'), 'milk, eggs');
  await writeFile(join(cwd, 'other.json'), '{"meta": {}}');
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

describe('candid explain', () => {
  it('prints the path from a requirement to the quotes, with file and line, and the notice', async () => {
    const { code, stdout } = await runCli(['explain', 'r.json', 'Docker'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/assessment:R\d+: shown/);
    expect(stdout).toMatch(/“Package my own services with Docker; .*” \(cv\.md, line 22\)/);
    expect(stdout).toMatch(/source: O\*NET 29\.2 .*https:\/\//);
    expect(stdout).toContain('A person must judge');
    const quotes = stdout.match(/“[^”]+” \(cv\.md/g) ?? [];
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  it('prints JSON', async () => {
    const { stdout } = await runCli(['explain', 'r.json', 'coverage', '--json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ restsOn: [{ ref: 'coverage' }] }]);
  });

  it.each<[string, string[], number, RegExp]>([
    ['a statement that is not there', ['r.json', 'an expert in telepathy'], 2, /does not say/],
    ['a file that is no JSON', ['list.txt', 'R1'], 3, /list\.txt: is no JSON.*--format json/],
    ['JSON that is no report', ['other.json', 'R1'], 3, /other\.json: is no report.*meta/],
    ['a file that is not there', ['nowhere.json', 'R1'], 3, /nowhere\.json: there is no file/],
  ])('%s is refused', async (_, argv, exitCode, message) => {
    const { code, stdout, stderr } = await runCli(['explain', ...argv], { cwd });
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toMatch(message);
  });
});

describe('candid skills', () => {
  const cv = fixtureCv('web-developer');

  it('lists what is seen by how it is seen, each with its reason and quotes', async () => {
    const { code, stdout } = await runCli(['skills', cv, '-q']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Named in the CV \(\d+\)\n {2}\S/);
    expect(stdout).toMatch(/Relational databases: not named; follows from .*PostgreSQL/);
    expect(stdout).toMatch(/Kubernetes: missing by the CV's own words\n {6}“.*no production experience/);
    expect(stdout).toContain('that does not mean that it is missing');
  });

  it('shows one skill with all its quotes', async () => {
    const { stdout } = await runCli(['skills', cv, '-q', '--skill', 'python']);
    expect(stdout.match(/cv\.md, line/g)?.length).toBeGreaterThan(2);
    expect(stdout).not.toContain('Django:');
  });

  it('prints JSON with ids and places', async () => {
    const { stdout } = await runCli(['skills', cv, '-q', '--json', '-s', 'docker']);
    expect(JSON.parse(stdout)).toMatchObject({
      document: 'cv.md',
      skills: [{ id: 'docker', kind: 'explicit', quotes: [{ line: 22 }, { line: 46 }] }],
    });
  });

  it.each<[string, string[], string, number, RegExp]>([
    [
      'a skill that is not seen',
      ['-', '-s', 'telepathy'],
      'Ada Quist\n\nSkills\nPython, Rust, SQL\n',
      2,
      /stdin.*--corrections/,
    ],
    ['a document that is no CV', ['-'], 'Buy milk and eggs.', 3, /no work, education or skills/],
  ])('%s is refused', async (_, argv, stdin, exitCode, message) => {
    const { code, stdout, stderr } = await runCli(['skills', '-q', ...argv], { stdin });
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toMatch(message);
  });
});
