import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCorrections } from '../corrections/read-corrections.ts';
import { packageRoot } from '../paths.ts';
import { runCli } from '../testing/run-cli.ts';

const cv = join(packageRoot(), 'fixtures', 'cvs', 'web-developer', 'cv.md');
const asked = ['report', cv, '--role', 'Senior AI Engineer', '--quiet'];

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'candid-corrections-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

it('--corrections reads a file or stdin, and the report says whose words they are', async () => {
  const yaml = 'add:\n  - skill: PyTorch\n    level: advanced\n    say: I teach it.\n';
  await writeFile(join(cwd, 'facts.yaml'), yaml);
  const byFile = await runCli([...asked, '--corrections', 'facts.yaml', '--out', '-'], { cwd });
  const byStdin = await runCli([...asked, '-c', '-', '--out', '-'], { cwd, stdin: yaml });
  for (const { code, stdout } of [byFile, byStdin]) {
    expect(code).toBe(0);
    expect(stdout).toContain("by the person's own addition, not by the CV: “I teach it”");
  }
});

it.each([
  [
    'a mistake in the file',
    'add:\n  - skill: PyTorch\n    sya: I teach it.\n',
    2,
    /facts\.yaml, line 3: .*“say”/,
  ],
  [
    'what is not there',
    'contest:\n  - skill: Cobol\n    say: Never.\n',
    2,
    /facts\.yaml, line 2: nothing in the CV/,
  ],
])('%s ends the run with its line, and nothing is written', async (_, yaml, code, message) => {
  await writeFile(join(cwd, 'facts.yaml'), yaml);
  const run = await runCli([...asked, '-c', 'facts.yaml', '--out', 'report.md'], { cwd });
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toMatch(message);
  await expect(readFile(join(cwd, 'report.md'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('neither does a report overwrite the corrections, nor do two documents come from stdin', async () => {
  await writeFile(join(cwd, 'facts.yaml'), 'add: []\n');
  const over = await runCli([...asked, '-c', 'facts.yaml', '--out', 'facts.yaml', '-f', 'markdown'], { cwd });
  expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining('a document of this run') });
  const twice = await runCli(['report', '-', '--role', 'x', '-c', '-'], { cwd });
  expect(twice).toMatchObject({ code: 2, stderr: expect.stringContaining('Only one document') });
});

it('the example in docs/corrections.md can be read', async () => {
  const page = await readFile(join(packageRoot(), 'docs', 'corrections.md'), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const corrections = await readCorrections({ text: yaml });
  expect(corrections?.statements.map(({ action, kind }) => `${action} ${kind}`)).toEqual([
    'added skill',
    'added position',
    'added education',
    'added credential',
    'added language',
    'contested skill',
    'contested position',
  ]);
});
